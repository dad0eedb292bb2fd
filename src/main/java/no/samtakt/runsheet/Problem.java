package no.samtakt.runsheet;

import no.samtakt.words.Message;

/** One thing that is wrong with a file: where, and in words what it is and what would be right. */
public record Problem(Place place, Message message) {}

package no.samtakt.cards.file;

import no.samtakt.words.Message;

/**
 * One thing that is wrong with a deck's file: what it is and how to mend it.
 *
 * @param line counted from 1, as an editor counts; 0 when it is the file as a whole
 * @param column likewise
 */
public record DeckProblem(int line, int column, Message message) {}

package no.samtakt.ui.history;

import no.samtakt.history.Comparison;
import no.samtakt.session.SessionId;

/** Runs of one sheet beside each other, as an answer about one session. */
public record Comparing(SessionId session, Comparison comparison) {}

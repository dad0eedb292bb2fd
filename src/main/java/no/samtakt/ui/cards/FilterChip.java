package no.samtakt.ui.cards;

/** One choice that narrows the cards down: its words, and whether it is made. */
record FilterChip<T>(T what, String label, boolean chosen) {}

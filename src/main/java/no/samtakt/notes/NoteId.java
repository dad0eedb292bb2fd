package no.samtakt.notes;

/** A note's number within its session, counted from 1. */
public record NoteId(int value) {}

package no.samtakt.notes;

/** A picture's number within its session, counted from 1. */
public record PictureId(int value) {}

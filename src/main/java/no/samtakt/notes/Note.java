package no.samtakt.notes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note.
 *
 * @param item the id of the run-sheet item that was running; null before the start
 */
public record Note(NoteId id, Instant at, @Nullable String item, @Nullable Tag tag, String text) {}

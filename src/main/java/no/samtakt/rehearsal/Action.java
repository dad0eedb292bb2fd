package no.samtakt.rehearsal;

import java.time.Duration;
import no.samtakt.notes.Tag;
import org.jspecify.annotations.Nullable;

/** Something that a script makes happen in the course of a rehearsal. */
public sealed interface Action {
  record Note(@Nullable Tag tag, String text) implements Action {}

  /** The leader goes on before the time is up. */
  record Next() implements Action {}

  record Pause() implements Action {}

  record Resume() implements Action {}

  /** The running item gets more time, or less where negative. */
  record Adjust(Duration by) implements Action {}

  /** Somebody comes, or comes back; a name that nobody has is a new participant. */
  record Join(String name) implements Action {}

  record Leave(String name) implements Action {}
}

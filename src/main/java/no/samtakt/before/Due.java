package no.samtakt.before;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** When a task is to be done, on a certain occasion. */
public sealed interface Due {
  /** By the end of a day. */
  record Day(LocalDate date) implements Due {}

  /** By a time of a day, in the sheet's zone. */
  record Moment(LocalDateTime at) implements Due {}

  /** What the sheet says, where no day can be told from it. */
  record Said(String words) implements Due {}

  /** Whenever. */
  record Open() implements Due {}
}

package no.samtakt.before;

import no.samtakt.words.Words;

/** A due date in words. */
public final class DueText {
  private DueText() {}

  /** The day with its name, and the time where there is one; empty where there is neither. */
  public static String of(Due due, Words words) {
    return switch (due) {
      case Due.Day(var date) -> words.day(date);
      case Due.Moment(var at) ->
          words.text("before.moment", words.day(at.toLocalDate()), at.toLocalTime());
      case Due.Said(String said) -> said;
      case Due.Open open -> "";
    };
  }
}

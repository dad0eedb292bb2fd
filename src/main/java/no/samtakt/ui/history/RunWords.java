package no.samtakt.ui.history;

import java.time.Duration;
import no.samtakt.history.Experience.Usual;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Says how long items took, in whole minutes as in the report; a few seconds are no minute. */
record RunWords(Words words) {
  private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

  String minutes(Duration length) {
    boolean seconds = length.isPositive() && length.compareTo(HALF_A_MINUTE) < 0;
    return seconds
        ? words.text("history.under-minute")
        : String.valueOf(length.plus(HALF_A_MINUTE).toMinutes());
  }

  /** What an item uses to take, and the spread of that where there is any. */
  String usual(@Nullable Usual usual) {
    if (usual == null) {
      return "–";
    }
    String shortest = minutes(usual.shortest());
    String longest = minutes(usual.longest());
    // The median is a plan's: never less than a minute. Nothing is said to lie outside its spread.
    boolean within = usual.median().compareTo(usual.longest().plus(HALF_A_MINUTE)) <= 0;
    String median = within ? minutes(usual.median()) : longest;
    return shortest.equals(longest) && median.equals(longest)
        ? median
        : words.text("history.usual-min", median, shortest, longest);
  }
}

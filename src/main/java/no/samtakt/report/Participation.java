package no.samtakt.report;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** In what ways people took part, by how long. Every way is there, also with no time. */
public record Participation(List<Share> shares) {
  /** A way of taking part, as far as the sheet tells it. */
  public enum Way {
    /** One speaks and all the others listen: talks. */
    ONE_WAY,
    /**
     * All together, where many speak: dialogue, sharing, check-in and check-out, plenary phases.
     */
    DIALOGUE,
    /** All together, where the sheet does not tell who speaks. */
    PLENARY,
    GROUP,
    INDIVIDUAL,
    BREAK;

    /** The word in the keys of the bundles. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One way's part.
   *
   * @param percent of the whole; all of them make 100, unless no time has passed at all
   */
  public record Share(Way way, Duration time, int percent) {}

  public Participation {
    shares = List.copyOf(shares);
  }

  /** All the time that was run. */
  public Duration total() {
    return shares.stream().map(Share::time).reduce(Duration.ZERO, Duration::plus);
  }

  /** Those that had any time, the most first. */
  public List<Share> used() {
    return shares.stream()
        .filter(share -> share.time().isPositive())
        .sorted((one, other) -> other.time().compareTo(one.time()))
        .toList();
  }
}

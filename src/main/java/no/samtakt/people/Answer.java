package no.samtakt.people;

import java.util.Comparator;

/**
 * What somebody said when asked whether two are one person. It is remembered for the series, and
 * whichever of the two was seen first, it is one answer.
 */
public record Answer(Identity one, Identity other, boolean same) {
  private static final Comparator<Identity> ORDER =
      Comparator.comparing((Identity each) -> each.name().value())
          .thenComparing(Identity::email)
          .thenComparing(Identity::organisation);

  public Answer {
    if (ORDER.compare(one, other) > 0) {
      Identity first = other;
      other = one;
      one = first;
    }
  }

  /** Whether it was these two that were asked about. */
  boolean isAbout(Identity first, Identity second) {
    return (one.agrees(first) && other.agrees(second))
        || (one.agrees(second) && other.agrees(first));
  }
}

package no.samtakt.people;

/**
 * What somebody said when asked whether two are one person. It is remembered for the series, and
 * holds whichever of the two comes first.
 */
public record Answer(Identity one, Identity other, boolean same) {
  /** Whether it was these two that were asked about. */
  boolean isAbout(Identity first, Identity second) {
    return (one.agrees(first) && other.agrees(second))
        || (one.agrees(second) && other.agrees(first));
  }
}

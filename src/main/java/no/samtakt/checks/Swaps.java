package no.samtakt.checks;

import java.time.Duration;
import no.samtakt.runsheet.Shape;

/** Moving time as the format counts it: inside a phase, but between rounds. */
final class Swaps {
  private Swaps() {}

  /** How much of a part's stated length is moving time. */
  static Duration inside(GroupParts part) {
    return part.placed().item().shape() instanceof Shape.Phased
        ? part.segment().swap()
        : Duration.ZERO;
  }
}

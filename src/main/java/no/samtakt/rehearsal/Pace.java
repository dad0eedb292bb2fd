package no.samtakt.rehearsal;

import java.time.Duration;

/** How fast simulated time goes by. */
@FunctionalInterface
public interface Pace {
  /** As fast as the machine can. */
  Pace AT_ONCE = simulated -> {};

  /** Returns when this much simulated time may have passed; more than zero. */
  void pass(Duration simulated);
}

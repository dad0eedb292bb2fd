package no.samtakt.cli;

import java.time.Duration;
import java.time.Instant;
import no.samtakt.rehearsal.Pace;
import org.jspecify.annotations.Nullable;

/**
 * So many simulated seconds a real one. It keeps to the first moment it was asked, so that time
 * spent on the disk does not add up.
 */
final class RealPace implements Pace {
  private final Machine machine;
  private final double speed;
  private @Nullable Instant begun;
  private Duration passed = Duration.ZERO;

  private RealPace(Machine machine, double speed) {
    this.machine = machine;
    this.speed = speed;
  }

  /** The pace that a user asks for: {@code max}, or a number. */
  static Pace of(String text, Machine machine) throws Complaint {
    if (text.equals("max")) {
      return Pace.AT_ONCE;
    }
    try {
      double speed = Double.parseDouble(text);
      if (speed > 0 && Double.isFinite(speed)) {
        return new RealPace(machine, speed);
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number that is no speed.
    }
    throw Complaint.misuse("cli.misuse.speed", text);
  }

  @Override
  public void pass(Duration simulated) {
    Instant now = machine.clock().instant();
    if (begun == null) {
      begun = now;
    }
    passed = passed.plus(simulated);
    Duration due = Duration.ofNanos(Math.round(passed.toMillis() * 1_000_000.0 / speed));
    Duration wait = Duration.between(now, begun.plus(due));
    if (wait.isPositive()) {
      machine.sleep().accept(wait);
    }
  }
}

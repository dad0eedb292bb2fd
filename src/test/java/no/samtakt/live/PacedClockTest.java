package no.samtakt.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PacedClockTest {
  private static final Instant START = Instant.parse("2026-05-20T07:00:00Z");

  private final AtomicLong real = new AtomicLong(500);
  private final PacedClock clock = new PacedClock(START, real::get);

  private void pass(Duration time) {
    real.addAndGet(time.toNanos());
  }

  @Test
  void runsAsFastAsItIsTold() {
    pass(Duration.ofSeconds(3));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(3));
    clock.setPace(60);
    pass(Duration.ofSeconds(2));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(123));
    clock.setPace(1);
    pass(Duration.ofSeconds(1));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(124));
  }

  @Test
  void standsStillWhereItIsHeldAndRunsOnFromThere() {
    clock.setPace(10);
    clock.holdAt(START.plusSeconds(15));
    pass(Duration.ofSeconds(5));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(15));
    clock.holdAt(null);
    pass(Duration.ofSeconds(1));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(25));
  }

  @Test
  void haltedItStandsStillAtAnyPaceAndLosesNothing() {
    clock.setPace(60);
    pass(Duration.ofSeconds(1));
    clock.halt(true);
    pass(Duration.ofSeconds(30));
    clock.setPace(10);
    clock.holdAt(START.plusSeconds(600));
    pass(Duration.ofSeconds(30));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(60));
    clock.advanceTo(START.plusSeconds(90));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(90));
    clock.halt(false);
    pass(Duration.ofSeconds(1));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(100));
  }

  @Test
  void isMovedOnAndNeverBack() {
    clock.advanceTo(START.plusSeconds(600));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(600));
    clock.advanceTo(START.plusSeconds(60));
    clock.holdAt(START);
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(600));
  }

  /** A thread that is held up between two readings is not a machine that slept. */
  @Test
  void itsTwoClocksNeverDisagree() {
    ClockWatch watch = ClockWatch.since(START);
    clock.setPace(60);
    watch = watch.read(clock).next();
    for (int i = 0; i < 5; i++) {
      pass(Duration.ofMillis(700));
      clock.advanceTo(START.plusSeconds(1_000L * i));
      ClockWatch.Reading reading = watch.read(clock);
      assertThat(reading.jumped()).isFalse();
      watch = reading.next();
    }
  }

  @Test
  void saysHowLongToWait() {
    clock.setPace(60);
    assertThat(clock.real(Duration.ofMinutes(1))).isEqualTo(Duration.ofSeconds(1));
    assertThatThrownBy(() -> clock.setPace(0)).isInstanceOf(IllegalArgumentException.class);
  }
}

package no.samtakt.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import no.samtakt.live.ClockWatch.Reading;
import org.junit.jupiter.api.Test;

class ClockWatchTest {
  private static final Instant NINE = Instant.parse("2026-11-24T08:00:00Z");

  private Instant wall = NINE;
  private long nanos = 77;
  private ClockWatch watch = ClockWatch.since(NINE);

  /** So much time passes, and the clock on the wall jumps besides. */
  private Reading after(Duration passed, Duration jump) {
    wall = wall.plus(passed).plus(jump);
    nanos += passed.toNanos();
    Reading reading = watch.read(wall, nanos);
    watch = reading.next();
    return reading;
  }

  private Reading afterMillis(long passed, long jump) {
    return after(Duration.ofMillis(passed), Duration.ofMillis(jump));
  }

  @Test
  void timeThatPassesIsNoJump() {
    after(Duration.ZERO, Duration.ZERO);
    Reading reading = after(Duration.ofHours(3), Duration.ZERO);
    assertThat(reading.jumped()).isFalse();
    assertThat(reading.now()).isEqualTo(wall);
  }

  @Test
  void whatPassedBeforeAnybodyWatchedIsNone() {
    assertThat(afterMillis(0, 3_600_000).jumped()).isFalse();
  }

  @Test
  void aClockThatStandsBeforeWhatIsKnownWasSetBack() {
    Reading reading = after(Duration.ZERO, Duration.ofMinutes(-10));
    assertThat(reading.jump()).isEqualTo(Duration.ofMinutes(-10));
    assertThat(reading.now()).isEqualTo(wall);
  }

  @Test
  void sleepAndAClockSetAheadAreOne() {
    afterMillis(0, 0);
    Reading reading = after(Duration.ofMillis(800), Duration.ofMinutes(12));
    assertThat(reading.jump()).isEqualTo(Duration.ofMinutes(12));
    assertThat(reading.now()).isEqualTo(wall);
    assertThat(afterMillis(1000, 0).jumped()).as("told once").isFalse();
  }

  @Test
  void theLimitIsTwoSeconds() {
    afterMillis(0, 0);
    assertThat(afterMillis(1000, 2000).jumped()).isFalse();
    assertThat(afterMillis(1000, 2001).jumped()).isTrue();
    assertThat(afterMillis(1000, -2000).jumped()).isFalse();
    assertThat(afterMillis(9000, 0).jumped()).isFalse();
    assertThat(afterMillis(1000, -2001).jumped()).isTrue();
  }

  @Test
  void aSmallStepBackIsWaitedFor() {
    afterMillis(0, 0);
    Instant told = afterMillis(1000, 0).now();
    assertThat(afterMillis(250, -1500).now()).isEqualTo(told);
    assertThat(afterMillis(1000, 0).now()).isEqualTo(told);
    assertThat(afterMillis(500, 0).now()).isEqualTo(wall).isAfter(told);
  }

  @Test
  void smallStepsBackInARowAreOneJump() {
    afterMillis(0, 0);
    Instant told = watch.told();
    afterMillis(100, -1500);
    Reading second = afterMillis(100, -1500);
    assertThat(second.jumped()).isTrue();
    assertThat(second.now().minus(second.jump()))
        .as("what had passed has, and what passed since")
        .isEqualTo(told.plusMillis(100));
  }

  @Test
  void aClockThatIsFastOrSlowNeverJumps() {
    afterMillis(0, 0);
    for (int i = 0; i < 100_000; i++) {
      assertThat(afterMillis(1000, i < 50_000 ? 3 : -3).jumped()).isFalse();
    }
  }

  @Test
  void aReadingThatWasInterruptedIsTakenAgain() {
    Deque<Long> nanos =
        new ArrayDeque<>(List.of(0L, 5_000_000_000L, 5_000_000_000L, 5_000_000_001L));
    Deque<Instant> walls = new ArrayDeque<>(List.of(NINE, NINE.plusSeconds(5)));
    Reading reading = ClockWatch.since(NINE).read(TimeSource.of(walls::remove, nanos::remove));
    assertThat(reading.now()).isEqualTo(NINE.plusSeconds(5));
    assertThat(reading.next().nanos()).hasValue(5_000_000_001L);
  }
}

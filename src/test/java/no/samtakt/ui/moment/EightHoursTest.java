package no.samtakt.ui.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import no.samtakt.live.Outcome;
import no.samtakt.live.SessionLoop;
import no.samtakt.live.SimulatedClock;
import no.samtakt.live.Snapshot;
import no.samtakt.people.Person;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Journal;
import no.samtakt.session.Session;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.Sheets;
import no.samtakt.ui.moment.Signals.Signal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Eight hours a second at a time, past midnight and with summer time beginning or ending, while the
 * machine sleeps, its clock is set, and the leader pauses. What is shown is compared with a plain
 * sum of what should have counted.
 */
class EightHoursTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration ABSORBED = Duration.ofSeconds(2);
  private static final Map<Signal, Duration> MARKS =
      Map.of(
          Signal.FIVE_MINUTES, Duration.ofMinutes(5),
          Signal.TWO_MINUTES, Duration.ofMinutes(2),
          Signal.TIME_UP, Duration.ZERO);

  private final List<SessionEvent> journal = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final List<String> due = new ArrayList<>();
  private @org.jspecify.annotations.Nullable Snapshot last;

  /** The sum: how long the item has counted, and how far the clock is behind what was told. */
  private int item;

  private Duration counted = Duration.ZERO;
  private Duration behind = Duration.ZERO;
  private boolean paused;

  /** The same by the clock on the wall, where what is absorbed counts at once. */
  private Duration onTheWall = Duration.ZERO;

  private int jumpsAhead;
  private int jumpsBack;
  private int discounts;
  private int pauses;

  private static final RunSheet SHEET = sheet();

  private static RunSheet sheet() {
    Item[] items = new Item[150];
    for (int i = 0; i < items.length; i++) {
      int minutes = 2 + i * 7 % 23;
      items[i] =
          i % 3 == 0 ? Sheets.goingOn("Film " + i, minutes) : Sheets.item("Post " + i, minutes);
    }
    return Sheets.sheet("21:00", items);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2026-10-24T19:00:00.371Z",
    "2, 2027-03-27T20:00:00.904Z",
    "3, 2026-10-24T19:00:00Z",
  })
  void whatIsShownIsWhatHasCounted(int seed, Instant start) {
    Random random = new Random(seed);
    SimulatedClock clock = new SimulatedClock(start);
    SessionEvent.SheetOpened opened = new SessionEvent.SheetOpened(start, SHEET);
    try (SessionLoop loop =
        SessionLoop.opening(opened, new Kept(), clock, new Random(seed), this::hear)) {
      give(loop, new SessionCommand.Start(Duration.ZERO));
      for (int second = 0; second < 8 * 3600; second++) {
        Duration jump = jump(random);
        clock.advance(SECOND);
        clock.jump(jump);
        Instant before = clock.instant().minus(SECOND).minus(jump);
        pass(jump);
        Snapshot now = done(loop.tick().join());
        compare(now, before);
        lead(loop, now, random);
      }
      assertThat(told).isEqualTo(due);
      assertThat(Session.replay(journal)).isEqualTo(Objects.requireNonNull(last).state());
    }
    assertThat(due).hasSizeGreaterThan(20);
    assertThat(List.of(jumpsAhead, jumpsBack, discounts, pauses)).allMatch(count -> count > 3);
  }

  /** Mostly none; time servers, sleep of up to three hours, and somebody at the settings. */
  private static Duration jump(Random random) {
    return switch (random.nextInt(3000)) {
      case 0, 1, 2, 3 -> Duration.ofMillis(random.nextInt(500, 2001));
      case 4, 5, 6, 7 -> Duration.ofMillis(-random.nextInt(500, 2001));
      case 8, 9 -> Duration.ofMillis(random.nextInt(1_000, 60_000));
      case 10 -> Duration.ofMillis(random.nextInt(60_000, random.nextInt(70_000, 10_800_000)));
      case 11 -> Duration.ofMillis(-random.nextInt(2_001, 3_600_000));
      default -> Duration.ZERO;
    };
  }

  /** Adds a second up, in which the clock jumped. */
  private void pass(Duration jump) {
    Duration off = jump.minus(behind);
    Duration passed;
    if (off.abs().compareTo(ABSORBED) > 0) {
      jumpsAhead += off.isNegative() ? 0 : 1;
      jumpsBack += off.isNegative() ? 1 : 0;
      passed = off.isNegative() ? SECOND : SECOND.plus(off);
      behind = Duration.ZERO;
      count(passed);
      onTheWall = counted;
    } else {
      Duration moved = SECOND.plus(off);
      passed = moved.isNegative() ? Duration.ZERO : moved;
      behind = moved.isNegative() ? moved.negated() : Duration.ZERO;
      onTheWall = paused ? onTheWall : onTheWall.plus(SECOND).plus(jump);
      count(passed);
    }
  }

  private void count(Duration passed) {
    if (paused) {
      return;
    }
    List<Signal> crossings = new ArrayList<>();
    Duration ahead = passed;
    while (true) {
      Item running = SHEET.items().get(item);
      Duration end = counted.plus(ahead);
      boolean over = running.end() == AtZero.GO_ON && end.compareTo(running.length()) >= 0;
      Duration until = over ? running.length() : end;
      for (Signal mark : List.of(Signal.FIVE_MINUTES, Signal.TWO_MINUTES, Signal.TIME_UP)) {
        Duration at = running.length().minus(Objects.requireNonNull(MARKS.get(mark)));
        boolean crossed = at.isPositive() && counted.compareTo(at) < 0 && until.compareTo(at) >= 0;
        if (crossed && end.minus(at).compareTo(Signals.FRESH) < 0) {
          crossings.add(mark);
        }
      }
      counted = until;
      if (!over) {
        crossings.forEach(mark -> due.add(item + " " + mark));
        return;
      }
      ahead = end.minus(until);
      item++;
      counted = Duration.ZERO;
      onTheWall = onTheWall.minus(running.length());
    }
  }

  private void compare(Snapshot now, Instant before) {
    var current = Objects.requireNonNull(now.timeline().current());
    Item running = SHEET.items().get(item);
    assertThat(current.item().id()).isEqualTo(running.id());
    assertThat(current.left()).as("after %s", before).isEqualTo(running.length().minus(counted));
    Duration off = current.left().minus(running.length().minus(onTheWall));
    assertThat(off.abs()).isLessThanOrEqualTo(ABSORBED);
  }

  private void lead(SessionLoop loop, Snapshot now, Random random) {
    int whim = random.nextInt(600);
    boolean over = !paused && counted.compareTo(SHEET.items().get(item).length()) > 0;
    if (now.state().counted() != null && whim < 200) {
      discount(loop, now);
    } else if (over && whim < 20) {
      give(loop, new SessionCommand.Next());
      item++;
      counted = Duration.ZERO;
    } else if (paused ? whim < 10 : whim == 599) {
      give(loop, paused ? new SessionCommand.Resume() : new SessionCommand.Pause());
      paused = !paused;
      pauses++;
    } else {
      return;
    }
    // What the leader does is done at the moment that was told.
    onTheWall = paused ? counted : counted.minus(behind);
  }

  /** Takes the sum back to where it was before the jump, and what has passed since goes on. */
  private void discount(SessionLoop loop, Snapshot now) {
    Duration by = Objects.requireNonNull(now.state().counted()).by();
    give(loop, new SessionCommand.DiscountStep());
    Duration left = counted.minus(by);
    while (left.isNegative()) {
      item--;
      left = left.plus(SHEET.items().get(item).length());
    }
    counted = left;
    discounts++;
  }

  private void give(SessionLoop loop, SessionCommand command) {
    done(loop.submit(command).join());
  }

  private static Snapshot done(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done) outcome).snapshot();
  }

  private void hear(Snapshot now) {
    int index = now.state().course().index();
    for (Signal signal : Signals.between(last, now)) {
      if (MARKS.containsKey(signal)) {
        told.add(index + " " + signal);
      }
    }
    last = now;
  }

  private final class Kept implements Journal {
    @Override
    public void append(List<SessionEvent> events) {
      journal.addAll(events);
    }

    @Override
    public void remember(List<Person> people) {
      // Nobody comes.
    }

    @Override
    public void close() {
      // It lies in memory.
    }
  }
}

package no.samtakt.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samtakt.cards.Deck;
import no.samtakt.live.Desk;
import no.samtakt.live.Outcome;
import no.samtakt.live.PacedClock;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Course;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.Timeline.Beat;
import no.samtakt.session.Timeline.Current;
import no.samtakt.session.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Does in a rehearsal what nobody is there to do: lets latecomers in, and where time goes faster
 * than a hand, starts the session, draws the cards that the sheet asks for and goes on exactly when
 * the time is up. At the usual pace the leader does all that.
 *
 * <p>It hears every moment on the session's thread. While it is in the middle of something, it
 * waits for the answer; the clock is held at the moment when it has to act, so that it is never
 * late.
 */
public final class StandIn implements Consumer<Snapshot> {
  private final PacedClock clock;
  private final CardsOnCue cards;
  private final Deque<Crowd.Arrival> arrivals;
  private final Dawdling dawdling = new Dawdling();
  private @Nullable Desk desk;
  private Runnable look = () -> {};
  private @Nullable Predicate<Snapshot> aim;
  private @Nullable Snapshot latest;
  private boolean busy;

  public StandIn(PacedClock clock, Crowd crowd, Deck deck) {
    this.clock = clock;
    this.cards = new CardsOnCue(deck);
    this.arrivals = new ArrayDeque<>(crowd.arrivals());
  }

  /**
   * Says where to hand in what it does.
   *
   * @param look lets the session look at the clock again
   */
  public synchronized void join(Desk session, Runnable look) {
    this.desk = session;
    this.look = look;
  }

  /**
   * Lets time go by so many times as fast.
   *
   * @param times above zero
   */
  public synchronized void setPace(int times) {
    clock.setPace(times);
    look.run();
  }

  /**
   * Lets items take longer than planned where it drives, at their end.
   *
   * @param added what items; nothing for those that are not among them
   */
  public synchronized void setLate(Map<ItemId, Duration> added) {
    dawdling.set(added);
    look.run();
  }

  /** Runs on, in no time, to where something changes: another item, phase or round, or the end. */
  public synchronized void toNextChange() {
    Snapshot from = latest;
    if (from != null && from.state().course().ended() == null) {
      aim(here -> !position(here).equals(position(from)));
    }
  }

  /** Runs on, in no time, to an item that lies ahead. */
  public synchronized void toItem(ItemId item) {
    Snapshot from = latest;
    if (from != null && from.state().sheet().indexOf(item) > from.state().course().index()) {
      aim(here -> here.state().course().index() >= here.state().sheet().indexOf(item));
    }
  }

  private void aim(Predicate<Snapshot> reached) {
    aim = reached;
    look.run();
  }

  /** What runs, as text: equal as long as nothing changes. */
  private static String position(Snapshot here) {
    Course course = here.state().course();
    Visit visit = course.visit();
    int leg = visit == null ? -1 : visit.leg().segment();
    return course.visits().size() + " " + leg + " " + (course.ended() != null);
  }

  @Override
  public synchronized void accept(Snapshot here) {
    latest = here;
    Predicate<Snapshot> reached = aim;
    if (reached != null && (reached.test(here) || here.state().course().ended() != null)) {
      aim = null;
    }
    Desk session = desk;
    if (busy || session == null) {
      return;
    }
    Optional<SessionCommand> next = next(here);
    clock.holdAt(next.isPresent() ? here.now() : until(here).orElse(null));
    if (next.isPresent()) {
      busy = true;
      var _ = session.submit(next.get()).thenAccept(this::answered);
    } else if (aim != null) {
      leap(here);
    }
  }

  private synchronized void answered(Outcome outcome) {
    busy = false;
    if (outcome instanceof Outcome.Done done) {
      accept(done.snapshot());
    }
  }

  private void leap(Snapshot here) {
    Current current = here.timeline().current();
    if (current == null) {
      return;
    }
    if (current.paused()) {
      aim = null;
      return;
    }
    clock.advanceTo(until(here).orElse(dawdling.until(current)));
    look.run();
  }

  private boolean alone() {
    return clock.pace() > 1 || aim != null;
  }

  private Optional<SessionCommand> next(Snapshot here) {
    Course course = here.state().course();
    Course.Begin begin = course.begin();
    if (course.ended() != null) {
      return Optional.empty();
    }
    if (begin == null) {
      return alone() ? Optional.of(new SessionCommand.Start(Duration.ZERO)) : Optional.empty();
    }
    Crowd.Arrival arrival = arrivals.peek();
    if (arrival != null && !begin.at().plus(arrival.after()).isAfter(here.now())) {
      arrivals.remove();
      // The leader may have let them in already.
      return here.state().presence().isHere(arrival.person())
          ? next(here)
          : Optional.of(new SessionCommand.Join(arrival.person()));
    }
    if (!alone()) {
      return Optional.empty();
    }
    Current running = here.timeline().current();
    SessionCommand more = running == null || running.paused() ? null : dawdling.giving(running);
    if (more != null) {
      return Optional.of(more);
    }
    Optional<SessionCommand> card = cards.next(here);
    return card.isPresent() || !isUp(here) ? card : Optional.of(new SessionCommand.Next());
  }

  private boolean isUp(Snapshot here) {
    Current current = here.timeline().current();
    Visit visit = here.state().course().visit();
    if (current == null || visit == null || current.beat() != Beat.OVER || current.paused()) {
      return false;
    }
    return !dawdling.holds(current) && (current.item().end() != AtZero.GO_ON || visit.held());
  }

  /** The next moment when it has something to do; empty when that is not known yet. */
  private Optional<Instant> until(Snapshot here) {
    Course.Begin begin = here.state().course().begin();
    Crowd.Arrival arrival = arrivals.peek();
    Current current = here.timeline().current();
    Instant comes = begin == null || arrival == null ? null : begin.at().plus(arrival.after());
    Instant ends = !alone() || current == null || current.paused() ? null : dawdling.until(current);
    return Stream.of(Optional.ofNullable(comes), Optional.ofNullable(ends))
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }
}

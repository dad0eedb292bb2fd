package no.samtakt.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Course;
import no.samtakt.session.Decision;
import no.samtakt.session.Session;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionState;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Beat;
import no.samtakt.session.Timeline.Current;

/**
 * A session gone through by the book up to the moment when the last of some lateness is known: at
 * the end of the last item that takes longer. It goes by the session's own rules, without people,
 * and nothing of it is kept.
 */
final class Walk {
  private final Map<ItemId, Duration> added;

  /** Nobody takes part, so there is nothing to be left to chance. */
  private final RandomGenerator random = new Random(0);

  private SessionState state;
  private Instant now;

  private Walk(SessionState state, Instant now, Map<ItemId, Duration> added) {
    this.state = state;
    this.now = now;
    this.added = new HashMap<>(added);
    this.added.keySet().removeIf(item -> state.sheet().indexOf(item) < 0);
  }

  /**
   * Goes as far as it is asked to; with nothing added, no further than the start.
   *
   * @param added what items take longer, at their end
   * @param extras what is known from the start to come after some items, by their ids
   */
  static Walk through(
      RunSheet sheet, Instant start, Map<ItemId, Duration> added, Map<ItemId, Item> extras) {
    Walk walk = new Walk(SessionState.of(sheet), start, added);
    walk.give(new SessionCommand.Start(Duration.ZERO));
    extras.forEach(walk::putIn);
    return walk.gone();
  }

  /**
   * Goes on from where a session stands, as far as it is asked to.
   *
   * @param course one that has begun
   * @param added what items that run or lie ahead take longer, at their end; see {@link Rest#still}
   */
  static Walk on(Course course, Instant now, Map<ItemId, Duration> added) {
    SessionState fresh = SessionState.of(course.sheet());
    SessionState here =
        new SessionState(
            course,
            fresh.presence(),
            fresh.notebook(),
            fresh.cues(),
            fresh.undo(),
            fresh.redo(),
            fresh.jumps(),
            fresh.timer(),
            fresh.scene());
    Walk walk = new Walk(here, now, course.running() ? added : Map.of());
    Current current = Timeline.at(course, now).current();
    if (!walk.added.isEmpty() && current != null && current.paused()) {
      walk.give(new SessionCommand.Resume());
    }
    return walk.gone();
  }

  private Walk gone() {
    while (!added.isEmpty()) {
      step();
    }
    return this;
  }

  Course course() {
    return state.course();
  }

  Instant now() {
    return now;
  }

  private void step() {
    Current current = Timeline.at(state.course(), now).current();
    if (current == null) {
      throw new IllegalStateException("nothing is running");
    }
    ItemId item = current.item().id();
    boolean goesOn = current.item().end() == AtZero.GO_ON;
    boolean over = current.beat() == Beat.OVER;
    boolean last = current.segment() == current.item().segments().size() - 1;
    // One that goes on by itself is over and gone at once, so it is held back before.
    boolean ending = goesOn ? current.beat() != Beat.WAITING : over;
    Duration late = added.get(item);
    if (late != null && last && ending) {
      added.remove(item);
      give(new SessionCommand.Adjust(late));
    } else if (over && !goesOn) {
      give(new SessionCommand.Next());
    } else {
      now = current.ends();
      letHappen();
    }
  }

  private void putIn(ItemId after, Item extra) {
    int place = state.sheet().indexOf(after) + 1;
    happened(List.of(new SessionEvent.ItemInserted(now, extra, place, false, null)));
  }

  private void letHappen() {
    List<SessionEvent> due = Session.happening(state, Roster.EMPTY, now, random);
    while (!due.isEmpty()) {
      happened(due);
      due = Session.happening(state, Roster.EMPTY, now, random);
    }
  }

  private void give(SessionCommand command) {
    switch (Session.decide(state, command, Roster.EMPTY, now, random)) {
      case Decision.Accepted accepted -> happened(accepted.events());
      case Decision.Refused refused -> throw new IllegalStateException(refused.reason().key());
    }
  }

  private void happened(List<SessionEvent> events) {
    for (SessionEvent event : events) {
      state = Session.evolve(state, event);
    }
  }
}

package no.samtakt.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.CatchUp;
import no.samtakt.session.Course;
import no.samtakt.session.Journal;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.Timeline.Beat;
import no.samtakt.session.Timeline.Current;
import no.samtakt.session.Visit;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * A leader who runs a session by the book on a simulated clock: starts on time, forms the groups
 * and draws the card when an item begins, and presses Next exactly when the time is up. Equal
 * rehearsals and equal random numbers give equal sessions.
 */
public final class SimulatedLeader {
  private final Rehearsal rehearsal;
  private final Run run;
  private final Pace pace;
  private final Deque<Script.Cue> cues;
  private final ScriptedActions actions;
  private final Preparations preparations;
  private final Map<ItemId, Duration> late;
  private int prepared;

  private SimulatedLeader(Rehearsal rehearsal, Run run, Pace pace) {
    this.rehearsal = rehearsal;
    this.run = run;
    this.pace = pace;
    this.cues = new ArrayDeque<>(rehearsal.script().cues());
    this.actions = new ScriptedActions(run, rehearsal.start());
    this.late = new HashMap<>(rehearsal.lateness().added());
    this.preparations = new Preparations(run, rehearsal.deck());
  }

  /**
   * Runs the session to its end, however its script delays it, and lets go of the journal.
   *
   * @param random for groups and cards
   * @return how things stood at the end
   * @throws RehearsalException when the journal could not be kept
   */
  public static Snapshot lead(
      Rehearsal rehearsal, Journal journal, RandomGenerator random, Pace pace, Watcher watcher)
      throws RehearsalException {
    try (Run run = new Run(rehearsal, journal, random, watcher)) {
      return new SimulatedLeader(rehearsal, run, pace).toTheEnd();
    }
  }

  private Snapshot toTheEnd() throws RehearsalException {
    if (!rehearsal.people().people().isEmpty()) {
      give(new SessionCommand.ListPeople(rehearsal.people()));
    }
    give(new SessionCommand.Start(Duration.ZERO));
    Snapshot here = run.look();
    while (here.state().course().running()) {
      step(here);
      here = run.look();
    }
    if (!cues.isEmpty()) {
      run.warn(Message.of("rehearsal.after-the-end", cues.size()));
    }
    return here;
  }

  /** Does the one thing that comes next: prepare, follow the script, press Next, or wait. */
  private void step(Snapshot here) throws RehearsalException {
    Course course = here.state().course();
    Visit visit = course.visit();
    Current current = here.timeline().current();
    if (visit == null || current == null) {
      throw new IllegalStateException("nothing is running");
    }
    if (course.visits().size() > prepared) {
      prepared = course.visits().size();
      preparations.make(here, current.item());
    } else if (!cues.isEmpty() && !at(cues.getFirst()).isAfter(run.now())) {
      actions.perform(cues.removeFirst(), here);
    } else if (isLate(current, visit)) {
      runLate(current.item());
    } else if (isUp(current, visit)) {
      give(new SessionCommand.Next());
    } else {
      waitFor(current);
    }
  }

  /** At the end of an item; one that goes on by itself would not be waited for, so before it. */
  private boolean isLate(Current current, Visit visit) {
    boolean last = current.segment() == current.item().segments().size() - 1;
    boolean goesOn = current.item().end() == AtZero.GO_ON;
    return late.containsKey(current.item().id())
        && last
        && !current.paused()
        && (goesOn ? current.beat() != Beat.WAITING : isUp(current, visit));
  }

  private void runLate(Item item) throws RehearsalException {
    give(new SessionCommand.Adjust(Objects.requireNonNull(late.remove(item.id()))));
    Snapshot after = run.look();
    CatchUp proposed =
        CatchUp.propose(after.state().course(), after.now())
            .filter(each -> !each.changes().isEmpty())
            .orElse(null);
    run.late(item, after, proposed);
    if (proposed != null && rehearsal.lateness().accepting()) {
      give(proposed.command());
    }
  }

  /** Items that go on by themselves are left alone, unless the leader holds them back. */
  private static boolean isUp(Current current, Visit visit) {
    boolean goesOn = current.item().end() == AtZero.GO_ON && !visit.held();
    return current.beat() == Beat.OVER && !current.paused() && !goesOn;
  }

  private void waitFor(Current current) throws RehearsalException {
    Instant cue = cues.isEmpty() ? null : at(cues.getFirst());
    Instant up = current.paused() ? null : current.ends();
    Instant next = earlier(cue, up);
    if (next == null) {
      // Nobody is left to end the pause, and a rehearsal always comes to its end.
      run.warn(Message.of("rehearsal.never-resumed", current.item().title()));
      give(new SessionCommand.Resume());
      return;
    }
    Duration wait = Duration.between(run.now(), next);
    if (wait.isPositive()) {
      pace.pass(wait);
      run.moveTo(next);
    }
  }

  private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  private Instant at(Script.Cue cue) {
    return rehearsal.start().plus(cue.at());
  }

  private void give(SessionCommand command) throws RehearsalException {
    Optional<Message> refused = run.give(command);
    if (refused.isPresent()) {
      // A leader who plays by the rules is never refused; going on would never end.
      throw new RehearsalException(refused.get());
    }
  }
}

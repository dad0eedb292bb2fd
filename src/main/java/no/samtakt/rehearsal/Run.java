package no.samtakt.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import no.samtakt.live.Outcome;
import no.samtakt.live.SessionLoop;
import no.samtakt.live.SimulatedClock;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Item;
import no.samtakt.session.CatchUp;
import no.samtakt.session.Journal;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionEvent;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** One rehearsal as it runs: the session's loop, the clock on the wall, and who looks on. */
final class Run implements AutoCloseable {
  private final SimulatedClock clock;
  private final SessionLoop loop;
  private final Watcher watcher;
  private final SessionEvent.SheetOpened opened;
  private int committed;

  Run(Rehearsal rehearsal, Journal journal, RandomGenerator random, Watcher watcher) {
    this.clock = new SimulatedClock(rehearsal.start());
    this.opened = new SessionEvent.SheetOpened(rehearsal.start(), rehearsal.sheet());
    this.loop = SessionLoop.opening(opened, journal, clock, random, snapshot -> {});
    this.watcher = watcher;
  }

  Instant now() {
    return clock.instant();
  }

  /** Lets time run on to {@code instant}; what comes due by itself happens at the next look. */
  void moveTo(Instant instant) {
    clock.advanceTo(instant);
  }

  /** How things stand, when what has come due by itself has happened. */
  Snapshot look() throws RehearsalException {
    return switch (loop.tick().join()) {
      case Outcome.Done done -> seen(done);
      case Outcome.Refused refused -> throw new IllegalStateException(refused.reason().key());
      case Outcome.NotSaved notSaved -> throw new RehearsalException(notSaved.reason());
    };
  }

  /** Gives a command; the answer is why it was refused, or nothing when it was done. */
  Optional<Message> give(SessionCommand command) throws RehearsalException {
    // What is due by itself comes first and is acknowledged even when the command is refused.
    look();
    CompletableFuture<Outcome> answer = loop.submit(command);
    return switch (answer.join()) {
      case Outcome.Done done -> {
        seen(done);
        yield Optional.empty();
      }
      case Outcome.Refused refused -> Optional.of(refused.reason());
      case Outcome.NotSaved notSaved -> throw new RehearsalException(notSaved.reason());
    };
  }

  void late(Item item, Snapshot after, @Nullable CatchUp proposed) {
    watcher.late(item, after, proposed);
  }

  void warn(Message warning) {
    watcher.warned(warning);
  }

  private Snapshot seen(Outcome.Done done) {
    List<SessionEvent> events = done.events();
    if (committed == 0 && !events.isEmpty()) {
      acknowledge(opened, done.snapshot());
    }
    events.forEach(event -> acknowledge(event, done.snapshot()));
    return done.snapshot();
  }

  private void acknowledge(SessionEvent event, Snapshot after) {
    watcher.committed(committed++, event, after);
  }

  @Override
  public void close() {
    loop.close();
  }
}

package no.samtakt.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import no.samtakt.live.Desk;
import no.samtakt.live.Outcome;
import no.samtakt.live.Snapshot;
import no.samtakt.people.NameBook;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Decision;
import no.samtakt.session.Session;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionState;
import no.samtakt.session.Timeline;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * A desk that plays by the session's own rules, on a clock that stands still until it is set, and
 * that can be made to hold its answers back or to break down.
 */
public final class PlayedDesk implements Desk {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private final List<SessionCommand> asked = new ArrayList<>();
  private final Queue<Runnable> held = new ArrayDeque<>();
  private final Random random = new Random(4);
  private Consumer<Snapshot> audience = snapshot -> {};
  private SessionState state;
  private Instant now;
  private @Nullable Instant saved;
  private @Nullable Message broken;
  private boolean holding;

  public PlayedDesk(RunSheet sheet, String time) {
    state = SessionState.of(sheet);
    now = clock(time);
  }

  private static Instant clock(String time) {
    return DAY.atTime(LocalTime.parse(time)).atZone(OSLO).toInstant();
  }

  public PlayedDesk at(String time) {
    now = clock(time);
    return this;
  }

  /** Does what is asked, which the rules must allow. */
  public PlayedDesk done(SessionCommand command) {
    Outcome outcome = submit(command).join();
    if (!(outcome instanceof Outcome.Done)) {
      throw new AssertionError(command + " led to " + outcome);
    }
    return this;
  }

  /** Whoever follows sees the session as it stands now, and after every command. */
  public PlayedDesk follow(Consumer<Snapshot> follower) {
    audience = audience.andThen(follower);
    follower.accept(snapshot());
    return this;
  }

  /** From now on nothing can be kept. */
  public void breakDown(Message reason) {
    broken = reason;
  }

  public void repair() {
    broken = null;
  }

  /** From now on nothing is answered. */
  public void hold() {
    holding = true;
  }

  /** Does and answers what was held back. */
  public void release() {
    holding = false;
    held.forEach(Runnable::run);
    held.clear();
  }

  public List<SessionCommand> asked() {
    return List.copyOf(asked);
  }

  public SessionState state() {
    return state;
  }

  public Snapshot snapshot() {
    return new Snapshot(state, Timeline.at(state.course(), now), NameBook.EMPTY, saved);
  }

  @Override
  public CompletableFuture<Outcome> submit(SessionCommand command) {
    asked.add(command);
    CompletableFuture<Outcome> answer = new CompletableFuture<>();
    Runnable work = () -> answer.complete(handle(command));
    if (holding) {
      held.add(work);
    } else {
      work.run();
    }
    return answer;
  }

  private Outcome handle(SessionCommand command) {
    Message reason = broken;
    if (reason != null) {
      return new Outcome.NotSaved(reason);
    }
    return switch (Session.decide(state, command, Roster.EMPTY, now, random)) {
      case Decision.Refused refused -> new Outcome.Refused(refused.reason());
      case Decision.Accepted accepted -> {
        for (SessionEvent event : accepted.events()) {
          state = Session.evolve(state, event);
        }
        saved = now;
        Snapshot snapshot = snapshot();
        audience.accept(snapshot);
        yield new Outcome.Done(accepted.events(), snapshot);
      }
    };
  }
}

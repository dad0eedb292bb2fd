package no.samtakt.app;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import no.samtakt.cards.Deck;
import no.samtakt.live.PacedClock;
import no.samtakt.live.SessionLoop;
import no.samtakt.live.Snapshot;
import no.samtakt.live.TimeSource;
import no.samtakt.rehearsal.Crowd;
import no.samtakt.rehearsal.Rehearsal;
import no.samtakt.rehearsal.StandIn;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.SessionCommand;

/**
 * What one rehearsal in the window has that a session has not: a clock of its own, made-up people,
 * and somebody who stands in for whoever is not there.
 */
final class RehearsalRoom {
  /**
   * However fast time goes, nobody reads faster than this: it is as often as a screen is painted.
   */
  private static final Duration LEAST_WAIT = Duration.ofMillis(100);

  private final PacedClock clock;
  private final StandIn standIn;
  private final Crowd crowd;
  private final Crowd.Size size;
  private final Consumer<Crowd.Size> again;
  private final Runnable leave;
  private final List<SheetMender.Written> mends;

  private RehearsalRoom(
      PacedClock clock,
      StandIn standIn,
      Crowd crowd,
      Crowd.Size size,
      Consumer<Crowd.Size> again,
      Runnable leave,
      List<SheetMender.Written> mends) {
    this.clock = clock;
    this.standIn = standIn;
    this.crowd = crowd;
    this.size = size;
    this.again = again;
    this.leave = leave;
    this.mends = List.copyOf(mends);
  }

  /**
   * A room for a sheet, on the day of its date or today, just when it is planned to start.
   *
   * @param real the machine's own clock
   */
  static RehearsalRoom of(RunSheet sheet, Crowd.Size size, long seed, Deck deck, TimeSource real) {
    PacedClock clock =
        new PacedClock(
            Rehearsal.plannedStart(sheet, real.instant().atZone(sheet.zone()).toLocalDate()),
            real::nanos);
    Crowd crowd = size.people() == 0 ? Crowd.NOBODY : Crowd.of(size, new Random(seed).nextLong());
    return new RehearsalRoom(
        clock, new StandIn(clock, crowd, deck), crowd, size, other -> {}, () -> {}, List.of());
  }

  /**
   * The same with the ways out of it.
   *
   * @param restart rehearses anew with another crowd
   * @param made mends of the sheet's file, in the rehearsals before this one
   */
  RehearsalRoom with(Consumer<Crowd.Size> restart, Runnable out, List<SheetMender.Written> made) {
    return new RehearsalRoom(clock, standIn, crowd, size, restart, out, made);
  }

  /** What was mended in the rehearsals before this one, and can still be taken back. */
  List<SheetMender.Written> mends() {
    return mends;
  }

  Crowd.Size size() {
    return size;
  }

  void restart(Crowd.Size other) {
    again.accept(other);
  }

  void leave() {
    leave.run();
  }

  /** Lets no time go by for a while. */
  void hold(boolean still) {
    clock.halt(still);
  }

  /** Whether time goes by as it does in a session. */
  boolean isUsualPace() {
    return clock.pace() == 1;
  }

  /** Hears nothing while time goes faster: a chime a second helps nobody. */
  Consumer<Snapshot> hushed(Consumer<Snapshot> hears) {
    return snapshot -> {
      if (isUsualPace()) {
        hears.accept(snapshot);
      }
    };
  }

  PacedClock clock() {
    return clock;
  }

  StandIn standIn() {
    return standIn;
  }

  /** How long to wait for so much simulated time; the stand-in's own moments are never missed. */
  Duration wait(Duration simulated) {
    Duration real = clock.real(simulated);
    return clock.pace() > 1 && real.compareTo(LEAST_WAIT) < 0 ? LEAST_WAIT : real;
  }

  /** Lets everybody in whose session it is. */
  void enter(SessionLoop loop) {
    standIn.join(
        loop,
        () -> {
          var _ = loop.tick();
        });
    if (!crowd.roster().people().isEmpty()) {
      loop.give(new SessionCommand.ListPeople(crowd.roster()));
    }
  }
}

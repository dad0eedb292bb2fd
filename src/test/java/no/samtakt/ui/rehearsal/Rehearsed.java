package no.samtakt.ui.rehearsal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import no.samtakt.live.Snapshot;
import no.samtakt.people.NameBook;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.session.Decision;
import no.samtakt.session.Session;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionState;
import no.samtakt.session.Timeline;
import no.samtakt.words.Language;

/** A session that is gone through command by command, on one day. */
final class Rehearsed {
  static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  static final RunSheet SAMPLE =
      ((Read.Sheet)
              RunSheetReader.read(
                  Path.of("samples/samarbeid-pa-nye-mater.yaml"), OSLO, Language.NB))
          .sheet();

  private SessionState state;

  Rehearsed(RunSheet sheet) {
    state = SessionState.of(sheet);
  }

  static Instant at(String time) {
    return LocalDate.of(2026, 11, 24).atTime(LocalTime.parse(time)).atZone(OSLO).toInstant();
  }

  Rehearsed start(String time) {
    return give(time, new SessionCommand.Start(Duration.ZERO));
  }

  Rehearsed next(String time) {
    return give(time, new SessionCommand.Next());
  }

  Rehearsed give(String time, SessionCommand command) {
    Decision decision = Session.decide(state, command, Roster.EMPTY, at(time), new Random(0));
    for (SessionEvent event : ((Decision.Accepted) decision).events()) {
      state = Session.evolve(state, event);
    }
    return this;
  }

  Snapshot now(String time) {
    return new Snapshot(state, Timeline.at(state.course(), at(time)), NameBook.EMPTY, null);
  }
}

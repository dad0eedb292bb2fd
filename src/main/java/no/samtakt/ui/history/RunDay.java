package no.samtakt.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import no.samtakt.history.PastRun;
import no.samtakt.history.PastSession;
import org.jspecify.annotations.Nullable;

/**
 * When a run was held, by the clock on the wall.
 *
 * @param rehearsed at which time of that day it was rehearsed; null for a real session
 */
record RunDay(LocalDate day, @Nullable LocalTime rehearsed) {
  static RunDay of(PastRun run) {
    return new RunDay(run.started().atZone(ZoneId.systemDefault()).toLocalDate(), null);
  }

  static RunDay of(PastSession session) {
    ZoneId zone = session.times().zone();
    Instant written = session.kept().written();
    if (session.rehearsal() && written != null) {
      ZonedDateTime rehearsed = written.atZone(zone);
      return new RunDay(rehearsed.toLocalDate(), rehearsed.toLocalTime());
    }
    Instant started = session.times().started();
    return new RunDay(
        (started == null ? session.opened() : started).atZone(zone).toLocalDate(), null);
  }
}

package no.samtakt.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import no.samtakt.history.PastSession;
import no.samtakt.session.SessionId;
import no.samtakt.ui.kit.Icon;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The history of sessions in words.
 *
 * @param rows real sessions first, then rehearsals, then notes that were found
 * @param nothing what to say where there are none; empty where there are
 * @param detail of the chosen session; null where none is
 */
record HistoryScreen(List<Row> rows, String nothing, @Nullable Detail detail) {
  HistoryScreen {
    rows = List.copyOf(rows);
  }

  /** One line of the list. */
  sealed interface Row {
    String text();
  }

  /** What the lines beneath have in common. */
  record Heading(String text) implements Row {}

  /**
   * A session. It is put into words when it is seen, for a list shows a dozen of hundreds.
   *
   * @param words the language it is shown in
   */
  record SessionRow(PastSession session, Words words) implements Row {
    SessionId id() {
      return session.id();
    }

    @Override
    public String text() {
      return session.title();
    }

    /** When it was held; of a rehearsal, when it was rehearsed, and what its clock was set to. */
    String when() {
      RunDay day = RunDay.of(session);
      LocalTime rehearsed = day.rehearsed();
      return rehearsed == null
          ? span()
          : words.text("history.rehearsed", words.day(day.day()), rehearsed, span());
    }

    /** Its day, and from when to when as far as that is known. */
    private String span() {
      ZoneId zone = session.times().zone();
      Instant started = session.times().started();
      Instant ended = session.times().ended();
      ZonedDateTime from = (started == null ? session.opened() : started).atZone(zone);
      String day = words.day(from.toLocalDate());
      return ended == null
          ? words.text("start.at", day, from.toLocalTime())
          : words.text("start.span", day, from.toLocalTime(), ended.atZone(zone).toLocalTime());
    }

    String size() {
      return words.text("history.size", session.items(), session.people(), session.notes());
    }

    Icon icon() {
      return Standing.of(session).icon();
    }

    String standing() {
      return words.text(Standing.of(session).key());
    }
  }

  /** A note that was found, and the session it is from. */
  record NoteRow(SessionId id, String text, String from) implements Row {}

  /**
   * The chosen session.
   *
   * @param keeping how long its participants are known, in words
   * @param until the last day they are; null where nobody is known
   * @param chosen whether that day was chosen for this session
   */
  record Detail(
      PastSession session,
      String title,
      String when,
      String size,
      String keeping,
      @Nullable LocalDate until,
      boolean chosen,
      boolean canAnonymise) {
    /** Whether it was ever started, and so has something to report. */
    boolean held() {
      return session.standing() != PastSession.Standing.OPENED;
    }
  }
}

package no.samtakt.ui.history;

import java.time.LocalDate;
import java.util.List;
import no.samtakt.history.PastSession;
import no.samtakt.session.SessionId;
import no.samtakt.ui.kit.Icon;
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

  /** A session. */
  record SessionRow(SessionId id, String text, String when, String size, Icon icon, String standing)
      implements Row {}

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
      boolean canAnonymise) {}
}

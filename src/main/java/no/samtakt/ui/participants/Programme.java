package no.samtakt.ui.participants;

import java.util.List;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Kind;
import no.samtakt.session.Timeline;
import no.samtakt.ui.kit.Icon;
import no.samtakt.words.Words;

/** The agenda as participants may know it: titles and times, and nothing of how it is led. */
record Programme(Snapshot now, Words words) {
  /** So many lines stand in two columns and can still be read. */
  private static final int MOST = 18;

  /** What is over, and is kept so that one sees where one is. */
  private static final int BEHIND = 2;

  Board.Agenda board() {
    List<Timeline.Row> rows =
        now.timeline().rows().stream().filter(Programme::concernsEverybody).toList();
    int current = 0;
    while (current < rows.size() && isOver(rows.get(current))) {
      current++;
    }
    int from = rows.size() <= MOST ? 0 : Math.clamp(current - BEHIND, 0, rows.size() - MOST);
    int to = Math.min(rows.size(), from + MOST);
    int more = rows.size() - to;
    return new Board.Agenda(
        Icon.RUN_SHEET,
        words.text("participants.agenda"),
        words.text("participants.agenda-now"),
        rows.subList(from, to).stream().map(this::line).toList(),
        more == 0 ? "" : words.text("participants.agenda-more", more));
  }

  /** Room that the leader has put by is the leader's own. */
  private static boolean concernsEverybody(Timeline.Row row) {
    return row.item().kind() != Kind.BUFFER
        && row.standing() != Timeline.Standing.SKIPPED
        && row.standing() != Timeline.Standing.PASSED;
  }

  private static boolean isOver(Timeline.Row row) {
    return row.standing() == Timeline.Standing.DONE;
  }

  private Board.Line line(Timeline.Row row) {
    Board.When when =
        switch (row.standing()) {
          case DONE, PASSED, SKIPPED -> Board.When.DONE;
          case NOW -> waits() ? Board.When.AHEAD : Board.When.NOW;
          case NEXT, AHEAD -> Board.When.AHEAD;
        };
    String time = words.clock(now.state().sheet().clock(row.start()));
    return new Board.Line(time, row.item().title(), when);
  }

  /** An item that was gone to before its fixed time has not begun. */
  private boolean waits() {
    Timeline.Current current = now.timeline().current();
    return current != null && current.beat() == Timeline.Beat.WAITING;
  }
}

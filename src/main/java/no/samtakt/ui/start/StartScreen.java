package no.samtakt.ui.start;

import java.util.List;
import no.samtakt.history.PastSession.Standing;
import no.samtakt.session.SessionId;
import org.jspecify.annotations.Nullable;

/** What the start screen reads. */
record StartScreen(@Nullable Resume resume, List<Row> rows, List<ExampleRow> examples) {
  /** The offer to go on. */
  record Resume(SessionId session, String title, String detail) {}

  /** One earlier session. */
  record Row(
      SessionId session,
      String title,
      String when,
      String size,
      String standing,
      Standing how,
      String said) {}

  /** One example. */
  record ExampleRow(String name, String title, String detail) {}

  StartScreen {
    rows = List.copyOf(rows);
    examples = List.copyOf(examples);
  }
}

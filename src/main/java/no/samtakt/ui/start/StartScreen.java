package no.samtakt.ui.start;

import java.nio.file.Path;
import java.util.List;
import no.samtakt.history.PastSession.Standing;
import no.samtakt.session.SessionId;
import no.samtakt.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/**
 * What the start screen reads.
 *
 * @param offer what Enter does; null where nothing lies nearer than the rest
 * @param first whether no session has been run yet
 * @param searchable whether there are so many sessions that one may want to search
 * @param rows the sessions that are shown
 * @param nothing what to say where a search found nothing; empty where it did
 * @param more the way to all the others; null when they are all shown
 */
record StartScreen(
    @Nullable Offer offer,
    boolean first,
    boolean searchable,
    List<Row> rows,
    String nothing,
    @Nullable String more,
    List<ExampleRow> examples) {

  /** What lies nearest. */
  sealed interface Offer {
    String title();

    String detail();

    /** To go on with what was interrupted. */
    record Resume(SessionId session, String title, String detail) implements Offer {}

    /** To try an example, before there is anything else. */
    record Try(String example, String title, String detail) implements Offer {}
  }

  /**
   * One earlier session.
   *
   * @param sheet to open anew; null where it is not to be found any more
   * @param notes how many there are to copy
   */
  record Row(
      SessionId session,
      String title,
      String when,
      String size,
      String standing,
      Standing how,
      String said,
      @Nullable Path sheet,
      int notes) {}

  /** One example. */
  record ExampleRow(String name, Icon icon, String title, String detail) {}

  StartScreen {
    rows = List.copyOf(rows);
    examples = List.copyOf(examples);
  }
}

package no.samtakt.ui.start;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import no.samtakt.history.PastSession;
import no.samtakt.runsheet.Kind;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the start screen is made from.
 *
 * @param interrupted the session to go on with; null when none was interrupted
 * @param sessions earlier sessions, the one used last first; rehearsals are not among them
 * @param examples run sheets that come with the program
 * @param zone where the user is
 */
public record StartContent(
    @Nullable Interrupted interrupted,
    List<Past> sessions,
    List<Example> examples,
    Instant now,
    ZoneId zone) {

  /**
   * A session that was going on when the program last stopped.
   *
   * @param item what was running; null when it had not started
   */
  public record Interrupted(PastSession session, @Nullable String item) {}

  /**
   * An earlier session.
   *
   * @param sheet its run sheet, where that is still to be found; null where it is not
   */
  public record Past(PastSession session, @Nullable Path sheet) {}

  /**
   * A run sheet that comes with the program.
   *
   * @param name of its file, without folder
   * @param kind what it is an example of
   * @param minutes how long it lasts
   */
  public record Example(
      String name, String title, Kind kind, Language language, int items, long minutes) {}

  public StartContent {
    sessions = List.copyOf(sessions);
    examples = List.copyOf(examples);
  }
}

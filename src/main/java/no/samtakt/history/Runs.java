package no.samtakt.history;

import java.util.List;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import org.jspecify.annotations.Nullable;

/** How earlier sessions by the same run sheet went. */
public interface Runs {
  /** No more runs than this are looked at: how long things took years ago tells little. */
  int MOST = 12;

  /**
   * Sessions that were held to their end by the same sheet, the latest first; rehearsals never. A
   * sheet is the same by its series, its file, or its title.
   *
   * @throws JournalException when they cannot be read
   */
  List<PastRun> runs(Same sheet) throws JournalException;

  /**
   * Which runs are meant.
   *
   * @param source the run sheet's file; null where it has none
   * @param except the session that asks; null to have them all
   */
  record Same(
      @Nullable String series, @Nullable String source, String title, @Nullable SessionId except) {
    public static Same as(PastSession session) {
      return new Same(session.series(), session.source(), session.title(), null);
    }

    /** Whether a session was held by this sheet. */
    public boolean fits(PastSession session) {
      boolean same =
          (series != null && series.equals(session.series()))
              || (source != null && source.equals(session.source()))
              || title.equals(session.title());
      return same
          && !session.rehearsal()
          && !session.id().equals(except)
          && session.standing() == PastSession.Standing.ENDED;
    }
  }
}

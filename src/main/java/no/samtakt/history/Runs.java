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
   * Sessions that were held to their end by the same sheet, the latest first: real ones, or
   * rehearsals where those are asked for, never both. A sheet is the same by its series, its file,
   * or its title.
   *
   * @throws JournalException when they cannot be read
   */
  List<PastRun> runs(Same sheet) throws JournalException;

  /**
   * Which runs are meant.
   *
   * @param source the run sheet's file; null where it has none
   * @param except the session that asks; null to have them all
   * @param rehearsals whether rehearsals are meant, and not what really happened
   */
  record Same(
      @Nullable String series,
      @Nullable String source,
      String title,
      @Nullable SessionId except,
      boolean rehearsals) {
    /** Of what really happened. */
    public Same(
        @Nullable String series,
        @Nullable String source,
        String title,
        @Nullable SessionId except) {
      this(series, source, title, except, false);
    }

    /** A session and the others of its kind. */
    public static Same as(PastSession session) {
      return new Same(
          session.series(), session.source(), session.title(), null, session.rehearsal());
    }

    /** Whether a session was held by this sheet. */
    public boolean fits(PastSession session) {
      boolean same =
          (series != null && series.equals(session.series()))
              || (source != null && source.equals(session.source()))
              || title.equals(session.title());
      return same
          && session.rehearsal() == rehearsals
          && !session.id().equals(except)
          && session.standing() == PastSession.Standing.ENDED;
    }
  }
}

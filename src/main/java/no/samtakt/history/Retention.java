package no.samtakt.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * For how long the people of a session are remembered. By the GDPR (article 5 no. 1 e) personal
 * data is kept no longer than it is needed for, and nobody remembers to delete it by hand.
 *
 * @param days after the session's end, at least one
 */
public record Retention(int days) {
  public static final int USUAL_DAYS = 30;
  public static final Retention USUAL = new Retention(USUAL_DAYS);

  public Retention {
    if (days < 1) {
      throw new IllegalArgumentException("a session is kept for a day at least");
    }
  }

  /**
   * The last day on which the people of a session are known: the one chosen for it, else so many
   * days after it was last written, or is to be held where that comes later. Its own clock does not
   * count where the real day is known: a rehearsal is held on whatever day its sheet says.
   */
  public LocalDate until(PastSession session) {
    LocalDate chosen = session.kept().until();
    if (chosen != null) {
      return chosen;
    }
    ZoneId zone = session.times().zone();
    Instant ended = session.times().ended();
    LocalDate last = written(session).atZone(zone).toLocalDate();
    LocalDate day = session.times().day();
    boolean toCome = ended == null && !session.rehearsal();
    if (toCome && day != null && day.isAfter(last)) {
      return day.plusDays(days);
    }
    return last.plusDays(days);
  }

  private static Instant written(PastSession session) {
    Instant written = session.kept().written();
    if (written != null) {
      return written;
    }
    Instant ended = session.times().ended();
    return ended == null ? session.last() : ended;
  }

  /** Whether somebody is known from a session who should have been forgotten. */
  public boolean isDue(PastSession session, LocalDate today) {
    return session.kept().names() > 0 && until(session).isBefore(today);
  }

  public List<PastSession> due(List<PastSession> sessions, LocalDate today) {
    return sessions.stream().filter(session -> isDue(session, today)).toList();
  }
}

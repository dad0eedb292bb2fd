package no.samtakt.cli;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.history.PastSession;
import no.samtakt.history.Retention;
import no.samtakt.words.Words;

/** A session as one line of text, its id first. */
record SessionLine(Words words, Retention retention) {
  String of(PastSession session) {
    List<String> parts = new ArrayList<>();
    parts.add(session.id().value());
    parts.add(when(session));
    parts.add(session.title());
    parts.add(words.text("cli.sessions.size", session.items(), session.people(), session.notes()));
    if (session.kept().anonymised() != null) {
      parts.add(words.text("cli.sessions.anonymised"));
    } else if (session.kept().names() > 0) {
      parts.add(words.text("cli.sessions.kept", retention.until(session)));
    }
    return String.join("  ", parts);
  }

  /** A rehearsal's times are those of its own clock: that they are, is said, and when it was. */
  private String when(PastSession session) {
    Instant written = session.kept().written();
    if (!session.rehearsal() || written == null) {
      return span(session);
    }
    ZonedDateTime rehearsed = local(session, written);
    return words.text(
        "cli.sessions.rehearsed",
        rehearsed.toLocalDate(),
        words.clock(rehearsed.toLocalTime()),
        span(session));
  }

  private String span(PastSession session) {
    Instant started = session.times().started();
    Instant ended = session.times().ended();
    ZonedDateTime from = local(session, started == null ? session.opened() : started);
    String clock = words.clock(from.toLocalTime());
    if (started == null) {
      return words.text("cli.sessions.opened", from.toLocalDate(), clock);
    }
    return ended == null
        ? words.text("cli.sessions.running", from.toLocalDate(), clock)
        : words.text(
            "cli.sessions.held",
            from.toLocalDate(),
            clock,
            words.clock(local(session, ended).toLocalTime()));
  }

  private static ZonedDateTime local(PastSession session, Instant instant) {
    return instant.atZone(session.times().zone());
  }
}

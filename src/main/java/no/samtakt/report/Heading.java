package no.samtakt.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.TeamMember;
import no.samtakt.words.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * What a session was, and when. Times are local, in the sheet's zone.
 *
 * @param from when it began; null for one that has not
 * @param to when it ended; null for one that has not
 * @param asOf how far it had come, of one that runs; null for one that has ended, or not begun
 * @param team who ran it, by the sheet: they are named in every report
 * @param rehearsal on a simulated clock, for practice
 */
public record Heading(
    String title,
    @Nullable String purpose,
    LocalDate date,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    @Nullable LocalTime asOf,
    Team team,
    boolean rehearsal) {

  public Heading {
    title = VisibleText.of(title);
    purpose = purpose == null ? null : VisibleText.of(purpose);
  }

  static Heading of(
      RunSheet sheet, LocalDate date, Ending ending, LocalTime now, boolean rehearsal) {
    boolean running = ending.began() != null && ending.ended() == null;
    return new Heading(
        sheet.title(),
        sheet.purpose(),
        date,
        ending.began(),
        ending.ended(),
        running ? now : null,
        Team.of(sheet.team()),
        rehearsal);
  }

  /** Whether a note was taken before the session began. */
  boolean isAfter(ReportNote note) {
    return from == null || note.day().atTime(note.at()).isBefore(date.atTime(from));
  }

  Heading redacted(UnaryOperator<String> text) {
    return new Heading(
        text.apply(title),
        purpose == null ? null : text.apply(purpose),
        date,
        from,
        to,
        asOf,
        team,
        rehearsal);
  }

  /** Names of those who led and of those who kept time. */
  public record Team(List<String> leaders, List<String> timekeepers) {
    public Team {
      leaders = leaders.stream().map(VisibleText::of).toList();
      timekeepers = timekeepers.stream().map(VisibleText::of).toList();
    }

    static Team of(List<TeamMember> members) {
      return TeamRoles.of(members);
    }
  }
}

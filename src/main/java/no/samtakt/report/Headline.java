package no.samtakt.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.notes.Tag;
import no.samtakt.words.Message;

/**
 * One of the few facts that stand first.
 *
 * @param more what else there is to say of it
 */
public record Headline(About about, Message fact, Message more) {
  /** What it is about. */
  public enum About {
    END,
    CAUGHT_UP,
    PEOPLE,
    GROUPS,
    NOTES
  }

  /** Those that a report has; what did not happen is not told. */
  public static List<Headline> of(Report report) {
    List<Headline> lines = new ArrayList<>();
    lines.add(end(report));
    Sponges sponges = report.sponges();
    if (!sponges.gave().isEmpty()) {
      ItemReport most = sponges.gave().getFirst();
      Message where =
          sponges.gave().size() == 1
              ? Message.of("report.headline.caught-up-in", most.title())
              : Message.of("report.headline.caught-up-mostly", sponges.gave().size(), most.title());
      lines.add(
          new Headline(
              About.CAUGHT_UP,
              Message.of("report.headline.caught-up", Minutes.of(sponges.caughtUp())),
              where));
    }
    Attendance people = report.attendance();
    if (people.came() > 0) {
      lines.add(
          new Headline(
              About.PEOPLE,
              Message.of("report.headline.people", people.came()),
              people.stayed() == people.came()
                  ? Message.of("report.headline.all-stayed")
                  : Message.of("report.headline.stayed", people.stayed())));
    }
    if (!report.groups().isEmpty()) {
      lines.add(groups(report));
    }
    if (!report.notes().isEmpty()) {
      lines.add(
          new Headline(
              About.NOTES,
              Message.of("report.headline.notes", report.notes().size()),
              Message.of(
                  "report.headline.harvest",
                  report.tagged(Tag.DECISION).size(),
                  report.tagged(Tag.FOLLOW_UP).size())));
    }
    return lines;
  }

  private static Headline end(Report report) {
    Ending ending = report.ending();
    Message fact =
        ending.ended() != null
            ? Message.of("report.headline.ended", ending.ended())
            : Message.of("report.headline.expected", ending.expectedEnd());
    Message drift = drift(ending.drift());
    Message more =
        ending.pins().isEmpty()
            ? drift
            : Message.of(
                "report.headline.drift-and-pins", drift, ending.held(), ending.pins().size());
    return new Headline(About.END, fact, more);
  }

  /** How a session ended, compared with its plan. */
  public static Message drift(Duration drift) {
    Duration minutes = Minutes.of(drift);
    if (minutes.isZero()) {
      return Message.of("report.drift.none");
    }
    return Message.of(
        minutes.isNegative() ? "report.drift.early" : "report.drift.late", minutes.abs());
  }

  private static Headline groups(Report report) {
    int conversations = report.groups().stream().mapToInt(GroupWork::conversations).sum();
    int repeats = report.groups().stream().mapToInt(GroupWork::repeats).sum();
    Message fact =
        report.groups().size() == 1
            ? Message.of(
                "report.headline.conversations-in",
                conversations,
                report.groups().getFirst().title())
            : Message.of("report.headline.conversations", conversations);
    return new Headline(About.GROUPS, fact, repeats(repeats));
  }

  /** How often people met again whom they had met. */
  public static Message repeats(int repeats) {
    return repeats == 0
        ? Message.of("report.repeats.none")
        : Message.of("report.repeats.some", repeats);
  }
}

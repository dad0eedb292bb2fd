package no.samtakt.ui.report;

import java.util.List;
import no.samtakt.notes.Tag;
import no.samtakt.report.Headline;
import no.samtakt.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/**
 * A report in the words of the screen.
 *
 * @param when day, times and who led
 * @param remarks that it was a rehearsal, and that names are left out; may be empty
 * @param ticks of the axis that the bars stand on
 * @param lines what took more time than planned, and where it was caught up
 * @param tags how many notes there are of each kind, with all of them first
 * @param notes under their headings
 */
public record ReportScreen(
    String title,
    String when,
    String remarks,
    List<Fact> facts,
    List<Tick> ticks,
    List<Row> rows,
    Row total,
    List<Lines> lines,
    List<Share> shares,
    List<Count> tags,
    List<Heap> notes) {

  /** One of the facts that stand first. */
  public record Fact(Headline.About about, String fact, String more) {}

  /** A place on the axis, from 0 to 1. */
  public record Tick(double at, String text) {}

  /**
   * An item.
   *
   * @param plan where its plan ends on the axis; negative where it has none
   * @param taken where it ended
   * @param off how it went: more than 0 beyond the plan, less than 0 within
   * @param said the whole row in words
   */
  public record Row(
      @Nullable Icon icon,
      String title,
      String remarks,
      String planned,
      String actual,
      String over,
      double plan,
      double taken,
      int off,
      String said) {}

  /** Lines under a heading. */
  public record Lines(String heading, List<String> lines) {}

  /** A way of taking part, and how large a part it was, from 0 to 1. */
  public record Share(String way, String time, String percent, double part) {}

  /** How many notes there are of a kind; null stands for all. */
  public record Count(@Nullable Tag tag, String text) {}

  /** Notes that belong together. */
  public record Heap(Icon icon, String heading, String count, List<NoteLine> notes) {}

  /**
   * A note.
   *
   * @param after who is to do it and by when, or where it belongs; may be empty
   */
  public record NoteLine(String at, String text, @Nullable Tag tag, String label, String after) {}

  public ReportScreen {
    facts = List.copyOf(facts);
    ticks = List.copyOf(ticks);
    rows = List.copyOf(rows);
    lines = List.copyOf(lines);
    shares = List.copyOf(shares);
    tags = List.copyOf(tags);
    notes = List.copyOf(notes);
  }
}

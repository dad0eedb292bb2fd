package no.samtakt.ui.report;

import java.util.List;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Tag;
import no.samtakt.report.Headline;
import no.samtakt.report.file.Prose;
import no.samtakt.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/**
 * A report in the words of the screen.
 *
 * @param when day, times and who led
 * @param going whether the session goes on, so that more will come
 * @param remarks that it was a rehearsal, and that names are left out; may be empty
 * @param ticks of the axis that the bars stand on
 * @param lines what took more time than planned, and where it was caught up
 * @param people who was there, who met in groups, and which cards they met
 * @param tags how many notes there are of each kind, with all of them first
 * @param notes under their headings
 */
public record ReportScreen(
    String title,
    String when,
    boolean going,
    String remarks,
    List<Fact> facts,
    List<Tick> ticks,
    List<Row> rows,
    Row total,
    List<Lines> lines,
    List<Share> shares,
    List<Part> people,
    List<Count> tags,
    List<Heap> notes) {

  /**
   * One of the facts that stand first.
   *
   * @param late whether it tells of an end that is later than planned
   */
  public record Fact(Headline.About about, boolean late, String fact, String more) {}

  /** A place on the axis, from 0 to 1. */
  public record Tick(double at, String text) {}

  /**
   * An item.
   *
   * @param plan where its plan ends on the axis; negative where it has none
   * @param taken where it ended
   * @param off how it went: more than 0 beyond the plan, less than 0 within; 0 also where there is
   *     nothing to compare
   * @param compared whether {@code over} is a number
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
      boolean compared,
      String said) {}

  /** Lines under a heading. */
  public record Lines(String heading, List<String> lines) {}

  /**
   * Lines under a heading, with a table under them.
   *
   * @param table its first row says what stands in the others; empty for none
   */
  public record Part(String heading, List<String> lines, List<List<String>> table) {
    public Part {
      lines = List.copyOf(lines);
      table = table.stream().map(List::copyOf).toList();
    }
  }

  /** A way of taking part, and how large a part it was, from 0 to 1. */
  public record Share(String way, String time, String percent, double part) {}

  /** How many notes there are of a kind; null stands for all. */
  public record Count(@Nullable Tag tag, String text) {}

  /** Notes that belong together. */
  public record Heap(Icon icon, String heading, String count, List<NoteLine> notes) {}

  /**
   * A note.
   *
   * @param shown the picture that belongs to it; null for none
   * @param after who is to do it and by when, or where it belongs; may be empty
   */
  public record NoteLine(
      String at,
      Prose text,
      @Nullable Shown shown,
      @Nullable Tag tag,
      String label,
      String after) {}

  /** A picture, and what is said of it for those who do not see it. */
  public record Shown(PictureId picture, String alt) {}

  public ReportScreen {
    facts = List.copyOf(facts);
    ticks = List.copyOf(ticks);
    rows = List.copyOf(rows);
    lines = List.copyOf(lines);
    shares = List.copyOf(shares);
    people = List.copyOf(people);
    tags = List.copyOf(tags);
    notes = List.copyOf(notes);
  }
}

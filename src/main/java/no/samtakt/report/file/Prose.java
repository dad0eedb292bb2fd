package no.samtakt.report.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a note says, with the little markup that it may have. Writers put each text into its place
 * as text, so nothing in it can become markup of the file's.
 */
public record Prose(List<Line> lines) {
  /** What a line is. */
  public enum Kind {
    TEXT,
    BULLET,
    NUMBER,
    QUOTE,
    CODE
  }

  /**
   * A paragraph or a list's entry.
   *
   * @param depth how far it is set in, from 0
   * @param number of a numbered entry, else 0
   */
  public record Line(Kind kind, int depth, int number, List<Span> spans) {
    public Line {
      spans = List.copyOf(spans);
    }

    /** Its words alone. */
    public String text() {
      StringBuilder text = new StringBuilder();
      spans.forEach(span -> text.append(span.text()));
      return text.toString();
    }
  }

  /**
   * A run of text that looks alike. A line break within a paragraph is {@code \n}.
   *
   * @param link where it leads: http, https or mailto; null for nowhere
   */
  public record Span(
      String text, boolean strong, boolean emphasised, boolean code, @Nullable String link) {
    static Span of(String text) {
      return new Span(text, false, false, false, null);
    }
  }

  public Prose {
    lines = List.copyOf(lines);
  }

  /** Reads a note's Markdown. */
  public static Prose of(String markdown) {
    return ProseReader.of(markdown);
  }

  /** The words alone, on one line. */
  public String plain() {
    StringBuilder all = new StringBuilder();
    for (Line line : lines) {
      all.append(all.isEmpty() ? "" : " ").append(line.text().replaceAll("\\s+", " ").strip());
    }
    return all.toString();
  }
}

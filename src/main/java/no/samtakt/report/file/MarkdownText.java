package no.samtakt.report.file;

import java.util.regex.Pattern;
import no.samtakt.report.file.Prose.Line;
import no.samtakt.report.file.Prose.Span;

/** Texts as they stand in Markdown, so that they mean themselves. */
final class MarkdownText {
  /** What can begin or end markup anywhere in a line. */
  private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>~|&#]");

  private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\s*\\d{1,9})([.)])");

  private static final Pattern BACKTICKS = Pattern.compile("`+");
  private static final int LEAST_FENCE = 3;

  private MarkdownText() {}

  /** On one line. */
  static String escaped(String text) {
    return firstSafe(marked(text.replaceAll("\\s+", " ").strip()));
  }

  /** In a table: the pipe is escaped with the rest. */
  static String cell(String text) {
    return marked(text.replaceAll("\\s+", " ").strip());
  }

  private static String marked(String text) {
    return ANYWHERE.matcher(text).replaceAll("\\\\$0");
  }

  private static String firstSafe(String line) {
    String numbered = NUMBERED.matcher(line).replaceAll("$1\\\\$2");
    return numbered.matches("(?s)[-+=].*") ? "\\" + numbered : numbered;
  }

  /**
   * What a note says, with its own markup.
   *
   * @param lead stands before it, as Markdown
   */
  static String of(Prose prose, String lead) {
    StringBuilder all = new StringBuilder(lead);
    boolean first = true;
    for (Line line : prose.lines()) {
      boolean plain = line.kind() == Prose.Kind.TEXT;
      if (!first || (!lead.isEmpty() && !plain)) {
        all.append(first || plain || line.kind() == Prose.Kind.CODE ? "\n\n" : "\n");
      }
      all.append("  ".repeat(Math.max(0, line.depth() - 1)));
      all.append(
          switch (line.kind()) {
            case BULLET -> "- " + spans(line, "\n  ");
            case NUMBER -> line.number() + ". " + spans(line, "\n   ");
            case QUOTE -> "> " + spans(line, "\n> ");
            case CODE -> fenced(line.text());
            case TEXT -> spans(line, "  \n");
          });
      first = false;
    }
    return all.toString();
  }

  private static String spans(Line line, String newLine) {
    StringBuilder all = new StringBuilder();
    for (Span span : line.spans()) {
      String text = span.code() ? code(span.text()) : marked(span.text());
      String link = span.link();
      if (link != null) {
        text = "[" + text + "](<" + link.replace("<", "%3C").replace(">", "%3E") + ">)";
      }
      text = span.emphasised() && !text.isBlank() ? "*" + text + "*" : text;
      text = span.strong() && !text.isBlank() ? "**" + text + "**" : text;
      all.append(text);
    }
    // Each line of a paragraph could begin a list of its own.
    String[] lines = all.toString().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      lines[i] = firstSafe(lines[i].strip());
    }
    return String.join(newLine, lines);
  }

  /** Marked by more backticks than stand in it. */
  private static String code(String text) {
    String mark = "`".repeat(longest(text) + 1);
    return mark.length() == 1 ? mark + text + mark : mark + " " + text + " " + mark;
  }

  private static String fenced(String text) {
    String fence = "`".repeat(Math.max(LEAST_FENCE, longest(text) + 1));
    return fence + "\n" + text + "\n" + fence;
  }

  private static int longest(String text) {
    return BACKTICKS.matcher(text).results().mapToInt(run -> run.group().length()).max().orElse(0);
  }
}

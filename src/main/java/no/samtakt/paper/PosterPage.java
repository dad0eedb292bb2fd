package no.samtakt.paper;

import java.util.List;
import no.samtakt.words.Language;
import org.w3c.dom.Element;

/**
 * The info poster on A4 across, to lie with an invitation: what the session is called, when it is,
 * and beside each other what people should know.
 */
public final class PosterPage {
  /** Longer titles are set smaller, in characters. */
  private static final int LONG = 60;

  /** More lines than these are set smaller, so that one page holds them. */
  private static final int USUAL = 6;

  /**
   * Something that people should know.
   *
   * @param more why, or how; may be empty
   */
  public record Line(String text, String more) {}

  /** Lines that belong together. */
  public record Part(String heading, List<Line> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  private PosterPage() {}

  /**
   * The page as a PDF.
   *
   * @param when day and time in words; empty where nobody knows
   * @param parts from left to right
   */
  public static byte[] of(String title, String when, List<Part> parts, Language language) {
    Markup page = new Markup(title, language, Style.sheet("poster.css"));
    page.text(page.body(), "h1", title.length() > LONG ? "long" : "", title);
    page.text(page.body(), "p", "when", when);
    Element row = page.element(page.body(), "div", "parts");
    for (Part part : parts) {
      Element box = page.element(row, "div", part.lines().size() > USUAL ? "part many" : "part");
      page.text(box, "h2", "", part.heading());
      for (Line line : part.lines()) {
        page.text(box, "h3", "", line.text());
        page.text(box, "p", "more", line.more());
      }
    }
    return Pdf.of(page);
  }
}

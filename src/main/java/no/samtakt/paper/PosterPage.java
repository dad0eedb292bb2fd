package no.samtakt.paper;

import java.util.List;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;
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

  /**
   * Whose poster it is.
   *
   * @param colour of headings, as {@code #RRGGBB}, readable on white; null for ours
   * @param logo a picture as a {@code data:} address; null for none
   */
  public record Dress(@Nullable String colour, @Nullable String logo) {}

  private PosterPage() {}

  /**
   * The page as a PDF.
   *
   * @param when day and time in words; empty where nobody knows
   * @param parts from left to right
   */
  public static byte[] of(
      String title, String when, List<Part> parts, Dress dress, Language language) {
    Markup page = new Markup(title, language, Style.sheet("poster.css") + own(dress));
    logo(page, dress, language);
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

  private static String own(Dress dress) {
    String colour = dress.colour();
    return colour == null
        ? ""
        : "h2 { color: " + colour + "; } .parts { border-color: " + colour + "; }";
  }

  private static void logo(Markup page, Dress dress, Language language) {
    String logo = dress.logo();
    if (logo != null) {
      Element picture = page.element(page.body(), "img", "logo");
      picture.setAttribute("src", logo);
      picture.setAttribute("alt", Words.in(language).text("poster.logo"));
    }
  }
}

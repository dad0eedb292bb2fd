package no.samtakt.paper;

import java.time.Duration;
import java.util.List;
import no.samtakt.cards.Card;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.w3c.dom.Element;

/**
 * Cards to print and cut out: two beside each other on upright A4, with what the leader reads under
 * what everybody reads.
 */
public final class CardSheets {
  private static final int ABREAST = 2;

  /** Longer texts are set smaller, in characters. */
  private static final int LONG = 110;

  private CardSheets() {}

  /**
   * The sheets as a PDF.
   *
   * @param title over the first of them
   * @param cards in the order in which they are to lie
   */
  public static byte[] of(String title, List<Card> cards, Language language) {
    Words words = Words.in(language);
    Markup pages = new Markup(title, language, Style.sheet("cards.css"));
    pages.text(pages.body(), "h1", "", title);
    for (int at = 0; at < cards.size(); at += ABREAST) {
      Element row = pages.element(pages.body(), "div", "row");
      for (Card card : cards.subList(at, Math.min(at + ABREAST, cards.size()))) {
        card(pages, row, card, words);
      }
    }
    return Pdf.of(pages);
  }

  private static void card(Markup pages, Element row, Card card, Words words) {
    Language language = words.language();
    Element box = pages.element(row, "div", "card");
    pages.text(box, "p", "category", words.text(card.category().label()));
    String text = card.text(language);
    pages.text(box, "h2", text.length() > LONG ? "long" : "", text);
    String group =
        card.smallestGroup() == card.largestGroup()
            ? words.text("cards.pane.group-exactly", card.smallestGroup())
            : words.text("cards.pane.group", card.smallestGroup(), card.largestGroup());
    String length = words.length(Duration.ofMinutes(card.minutes()));
    pages.text(box, "p", "facts", length + " · " + group);
    if (!card.how().isEmpty()) {
      pages.text(box, "p", "how", card.how(language));
    }
  }
}

package no.samtakt.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samtakt.cards.Card;
import no.samtakt.cards.Deck;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.words.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CardSheetsTest {
  private static final Deck DECK = BuiltInDeck.load();
  private static final int A_FEW = 9;

  @Test
  void everyCardStandsWholeOnPaperInItsLanguage() throws IOException {
    for (Language language : Language.values()) {
      List<Card> cards = language == Language.NB ? DECK.cards() : DECK.cards().subList(0, A_FEW);
      byte[] bytes = CardSheets.of(DECK.title(language), cards, language);
      keep(bytes, "cards-" + language.tag());
      try (PDDocument document = Loader.loadPDF(bytes)) {
        String read = words(new PDFTextStripper().getText(document));
        for (Card card : cards) {
          assertThat(read).contains(words(card.text(language))).contains(words(card.how(language)));
        }
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
        assertThat(document.getDocumentInformation().getTitle()).isEqualTo(DECK.title(language));
        assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      }
    }
  }

  /** Lines are broken where paper wants it, so spaces do not count. */
  private static String words(String text) {
    return text.replaceAll("[\\s-]+", "");
  }

  private static void keep(byte[] bytes, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "paper"));
    Files.write(folder.resolve(name + ".pdf"), bytes);
  }
}

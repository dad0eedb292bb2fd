package no.samtakt.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeTest {
  private static final Words NB = Words.in(Language.NB);

  @ParameterizedTest
  @CsvSource({
    "Blåbær «ja» – Žofia Ωmega Ивановна, Blåbær «ja» – Žofia Ωmega Ивановна",
    "A → B ⇒ C ✓ ✗ ★ ☐ ≥ ½, A → B ⇒ C ✓ ✗ ★ ☐ ≥ ½",
    "Bra 👍, Bra [tommel opp]",
    "Bra👍🏽👍🏿, Bra [tommel opp] [tommel opp]",
    "❤️ og ✅, ❤ og [gjort]",
    "🦄 på tur, ▯ på tur",
    "👩🏽‍🚒 kom, ▯ kom",
    "你好 verden, ▯ verden",
    "שלום verden, ▯ verden",
    "🇳🇴 flagg, ▯ flagg",
    "A\u030Apen, Åpen",
    "snudd\u202E om, snudd om",
  })
  void everySignIsSetNamedOrMissed(String text, String fitting) {
    assertThat(Type.fitting(text, NB)).isEqualTo(fitting);
  }

  @Test
  void emojiAreNamedInTheLanguageOfThePage() {
    assertThat(Type.fitting("👏", Words.in(Language.EN))).isEqualTo("[applause]");
    assertThat(Type.fitting("💚", Words.in(Language.NN))).isEqualTo("[hjarte]");
  }

  @Test
  void whatFitsIsOnPaperAsItStandsThere() throws IOException {
    Markup page = new Markup("Tegn", Language.NB, "body { font-family: Roboto }");
    String text = "A → B ⇒ C ✓ ✗ ★ ☐ ≥ ½ ❤️ 👍 你好 Ж #1";
    page.text(page.body(), "p", "", text);
    page.text(page.body(), "strong", "", "tykk → ✓");
    try (PDDocument document = Loader.loadPDF(Pdf.of(page))) {
      String read = new PDFTextStripper().getText(document);
      assertThat(read).contains("A → B ⇒ C ✓ ✗ ★ ☐ ≥ ½ ❤ [tommel opp] ▯ Ж #1", "tykk → ✓");
    }
  }
}

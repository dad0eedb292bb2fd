package no.samtakt.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.notes.Tag;
import no.samtakt.report.Led;
import no.samtakt.session.SessionId;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a report runs from page to page. */
class PdfFlowTest {
  private static final String SHEET =
      """
      title: Økt
      zone: Europe/Oslo
      items:
        - {title: Overskrift én, duration: 1}
        - {title: Overskrift to, duration: 1}
        - {title: Overskrift tre, duration: 1}
        - {title: Overskrift fire, duration: 1}
        - {title: Overskrift fem, duration: 1}
      """;

  /** Notes that each fill a line or two, as many under each item. */
  private static List<List<String>> pages(int notes) throws IOException {
    Led led = Led.of(SHEET);
    for (int item = 0; item < 5; item++) {
      for (int note = 1; note <= notes; note++) {
        led.note(Tag.IDEA, "Notat " + note + " " + "ord ".repeat(note * 7 % 40));
      }
      led.pass(Duration.ofMinutes(1)).next();
    }
    byte[] bytes =
        new ReportFile(
                led.report(),
                new SessionId("prove"),
                Words.in(Language.NB),
                BuiltInDeck.load(),
                id -> Optional.empty(),
                true,
                Instant.parse("2026-11-24T09:00:00Z"))
            .in(Format.PDF);
    List<List<String>> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        text.setStartPage(page);
        text.setEndPage(page);
        pages.add(
            text.getText(document)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.matches("\\d+ / \\d+"))
                .toList());
      }
    }
    return pages;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 9, 11, 13})
  void noHeadingStandsAloneAndTheChartIsWhole(int notes) throws IOException {
    List<List<String>> pages = pages(notes);

    for (List<String> page : pages) {
      assertThat(page.getLast()).doesNotStartWith("Overskrift").isNotIn("Notater", "Tida");
    }
    List<String> chart =
        pages.stream()
            .filter(page -> page.contains("Plan og faktisk tid per post"))
            .findFirst()
            .orElseThrow();
    assertThat(chart).contains("Tida").anyMatch(line -> line.startsWith("Samlet"));
    assertThat(chart.stream().filter(line -> line.matches("Overskrift \\S+ 1 min.*"))).hasSize(5);
  }

  @Test
  void aSectionGoesOnOverThePage() throws IOException {
    List<List<String>> pages = pages(13);

    // A page holds some thirty notes; the first of them has the title and the facts.
    assertThat(pages.getFirst()).hasSizeGreaterThan(24);
    assertThat(pages.get(1)).hasSizeGreaterThan(24);
    assertThat(pages.get(1).getFirst()).doesNotStartWith("Overskrift");
  }
}

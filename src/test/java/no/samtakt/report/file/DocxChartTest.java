package no.samtakt.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.report.Led;
import no.samtakt.report.file.Block.Bar;
import no.samtakt.session.SessionId;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

class DocxChartTest {
  private static final int TOOK = 0xFF0B6875;
  private static final int PLAN = 0xFF1F2328;

  @Test
  void everyItemHasItsBarBesideItsNumbers() throws IOException {
    ReportFile file =
        new ReportFile(
            Led.of(
                    """
                    title: Økt
                    zone: Europe/Oslo
                    items:
                      - {title: Velkommen, duration: 10}
                      - {title: Samtale, duration: 20}
                    """)
                .at("09:13")
                .next()
                .at("09:33")
                .end()
                .report(),
            new SessionId("prove"),
            Words.in(Language.NB),
            BuiltInDeck.load(),
            id -> Optional.empty(),
            true,
            Instant.parse("2026-11-24T09:00:00Z"));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.in(Format.WORD)))) {
      XWPFTable table =
          document.getTables().stream()
              .filter(each -> each.getText().contains("Velkommen"))
              .findFirst()
              .orElseThrow();

      assertThat(table.getRow(0).getTableCells())
          .extracting(cell -> cell.getText())
          .containsExactly("Post", "Plan og faktisk tid", "Plan", "Faktisk", "Avvik");
      assertThat(said(table.getRow(1)))
          .containsExactly("Plan 10 min, Faktisk 13 min, Avvik +3 min");
      assertThat(said(table.getRow(2))).containsExactly("Plan 20 min, Faktisk 20 min, Avvik 0 min");
      assertThat(said(table.getRow(3))).isEmpty();
      assertThat(document.getParagraphs())
          .anyMatch(each -> each.getText().equals(file.words().text("report.chart-key")));
    }
  }

  private static List<String> said(XWPFTableRow row) {
    return row.getCell(1).getParagraphs().stream()
        .flatMap(line -> line.getRuns().stream())
        .flatMap(run -> run.getEmbeddedPictures().stream())
        .map(XWPFPicture::getDescription)
        .toList();
  }

  @Test
  void aBarIsFilledToItsPlanAndHatchedBeyond() throws IOException {
    BufferedImage bar = picture(new Bar(0.5, 0.75));
    int middle = bar.getHeight() / 2;

    assertThat(bar.getRGB(bar.getWidth() / 4, middle)).isEqualTo(TOOK);
    assertThat(bar.getRGB(bar.getWidth() / 2, middle)).isEqualTo(PLAN);
    assertThat(bar.getRGB(bar.getWidth() * 5 / 8, middle)).isNotEqualTo(TOOK).isNotZero();
    assertThat(bar.getRGB(bar.getWidth() * 7 / 8, middle)).isZero();
  }

  @Test
  void whatHasNoPlanHasNoMark() throws IOException {
    BufferedImage bar = picture(new Bar(-1, 0));

    for (int x = 0; x < bar.getWidth(); x++) {
      assertThat(bar.getRGB(x, bar.getHeight() / 2)).isZero();
    }
  }

  private static BufferedImage picture(Bar bar) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(BarPicture.of(bar, 160)));
  }
}

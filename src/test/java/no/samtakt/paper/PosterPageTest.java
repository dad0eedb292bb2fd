package no.samtakt.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import no.samtakt.paper.PosterPage.Dress;
import no.samtakt.paper.PosterPage.Line;
import no.samtakt.paper.PosterPage.Part;
import no.samtakt.words.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PosterPageTest {
  private static final Part HOW =
      new Part(
          "Slik gjør du i Zoom",
          List.of(
              new Line("Endre navnet", "Velg Delta, så de tre prikkene & «Endre navn»."),
              new Line("Lyden virker ikke?", "")));

  @Test
  void everythingStandsOnOnePageAcross() throws IOException {
    Part rules =
        new Part(
            "Kjøreregler",
            List.of(
                new Line("Ha mikrofonen av til du skal si noe", "Da hører vi hverandre."),
                new Line("Ha kameraet på", "")));

    byte[] bytes =
        PosterPage.of(
            "Samarbeid på nye måter",
            "mandag 23. november 2026 kl. 09:00–12:00",
            List.of(rules, HOW),
            new Dress("#7A1E5C", logo()),
            Language.NB);

    keep(bytes, "poster-nb");
    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      PDRectangle paper = document.getPage(0).getMediaBox();
      assertThat(paper.getWidth()).isGreaterThan(paper.getHeight());
      assertThat(words(new PDFTextStripper().getText(document)))
          .contains(words("Samarbeid på nye måter"))
          .contains(words("mandag 23. november 2026 kl. 09:00–12:00"))
          .contains(words("Ha mikrofonen av til du skal si noe"))
          .contains(words("Da hører vi hverandre."))
          .contains(words("Slik gjør du i Zoom"))
          .contains(words("Velg Delta, så de tre prikkene & «Endre navn»."))
          .contains(words("Lyden virker ikke?"));
      assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nb");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Samarbeid på nye måter");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
  }

  private static String logo() throws IOException {
    BufferedImage picture = new BufferedImage(240, 80, BufferedImage.TYPE_INT_ARGB);
    for (int x = 0; x < 240; x++) {
      for (int y = 20; y < 60; y++) {
        picture.setRGB(x, y, 0xFF7A1E5C);
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }

  @Test
  void aDozenRulesStillMakeOnePage() throws IOException {
    Part rules =
        new Part(
            "Kjøreregler",
            IntStream.rangeClosed(1, 12)
                .mapToObj(n -> new Line("Regel " + n + " som sier hva vi gjør", "Og hvorfor."))
                .toList());

    byte[] bytes =
        PosterPage.of(
            "En lang tittel ".repeat(6).strip(),
            "",
            List.of(rules, HOW),
            new Dress(null, null),
            Language.NB);

    keep(bytes, "poster-many");
    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(words(new PDFTextStripper().getText(document))).contains("Regel12");
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

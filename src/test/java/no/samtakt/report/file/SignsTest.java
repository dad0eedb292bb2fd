package no.samtakt.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.notes.Tag;
import no.samtakt.people.Redaction;
import no.samtakt.report.Led;
import no.samtakt.report.Report;
import no.samtakt.session.SessionId;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Signs that type lacks, and signs that nobody sees. */
class SignsTest {
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\u202A-\u202E\u2066-\u2069\u200E\u200F\u2028\u0007\u001B]|\\P{M}\uFEFF|\uFFFE");

  private static final String SHEET =
      """
      title: "Økt\\u202E snudd"
      zone: Europe/Oslo
      purpose: "Mål\\u2067 her"
      team:
        - {name: "Ida\\u202D Leder", role: møteleder}
      items:
        - {title: "Vel\\u2066kommen", duration: 10}
      """;

  private static Led led(String... notes) {
    Led led =
        Led.of(SHEET)
            .list("Kari\u202E Nordmann, Fylket\u2069 i vest", "Ola Hansen, Fylket\u2069 i vest");
    for (String note : notes) {
      led.note(Tag.FOLLOW_UP, note);
    }
    return led.at("09:10").end();
  }

  private static ReportFile file(Report report, boolean named) {
    return new ReportFile(
        report,
        new SessionId("prove"),
        Words.in(Language.NB),
        BuiltInDeck.load(),
        id -> Optional.empty(),
        named,
        Instant.parse("2026-11-24T09:00:00Z"));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void noFileHasSignsThatNobodySees(Format format) throws IOException {
    Led led =
        led("Betal \u202Etxt.exe\u202C til\u0007 @Kari\u2028og så \u2066mer\uFFFE", "\u202E=1+1");

    String read = read(format, file(led.report(), true).in(format));

    assertThat(UNSEEN.matcher(read).find()).as(read).isFalse();
    assertThat(read).contains("txt.exe");
  }

  @Test
  void aFormulaIsStillSeenBehindASignThatIsNot() {
    String csv =
        new String(file(led("\u202E=1+1").report(), true).in(Format.CSV), StandardCharsets.UTF_8);

    assertThat(csv).contains("'=1+1").doesNotContain(";=1+1");
  }

  @Test
  void aNameIsFoundBehindASignThatNobodySees() {
    Led led = led("Ka\u202Eri tar det");
    Report nameless = led.report().redacted(Redaction.of(led.people()));

    String markdown = new String(file(nameless, false).in(Format.MARKDOWN), StandardCharsets.UTF_8);

    assertThat(markdown).doesNotContain("Kari").contains("N.N. tar det");
  }

  @Test
  void paperSaysWhatItHasNoSignFor() throws IOException {
    String some =
        read(Format.PDF, file(led("Bra 👍 → videre ✓", "🦄").report(), true).in(Format.PDF));
    String all = read(Format.PDF, file(led("Bra 👍 → videre ✓").report(), true).in(Format.PDF));

    String remark = Words.in(Language.NB).text("report.signs-missing");
    assertThat(some).doesNotContain("#").contains("[tommel opp] → videre ✓", "▯", remark);
    assertThat(all).doesNotContain("#", "▯", remark);
  }

  private static String read(Format format, byte[] bytes) throws IOException {
    return switch (format) {
      case PDF -> {
        try (PDDocument document = Loader.loadPDF(bytes)) {
          yield new PDFTextStripper().getText(document);
        }
      }
      case WORD -> {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
          for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
            if (part.getName().endsWith(".xml")) {
              all.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
          }
        }
        yield all.toString();
      }
      default -> new String(bytes, StandardCharsets.UTF_8);
    };
  }
}

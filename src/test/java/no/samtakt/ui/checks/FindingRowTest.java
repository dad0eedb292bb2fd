package no.samtakt.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import no.samtakt.checks.Review;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Findings in words, as the window shows them. */
class FindingRowTest {
  private static final Path BAD = Path.of("samples", "uten-pauser.yaml");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFindingIsSaidInEveryLanguage(Language language) {
    ChecksScreen screen = ChecksScreen.of(Review.of(bad()), Words.in(language));
    assertThat(screen.rows()).hasSize(9);
    assertThat(screen.rows())
        .allSatisfy(row -> {
          assertThat(row.text()).doesNotContain("{").doesNotContain("checks.");
          assertThat(row.why()).contains("(");
        });
    assertThat(screen.counts()).hasSize(3);
    assertThat(screen.longest()).isNotEmpty();
  }

  @Test
  void aBreakIsOfferedWithItsTimeOfDay() {
    ChecksScreen screen = ChecksScreen.of(Review.of(bad()), Words.in(Language.NB));
    FindingRow row =
        screen.rows().stream()
            .filter(each -> each.finding().id().equals("no-break"))
            .findFirst()
            .orElseThrow();
    assertThat(row.where()).isEqualTo("kl. 10:00 · Velkommen");
    assertThat(row.message()).isEqualTo("2 t uten en pause på minst 10 min.");
    assertThat(row.fix())
        .isEqualTo("Legg inn 3 pauser på 10 min, først kl. 10:40 (+30 min, slutt kl. 12:30)");
    assertThat(row.severity()).isEqualTo("Bør løses");
  }

  private static RunSheet bad() {
    Read read = RunSheetReader.read(BAD, ZoneId.of("Europe/Oslo"), Language.NB);
    return ((Read.Sheet) read).sheet();
  }
}

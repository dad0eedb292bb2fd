package no.samtakt.runsheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LargeSheetTest {
  private static final int ITEMS = 10_000;

  @ParameterizedTest
  @EnumSource(Format.class)
  void tenThousandItemsOpen(Format format) {
    String text =
        format == Format.YAML ? yaml() : RunSheetWriter.write(read(yaml(), Format.YAML), format);
    assertThat(text.length()).isGreaterThan(3_500_000);

    RunSheet sheet = read(text, format);

    assertThat(sheet.items()).hasSize(ITEMS);
    assertThat(sheet.items().getLast().id()).hasToString("samtale-to-og-to-" + ITEMS);
    assertThat(sheet.length()).isEqualTo(sheet.items().getFirst().length().multipliedBy(ITEMS));
  }

  private static RunSheet read(String text, Format format) {
    return Sheets.good(RunSheetReader.read(text, format, Sheets.OSLO, Language.NB));
  }

  /** More text than YAML readers take by themselves, which is 3 MB. */
  private static String yaml() {
    String notes = "Hva har dere prøvd der du er, som andre burde låne? ".repeat(6);
    String item =
        "  - title: Samtale to og to\n    rounds: {count: 2, duration: 6}\n    notes: "
            + notes
            + "\n";
    return "title: Mye på én gang\nitems:\n" + item.repeat(ITEMS);
  }
}

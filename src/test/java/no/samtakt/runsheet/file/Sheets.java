package no.samtakt.runsheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Language;
import no.samtakt.words.Words;

/** Reads small sheets for the tests of this package. */
final class Sheets {
  static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private Sheets() {}

  static RunSheet yaml(String text) {
    return good(RunSheetReader.read(text, Format.YAML, OSLO, Language.NB));
  }

  static RunSheet good(Read read) {
    assertThat(read).isInstanceOf(Read.Sheet.class);
    return ((Read.Sheet) read).sheet();
  }

  /** The one item of a sheet, its keys written at the margin. */
  static Item item(String keys) {
    return yaml(sheetOf(keys)).items().getFirst();
  }

  /** A sheet with one item; the item's first key stands at line 3, column 5. */
  static String sheetOf(String itemKeys) {
    return "title: T\nitems:\n  - " + itemKeys.strip().replace("\n", "\n    ") + "\n";
  }

  /** The problems as {@code LINE:COLUMN: message}, in bokmål. */
  static List<String> problems(String text, Format format) {
    Read read = RunSheetReader.read(text, format, OSLO, Language.NB);
    assertThat(read).isInstanceOf(Read.Broken.class);
    return ((Read.Broken) read)
        .problems().stream()
            .map(each -> ProblemText.line("", each, Words.in(Language.NB)).substring(1))
            .toList();
  }

  static List<String> yamlProblems(String text) {
    return problems(text, Format.YAML);
  }

  static List<String> itemProblems(String keys) {
    return yamlProblems(sheetOf(keys));
  }
}

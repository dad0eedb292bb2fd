package no.samtakt.checks;

import java.time.ZoneId;
import java.util.List;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Format;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.words.Language;

/** A sheet written in a few lines, and what one check says of it. */
record Judged(RunSheet sheet) {

  /**
   * A sheet that starts at nine.
   *
   * @param head more keys of the sheet, one a line
   * @param items each in braces or as a block, without its hyphen
   */
  static Judged of(String head, String... items) {
    StringBuilder text = new StringBuilder("title: Prøve\nlanguage: nb\nstart: \"09:00\"\n");
    text.append(head).append("\nitems:\n");
    for (String item : items) {
      text.append("  - ").append(item.replace("\n", "\n    ")).append('\n');
    }
    return new Judged(read(text.toString()));
  }

  static RunSheet read(String text) {
    Read read = RunSheetReader.read(text, Format.YAML, ZoneId.of("Europe/Oslo"), Language.NB);
    if (read instanceof Read.Sheet(RunSheet sheet)) {
      return sheet;
    }
    throw new IllegalArgumentException(text + read);
  }

  /** What a check finds, for as many people as the sheet expects. */
  List<Finding> by(String check) {
    return Checks.all().stream()
        .filter(each -> each.id().equals(check))
        .findFirst()
        .orElseThrow()
        .findings(Design.of(sheet));
  }

  /** How grave that is, in short. */
  List<Severity> severities(String check) {
    return by(check).stream().map(Finding::severity).toList();
  }
}

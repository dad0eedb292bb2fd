package no.samtakt.ui.checks;

import java.time.LocalTime;
import java.util.stream.Collectors;
import no.samtakt.checks.Design;
import no.samtakt.checks.Finding;
import no.samtakt.checks.FixWords;
import no.samtakt.checks.Source;
import no.samtakt.runsheet.Item;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/**
 * A finding in words.
 *
 * @param where the item and its time of day
 * @param why what it stands on, each with its grade
 * @param fix what the button says, and what that does to the time; empty where only the author can
 *     mend it
 */
record FindingRow(
    Finding finding, String severity, String message, String where, String why, String fix) {

  static FindingRow of(Finding finding, Design design, Words words) {
    String why =
        finding.evidence().stream()
            .map(source -> source(source, words))
            .collect(Collectors.joining("; "));
    return new FindingRow(
        finding,
        words.text("checks.severity." + finding.severity().key()),
        words.text(finding.message()),
        where(finding, design, words),
        words.text("checks.why", why),
        finding.fix() == null ? "" : words.text(FixWords.of(finding.fix(), design)));
  }

  private static String source(Source source, Words words) {
    return words.text(
        "checks.why-source", source.work(), source.grade().letter(), source.grade().words());
  }

  private static String where(Finding finding, Design design, Words words) {
    if (finding.item() == null) {
      return words.text("checks.where-whole");
    }
    String title = design.sheet().item(finding.item()).map(Item::title).orElse("");
    LocalTime at = finding.at();
    Message when =
        at == null
            ? Message.of("checks.when.after", finding.after())
            : Message.of("checks.when.clock", at);
    return words.text("checks.where", when, title);
  }

  /** As text to send to somebody. */
  String text() {
    String mend = fix.isEmpty() ? "" : "\n  → " + fix;
    return "- " + severity + " · " + where + ": " + message + "\n  " + why + mend;
  }
}

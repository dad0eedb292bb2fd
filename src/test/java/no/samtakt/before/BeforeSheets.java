package no.samtakt.before;

import java.time.ZoneId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Format;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.words.Language;

/** Sheets to prepare for. */
final class BeforeSheets {
  static final String MEETING =
      """
      title: Nabolagsprat
      purpose: Vi finner ut hva som er viktig.
      language: nb
      date: 2026-03-18
      start: "09:30"
      zone: Europe/Oslo
      platform: zoom
      link: https://example.org/zoom/nabolag
      participants: 12
      team:
        - {name: Ingrid, role: møteleder}
        - {name: Jonas}
      rules: [Ha mikrofonen av til du skal si noe.]
      before:
        - {task: Send invitasjon, due: to uker før}
        - {task: Prøv lyd, due: "kl. 09:00 samme dag"}
        - {task: Bestill kake, due: i god tid}
        - {task: Pust}
      prework: {text: Tenk på et sted du liker., deadline: dagen før}
      items:
        - {title: Digitalt kvarter, kind: tech-check, duration: 15}
        - {title: Samtale, kind: dialogue, duration: 30}
        - {title: Pause, kind: break, duration: 10}
        - {title: Utsjekk, kind: check-out, duration: 5}
      """;

  private BeforeSheets() {}

  static RunSheet read(String yaml) {
    return switch (RunSheetReader.read(yaml, Format.YAML, ZoneId.of("Europe/Oslo"), Language.NB)) {
      case Read.Sheet(RunSheet sheet) -> sheet;
      case Read.Broken broken -> throw new AssertionError(broken);
    };
  }
}

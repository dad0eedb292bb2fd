package no.samtakt.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.samtakt.before.ReadyLine.Aspect;
import no.samtakt.before.ReadyLine.Verdict;
import no.samtakt.before.SheetLink.Form;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {
  private static final Instant NOW = Instant.parse("2026-03-18T08:00:00Z");
  private static final Facts.Disk ROOM = new Facts.Disk("/data", true, Readiness.LEAST_FREE);
  private static final String LINK = "https://zoom.us/j/1";

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          https://zoom.us/j/123?pwd=a, WELL_FORMED
          http://møterom.no/rom,       MALFORMED
          zoom.us/j/123,               MALFORMED
          ftp://zoom.us/j/123,         MALFORMED
          https://zoom.us/j 123,       MALFORMED
          https://example.org/møte,    PLACEHOLDER
          https://www.example.com/x,   PLACEHOLDER
          https://example.organisasjon.no/x, WELL_FORMED
          https://jamboard.google.com/d/1,   RETIRED
          -,                           MISSING
          """)
  void aLinkIsJudgedByHowItIsWritten(String link, Form form) {
    assertThat(new SheetLink("Zoom", link).form()).isEqualTo(form);
  }

  @Test
  void whenAllIsWellEveryLineIsFine() {
    List<ReadyLine> lines = lines(sheet(LINK), 12, 2, Facts.Sound.PLAYED, ROOM, Map.of(LINK, true));
    assertThat(lines)
        .filteredOn(line -> line.aspect() != Aspect.DESIGN)
        .hasSize(6)
        .allSatisfy(line -> {
          assertThat(line.verdict()).isEqualTo(Verdict.FINE);
          assertThat(line.mend()).isNull();
        });
  }

  @Test
  void whatIsNotTriedIsNeitherFineNorTrouble() {
    List<ReadyLine> lines = lines(sheet(LINK), 12, 2, Facts.Sound.UNTRIED, ROOM, Map.of());
    assertThat(of(lines, Aspect.LINKS)).isEqualTo(Verdict.UNTRIED);
    assertThat(of(lines, Aspect.SOUND)).isEqualTo(Verdict.UNTRIED);
  }

  @Test
  void whatIsWrongSaysHowToMendIt() {
    Facts.Disk full = new Facts.Disk("/data", true, Readiness.LEAST_FREE - 1);
    List<ReadyLine> lines =
        lines(sheet(LINK), 0, 1, Facts.Sound.NO_DEVICE, full, Map.of(LINK, false));
    for (Aspect aspect :
        List.of(Aspect.LINKS, Aspect.PEOPLE, Aspect.SCREEN, Aspect.SOUND, Aspect.DISK)) {
      assertThat(of(lines, aspect)).as(aspect.key()).isEqualTo(Verdict.TROUBLE);
    }
    Words words = Words.in(Language.NB);
    assertThat(lines)
        .filteredOn(line -> line.verdict() == Verdict.TROUBLE)
        .allSatisfy(line -> assertThat(words.text(line.mend())).endsWith("."));
  }

  @Test
  void moreRoomsThanThePlatformTakesAreTold() {
    String paired =
        BeforeSheets.MEETING.replace(
            "{title: Samtale, kind: dialogue, duration: 30}",
            "{title: Par, kind: pairs, rounds: {count: 1, duration: 6, size: 2}}");
    RunSheet sheet = BeforeSheets.read(paired);
    assertThat(of(lines(sheet, 200, 2, Facts.Sound.PLAYED, ROOM, Map.of()), Aspect.PLATFORM))
        .isEqualTo(Verdict.FINE);
    assertThat(of(lines(sheet, 203, 2, Facts.Sound.PLAYED, ROOM, Map.of()), Aspect.PLATFORM))
        .isEqualTo(Verdict.TROUBLE);
  }

  @Test
  void aPinThatCannotHoldIsTrouble() {
    String late =
        BeforeSheets.MEETING.replace(
            "{title: Utsjekk, kind: check-out, duration: 5}",
            "{title: Utsjekk, kind: check-out, duration: 5, at: \"10:00\"}");
    assertThat(lines(BeforeSheets.read(late), 12, 2, Facts.Sound.PLAYED, ROOM, Map.of()))
        .filteredOn(line -> line.aspect() == Aspect.DESIGN)
        .anySatisfy(line -> assertThat(line.said().key()).contains("pin"));
  }

  @Test
  void aGapInATextIsTroubleWithTheItemItStandsIn() {
    String gap =
        BeforeSheets.MEETING.replace(
            "{title: Samtale, kind: dialogue, duration: 30}",
            "{title: Samtale, kind: dialogue, duration: 30, chat: [\"Tavla: lenke kommer\"]}");
    Words words = Words.in(Language.NB);
    assertThat(lines(BeforeSheets.read(gap), 12, 2, Facts.Sound.PLAYED, ROOM, Map.of()))
        .filteredOn(line -> line.aspect() == Aspect.TEXTS)
        .singleElement()
        .satisfies(line -> {
          assertThat(line.verdict()).isEqualTo(Verdict.TROUBLE);
          assertThat(words.text(line.mend())).isEqualTo("Skriv det rette under chat i «Samtale».");
        });
  }

  private static RunSheet sheet(String link) {
    return BeforeSheets.read(
        BeforeSheets.MEETING.replace("https://example.org/zoom/nabolag", link));
  }

  private static List<ReadyLine> lines(
      RunSheet sheet,
      int people,
      int screens,
      Facts.Sound sound,
      Facts.Disk disk,
      Map<String, Boolean> opened) {
    return Readiness.of(
        new Facts(sheet, people, screens, sound, disk, opened, NOW), Words.in(Language.NB));
  }

  private static Verdict of(List<ReadyLine> lines, Aspect aspect) {
    return lines.stream()
        .filter(line -> line.aspect() == aspect)
        .findFirst()
        .orElseThrow()
        .verdict();
  }
}

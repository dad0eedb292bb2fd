package no.samtakt.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import no.samtakt.checks.Demand;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Format;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.session.CatchUp;
import no.samtakt.session.Decision;
import no.samtakt.session.Session;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionState;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

/** What follows from how many people come. */
class TurnoutTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

  private static final String SHEET =
      """
      title: Prøve
      date: 2026-05-20
      start: "09:00"
      platform: teams
      participants: 20
      items:
        - {id: inn, title: Innsjekk, kind: check-in, duration: 10 min, shortest: 4 min}
        - {id: par, title: To og to, kind: pairs, rounds: {count: 2, duration: 5 min, swap: 30 s, size: 2}}
        - {id: grupper, title: Grupper, kind: groups, rounds: {count: 1, duration: 20 min, size: 4}, shortest: 10 min}
        - {id: plenum, title: Plenum, kind: sharing, duration: 20 min}
        - {id: prat, title: Prat, kind: dialogue, duration: 30 min, shortest: 10 min}
        - {id: ut, title: Utsjekk, kind: check-out, duration: 5 min, chat: [Ett ord]}
      """;

  private static RunSheet sheet(String text) {
    Read read = RunSheetReader.read(text, Format.YAML, ZoneId.of("Europe/Oslo"), Language.NB);
    return ((Read.Sheet) read).sheet();
  }

  private static Consequences people(int count, Mishap... more) {
    RunSheet sheet = sheet(SHEET);
    List<Mishap> mishaps = new ArrayList<>(List.of(more));
    mishaps.add(new Mishap.People(count));
    return WhatIf.of(sheet, new Scenario(mishaps), Rehearsal.plannedStart(sheet, DAY));
  }

  private static Demand demand(Consequences found, String item) {
    return found.turnout().orElseThrow().demands().stream()
        .filter(each -> each.item().id().value().equals(item))
        .findFirst()
        .orElseThrow();
  }

  private static String said(Consequences found) {
    Words words = Words.in(Language.NB);
    return TurnoutWords.of(found).stream().map(words::text).collect(Collectors.joining("\n"));
  }

  @Test
  void everyTurnIsReckonedAndTheEndSlipsByWhatIsLacking() {
    Consequences found = people(45);

    assertThat(demand(found, "inn").needed()).isEqualTo(Duration.parse("PT22M30S"));
    assertThat(demand(found, "inn").lacks()).isEqualTo(Duration.parse("PT12M30S"));
    // Twelve groups of four at the most, two minutes each, in twenty.
    assertThat(demand(found, "plenum").many()).isEqualTo(12);
    assertThat(demand(found, "plenum").lacks()).isEqualTo(Duration.ofMinutes(4));
    assertThat(found.drift()).isEqualTo(Duration.parse("PT16M30S"));
    assertThat(found.endHolds()).isFalse();
    assertThat(said(found)).contains("45 personer × 30 s = 22 min 30 s", "12 grupper × 2 min");
  }

  @Test
  void whatFitsIsSaidToFitAndTheEndHolds() {
    Consequences found = people(20);

    assertThat(found.turnout().orElseThrow().demands()).allMatch(Demand::fits);
    assertThat(found.endHolds()).isTrue();
    assertThat(said(found)).contains("20 personer × 30 s = 10 min", "det er plass til det");
    assertThat(people(21).drift()).isEqualTo(Duration.ofSeconds(30));
    assertThat(people(21).endHolds()).isTrue();
    assertThat(people(22).endHolds()).isFalse();
  }

  @Test
  void inTheChatTheNumberCostsNoTime() {
    Demand out = demand(people(200), "ut");

    assertThat(out.atOnce()).isTrue();
    assertThat(out.fits()).isTrue();
    assertThat(said(people(200))).contains("«Utsjekk»: 200 personer skriver i chatten");
  }

  @Test
  void aTrioGetsTooLittleButNobodyWaitsForIt() {
    Demand trio = demand(people(21), "par");

    assertThat(trio.cause()).isEqualTo(Demand.Cause.TRIO);
    assertThat(trio.each()).isEqualTo(Duration.parse("PT1M40S"));
    assertThat(trio.fits()).isFalse();
    assertThat(trio.delays()).isZero();
    assertThat(people(20).turnout().orElseThrow().demands())
        .noneMatch(each -> each.cause() == Demand.Cause.TRIO);
  }

  @Test
  void roomsBeyondThePlatformsNameTheSizeThatFits() {
    Consequences.RoomNeed pairs = people(130).rooms().getFirst();

    assertThat(pairs.needed()).isEqualTo(65);
    assertThat(pairs.fits()).isFalse();
    assertThat(pairs.fitting()).hasValue(3);
    assertThat(people(100).rooms().getFirst().fitting()).isEmpty();
  }

  @Test
  void whatBeginsAfterThePlannedEndHasNoRoomLeft() {
    assertThat(people(22).beyond()).isEmpty();
    assertThat(people(150).beyond().stream().map(Item::id).map(ItemId::value))
        .containsExactly("plenum", "prat", "ut");
  }

  @Test
  void catchingUpTakesNothingFromWhatIsTooShortAlready() {
    Consequences found = people(45);
    CatchUp proposal = found.proposal().orElseThrow();

    assertThat(proposal.changes()).isNotEmpty();
    assertThat(proposal.changes().stream().map(CatchUp.Change::item).map(ItemId::value))
        .isSubsetOf("par", "grupper", "prat");
    assertThat(proposal.minutesShort()).isZero();
    assertThat(proposal.endAfter()).isBeforeOrEqualTo(found.plannedEnd());
  }

  @Test
  void latenessAndPeopleAddUp() {
    Consequences both = people(45, new Mishap.Late(new ItemId("par"), Duration.ofMinutes(5)));

    assertThat(both.drift()).isEqualTo(Duration.parse("PT21M30S"));
    assertThat(both.rows()).hasSize(6);
  }

  @Test
  void theChecksTellWhatIsNewWithThatNumberOnly() {
    assertThat(people(20).turnout().orElseThrow().findings()).isEmpty();
    assertThat(people(320).turnout().orElseThrow().findings())
        .extracting(each -> each.id())
        .contains("rooms", "report-back")
        .doesNotContain("check-in-time", "no-break", "no-plan-b");
    // More than the platform lets into rooms at all is told beside the rooms themselves.
    assertThat(said(people(320))).contains("300 personer");
  }

  @Test
  void aSheetOfUnknownNumberAndOneSinglePersonAreNoTrouble() {
    RunSheet unknown = sheet(SHEET.replace("participants: 20\n", ""));
    Consequences found =
        WhatIf.of(
            unknown,
            new Scenario(List.of(new Mishap.People(1))),
            Rehearsal.plannedStart(unknown, DAY));

    assertThat(found.endHolds()).isTrue();
    assertThat(found.rooms()).allMatch(need -> need.planned() == 0 && need.needed() == 0);
    assertThat(people(0).turnout().orElseThrow().demands()).isEmpty();
  }

  @Test
  void withoutANumberNothingIsSaidOfIt() {
    RunSheet sheet = sheet(SHEET);
    Consequences found = WhatIf.of(sheet, Scenario.AS_PLANNED, Rehearsal.plannedStart(sheet, DAY));

    assertThat(found.turnout()).isEmpty();
    assertThat(TurnoutWords.of(found)).isEmpty();
    assertThat(WhatIf.added(sheet, Scenario.AS_PLANNED)).isEmpty();
  }

  @Test
  void inTheMiddleOfASessionOnlyWhatIsLeftIsTold() {
    RunSheet sheet = sheet(SHEET);
    Instant start = Rehearsal.plannedStart(sheet, DAY);
    Instant now = start.plus(Duration.ofMinutes(10));
    SessionState begun =
        given(SessionState.of(sheet), new SessionCommand.Start(Duration.ZERO), start);
    SessionState paired = given(begun, new SessionCommand.Next(), now);

    Consequences found =
        WhatIf.from(paired.course(), now, new Scenario(List.of(new Mishap.People(45))));

    assertThat(found.turnout().orElseThrow().demands())
        .extracting(each -> each.item().id().value())
        .containsExactly("par", "plenum", "ut");
    assertThat(found.drift()).isEqualTo(Duration.ofMinutes(4));
  }

  private static SessionState given(SessionState state, SessionCommand command, Instant now) {
    Decision decision = Session.decide(state, command, Roster.EMPTY, now, new Random(0));
    SessionState after = state;
    for (SessionEvent event : ((Decision.Accepted) decision).events()) {
      after = Session.evolve(after, event);
    }
    return after;
  }
}

package no.samtakt.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Splitting;
import no.samtakt.session.Course;
import no.samtakt.session.Decision;
import no.samtakt.session.Session;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionState;
import no.samtakt.session.Timeline;
import org.junit.jupiter.api.Test;

/** How likely the end is, and what a scenario leads to, from the middle of a session. */
class FromHereTest {
  private static final RunSheet SHEET =
      Sheets.sheet(
          Sheets.talk("velkommen", 10),
          Sheets.talk("innlegg", 30),
          Splitting.plain(new ItemId("luft"), "luft", Kind.BUFFER, Duration.ofMinutes(5)),
          Sheets.talk("samtale", 20),
          Sheets.pinned("utsjekk", 10, LocalTime.of(10, 5)));

  private SessionState state = SessionState.of(SHEET);

  private static Instant at(String time) {
    return LocalDate.of(2026, 5, 20).atTime(LocalTime.parse(time)).atZone(Sheets.OSLO).toInstant();
  }

  private void give(String time, SessionCommand command) {
    Decision decision = Session.decide(state, command, Roster.EMPTY, at(time), new Random(0));
    for (SessionEvent event : ((Decision.Accepted) decision).events()) {
      state = Session.evolve(state, event);
    }
  }

  private Course begun() {
    give("09:00", new SessionCommand.Start(Duration.ZERO));
    give("09:10", new SessionCommand.Next());
    return state.course();
  }

  private Likelihood odds(String time, Variation variation, Map<ItemId, Duration> added) {
    return Simulation.of(
        SessionModel.from(
            Timeline.at(state.course(), at(time)), new SessionModel.Given(variation, added, false)),
        4_000,
        1);
  }

  private static Scenario late(String item, int minutes) {
    return new Scenario(List.of(new Mishap.Late(new ItemId(item), Duration.ofMinutes(minutes))));
  }

  private static List<Instant> starts(Consequences found) {
    return found.rows().stream().map(Timeline.Row::start).toList();
  }

  @Test
  void whatVariesNotEndsWhenItIsExpectedTo() {
    begun();
    Likelihood odds = odds("09:20", Variation.NONE, Map.of());
    assertThat(odds.due()).isEqualTo(at("10:15"));
    assertThat(odds.p50()).isEqualTo(at("10:15"));
    assertThat(odds.onTime()).isEqualTo(1);
  }

  @Test
  void theLessLiesAheadTheLessVaries() {
    begun();
    Likelihood early = odds("09:11", Variation.USUAL, Map.of());
    Likelihood late = odds("09:40", Variation.USUAL, Map.of());
    assertThat(Duration.between(late.p50(), late.p90()))
        .isLessThan(Duration.between(early.p50(), early.p90()));
    assertThat(late.onTime()).isGreaterThan(early.onTime());
  }

  @Test
  void aRunThatIsLateIsOnTimeSeldomer() {
    begun();
    give("09:52", new SessionCommand.Next());
    give("09:52", new SessionCommand.Next());
    Likelihood late = odds("09:52", Variation.NONE, Map.of());
    assertThat(late.p50()).isEqualTo(at("10:22"));
    assertThat(late.onTime()).isZero();
  }

  @Test
  void aBufferAheadTakesUpWhatTheRunIsLate() {
    begun();
    assertThat(odds("09:44", Variation.NONE, Map.of()).p50()).isEqualTo(at("10:15"));
    assertThat(odds("09:47", Variation.NONE, Map.of()).p50()).isEqualTo(at("10:17"));
  }

  @Test
  void latenessCountsAtItsItemAndNoOvertimeTwice() {
    begun();
    Map<ItemId, Duration> added = Map.of(new ItemId("innlegg"), Duration.ofMinutes(12));
    assertThat(odds("09:20", Variation.NONE, added).p50()).isEqualTo(at("10:22"));
    assertThat(odds("09:45", Variation.NONE, added).p50()).isEqualTo(at("10:22"));
    assertThat(odds("09:55", Variation.NONE, added).p50()).isEqualTo(at("10:25"));
  }

  @Test
  void aScenarioGoesOnFromWhereTheSessionStands() {
    Course course = begun();
    Consequences found = WhatIf.from(course, at("09:20"), late("innlegg", 12));
    assertThat(starts(found))
        .containsExactly(at("09:00"), at("09:10"), at("09:52"), at("09:57"), at("10:17"));
    assertThat(found.end()).isEqualTo(at("10:27"));
    assertThat(found.endHolds()).isFalse();
    assertThat(found.pins()).singleElement().matches(pin -> !pin.holds());
    assertThat(found.proposal()).isPresent();
  }

  @Test
  void inOvertimeWhatHasGoneIsPartOfTheLateness() {
    Course course = begun();
    assertThat(WhatIf.from(course, at("09:45"), late("innlegg", 12)).end()).isEqualTo(at("10:27"));
    assertThat(WhatIf.from(course, at("09:55"), late("innlegg", 12)).end()).isEqualTo(at("10:30"));
  }

  @Test
  void aMishapThatLiesBehindOrIsLeftOutChangesNothing() {
    begun();
    give("09:15", new SessionCommand.Skip(new ItemId("samtale")));
    Course course = state.course();
    for (String item : List.of("velkommen", "samtale", "finnes-ikke")) {
      Consequences found = WhatIf.from(course, at("09:20"), late(item, 12));
      assertThat(found.end()).isEqualTo(Timeline.at(course, at("09:20")).expectedEnd());
    }
  }

  @Test
  void aPausedSessionIsSupposedToGoOnAtOnce() {
    begun();
    give("09:20", new SessionCommand.Pause());
    Consequences found = WhatIf.from(state.course(), at("09:25"), late("innlegg", 12));
    assertThat(found.end()).isEqualTo(at("10:32"));
  }

  @Test
  void whatGoesOnByItselfIsLateToo() {
    Item pause = Sheets.goingOn("pause", 10);
    state = SessionState.of(Sheets.sheet(pause, Sheets.talk("etter", 20)));
    give("09:00", new SessionCommand.Start(Duration.ZERO));
    Consequences found = WhatIf.from(state.course(), at("09:04"), late("pause", 3));
    assertThat(found.end()).isEqualTo(at("09:33"));
  }
}

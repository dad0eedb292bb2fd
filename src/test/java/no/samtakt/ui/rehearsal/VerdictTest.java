package no.samtakt.ui.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.samtakt.live.Snapshot;
import no.samtakt.rehearsal.Consequences;
import no.samtakt.rehearsal.Likelihood;
import no.samtakt.rehearsal.Mishap;
import no.samtakt.rehearsal.Scenario;
import no.samtakt.rehearsal.WhatIf;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.SessionCommand;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

/** A scenario moves the chart, and what it comes to is said. */
class VerdictTest {
  private static final Words NB = Words.in(Language.NB);

  private final Rehearsed run = new Rehearsed(Rehearsed.SAMPLE);

  private static Scenario of(Mishap... mishaps) {
    return new Scenario(List.of(mishaps));
  }

  private static Mishap late(String item, int minutes) {
    return new Mishap.Late(new ItemId(item), Duration.ofMinutes(minutes));
  }

  private Chart chart(String time, Scenario scenario) {
    Snapshot now = run.now(time);
    Consequences found =
        now.state().course().begin() == null
            ? WhatIf.of(Rehearsed.SAMPLE, scenario, now.timeline().plannedStart())
            : WhatIf.from(now.state().course(), now.now(), scenario);
    return Chart.of(now, found, now.now());
  }

  private static ChartRow row(Chart chart, String title) {
    return java.util.stream.IntStream.range(0, chart.timeline().rows().size())
        .mapToObj(index -> chart.row(index, NB))
        .filter(row -> row.title().startsWith(title))
        .findFirst()
        .orElseThrow();
  }

  private static String said(Chart chart) {
    return Verdict.of(chart, null, chart.found().proposal(), NB).text();
  }

  @Test
  void twelveMinutesLateMoveEveryItemBehindThem() {
    Chart chart = chart("09:30", of(late("velkommen", 12)));

    assertThat(row(chart, "Digitalt").drift()).isEqualTo("0 min");
    ChartRow talk = row(chart, "Prosjektet");
    assertThat(talk.drift()).isEqualTo("+12 min");
    assertThat(talk.late()).isTrue();
    assertThat(talk.bars())
        .extracting(ChartRow.Bar::look)
        .containsExactly(ChartRow.Look.PLAN, ChartRow.Look.SUPPOSED);
    assertThat(talk.bars().getLast().from()).isEqualTo(chart.scale().at(Rehearsed.at("10:09")));
    assertThat(chart.scale().to()).isAfterOrEqualTo(Rehearsed.at("12:27"));
    assertThat(said(chart))
        .startsWith(
            "Slutt 12:27, 12 min over. Fast slutt 12:15 holder ikke. Faste tider som ryker:")
        .contains("Innhenting foreslår: ")
        .endsWith("Da blir slutten 12:15.");
    assertThat(Verdict.of(chart, null, Optional.empty(), NB).text())
        .endsWith("Innhenting har ikke noe å foreslå.");
  }

  @Test
  void underwayWhatIsOverStandsWhereItWas() {
    run.start("09:30").next("09:45").next("09:59");
    Chart chart = chart("10:00", of(late("prosjektet", 9)));

    assertThat(row(chart, "Velkommen").drift()).isEqualTo("+2 min");
    ChartRow running = row(chart, "Prosjektet");
    assertThat(running.drift()).isEqualTo("+11 min");
    assertThat(running.bars())
        .extracting(ChartRow.Bar::look)
        .containsExactly(ChartRow.Look.PLAN, ChartRow.Look.SIMULATED, ChartRow.Look.SUPPOSED);
    assertThat(row(chart, "Utsjekk").drift()).isEqualTo("+11 min");
    assertThat(said(chart)).startsWith("Slutt 12:26, 11 min over. Fast slutt 12:15 holder ikke.");
  }

  @Test
  void fewerPeopleAndNoMiroAreSaidAtTheirItems() {
    Chart chart = chart("09:30", of(new Mishap.People(11), new Mishap.Without("Miro")));

    assertThat(row(chart, "Speed date").note()).isEqualTo("5 rom i stedet for 35");
    assertThat(row(chart, "Introduksjon til Miro").note()).startsWith("Plan B: Skriv ideen");
    assertThat(row(chart, "Introduksjon til Miro").said()).contains("Plan B");
    assertThat(row(chart, "Pause").note()).isEmpty();
    assertThat(said(chart)).isEqualTo("Slutt 12:15, i rute. Fast slutt 12:15 holder.");
  }

  @Test
  void anEndThatIsNotPinnedIsThePlannedOne() {
    Snapshot now =
        new Rehearsed(Rehearsed.SAMPLE.withItems(Rehearsed.SAMPLE.items().subList(0, 3)))
            .start("09:30")
            .now("09:30");
    Chart chart = Chart.of(now, null, now.now());
    assertThat(chart.hasFixedEnd()).isFalse();
    assertThat(Verdict.of(chart, null, Optional.empty(), NB).text())
        .isEqualTo("Slutt 10:05, i rute. Planlagt slutt 10:05 holder så langt.");
  }

  @Test
  void beforeTheStartThePlanIsSaidWithItsChance() {
    Snapshot now = run.now("09:30");
    Likelihood odds = new Likelihood(1, 0.18, now.now(), now.now(), now.now(), List.of());
    assertThat(Verdict.of(Chart.of(now, null, now.now()), odds, Optional.empty(), NB))
        .isEqualTo(
            new Verdict(
                Verdict.Tone.PLAN,
                "Planen har fast slutt 12:15. Sjansen for at det holder, er 18 %."));
  }

  @Test
  void aRunThatIsOverIsConcluded() {
    run.start("09:30").next("09:45").next("09:57").next("10:11").next("10:15");
    run.give("10:15", new SessionCommand.JumpTo(new ItemId("utsjekk")));
    run.give("12:24", new SessionCommand.End());
    Snapshot over = run.now("12:24");
    Conclusion conclusion = Conclusion.of(over.timeline(), over.state().sheet(), null, NB);

    assertThat(Verdict.of(Chart.of(over, null, over.now()), null, Optional.empty(), NB).text())
        .isEqualTo("Øvingen er ferdig. Slutt 12:24, 9 min over. Fast slutt 12:15 holder ikke.");
    assertThat(conclusion.lines().getFirst())
        .isEqualTo("Planlagt slutt 12:15, simulert slutt 12:24.");
    assertThat(conclusion.lines().get(1)).startsWith("Gikk mest over: ").contains("6 min");
    assertThat(conclusion.lines().get(2)).startsWith("Ble aldri kjørt: ").contains("Pause");
    assertThat(conclusion.mends()).contains("Legg inn 9 min luft før slutten.");
  }
}

package no.samtakt.report;

import static no.samtakt.report.Led.SHEET;
import static no.samtakt.report.Led.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import no.samtakt.report.ItemReport.Fate;
import no.samtakt.runsheet.Kind;
import no.samtakt.session.SessionCommand;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

/** How the time went, item by item. */
class ReportTest {
  @Test
  void plannedStandsAgainstActualItemByItem() {
    Report report =
        Led.of(SHEET)
            .at("09:14")
            .next()
            .at("09:32")
            .next()
            .at("09:42")
            .next()
            .at("10:00")
            .next()
            .at("10:11")
            .end()
            .report();

    assertThat(report.items())
        .extracting(item -> item.actual().toMinutes())
        .containsExactly(14L, 18L, 10L, 18L, 11L);
    assertThat(report.items())
        .extracting(item -> item.over().toMinutes())
        .containsExactly(4L, -2L, 0L, -2L, 1L);
    assertThat(report.ending().drift()).isEqualTo(Duration.ofMinutes(1));
    assertThat(report.ending().plannedEnd()).isEqualTo(LocalTime.of(10, 10));
    assertThat(report.ending().ended()).isEqualTo(LocalTime.of(10, 11));
    assertThat(report.ending().planned()).isEqualTo(Duration.ofMinutes(70));
    assertThat(report.ending().actual()).isEqualTo(Duration.ofMinutes(71));
    assertThat(report.sponges().took())
        .extracting(ItemReport::title)
        .containsExactly("Velkommen", "Utsjekk");
    assertThat(report.sponges().caughtUp()).isEqualTo(Duration.ofMinutes(4));
    assertThat(report.heading().date()).isEqualTo(LocalDate.of(2026, 11, 24));
  }

  @Test
  void whatIsShownAddsUpAndHalvesOfMinutesStayWhatTheyAre() {
    Led led =
        Led.of(
                """
                title: Økt
                zone: Europe/Oslo
                items:
                  - {id: a, title: Velkommen, duration: PT12M30S}
                  - {id: b, title: Speed date, duration: PT12M30S}
                  - {id: c, title: Par, duration: PT5M30S}
                  - {id: d, title: Slutt, duration: 10}
                """)
            .pass(Duration.ofSeconds(743))
            .next()
            .pass(Duration.ofSeconds(2))
            .next()
            .pass(Duration.ofSeconds(334))
            .next()
            .give(new SessionCommand.Adjust(Duration.ofSeconds(150)))
            .pass(Duration.ofSeconds(628))
            .end();
    Report report = led.report().shown();
    ReportWords told = new ReportWords(Words.in(Language.NB));

    assertThat(report.items())
        .extracting(item -> told.minutes(item.planned()))
        .containsExactly("12,5 min", "12,5 min", "5,5 min", "10 min");
    assertThat(told.minutes(report.ending().planned())).isEqualTo("40,5 min");
    assertThat(report.items())
        .extracting(item -> told.minutes(item.actual()))
        .containsExactly("12,4 min", "0 min", "5,6 min", "10,5 min");
    assertThat(told.minutes(report.ending().actual())).isEqualTo("28,5 min");
    assertThat(report.items())
        .extracting(told::over)
        .containsExactly("−0,1 min", "−12,5 min", "+0,1 min", "+0,5 min");
    assertThat(Remarks.of(report.items().getLast()).stream().map(ReportTest::said))
        .containsExactly("fikk 2,5 min til underveis");
    assertThat(led.report().items().getFirst().actual()).isEqualTo(Duration.ofSeconds(743));
  }

  @Test
  void whoLedAndWhoKeptTimeIsReadFromTheTeam() {
    Heading.Team team = Led.of(SHEET).report().heading().team();

    assertThat(team.leaders()).containsExactly("Ingrid");
    assertThat(team.timekeepers()).containsExactly("Jonas");
    assertThat(said(HeadLines.team(Led.of(SHEET).report()).orElseThrow()))
        .isEqualTo("Ledet av Ingrid, tid: Jonas");
  }

  @Test
  void pausesAreTimeThatAnItemTookAndAreTold() {
    Report report =
        Led.of(SHEET)
            .at("09:05")
            .give(new SessionCommand.Pause())
            .at("09:08")
            .give(new SessionCommand.Resume())
            .at("09:13")
            .next()
            .report();

    ItemReport first = report.items().getFirst();
    assertThat(first.actual()).isEqualTo(Duration.ofMinutes(13));
    assertThat(first.paused()).isEqualTo(Duration.ofMinutes(3));
    assertThat(new ReportWords(Words.in(Language.NB)).sponge(first))
        .isEqualTo("Velkommen: 13 min i stedet for 10 min (+3 min): satt på pause i 3 min");
  }

  @Test
  void whatWasLeftOutCutOrPassedIsTold() {
    Report report =
        Led.of(SHEET)
            .give(new SessionCommand.Skip(item("b")))
            .give(new SessionCommand.CatchUp(Map.of(), Set.of(item("d"))))
            .at("09:10")
            .give(new SessionCommand.JumpTo(item("e")))
            .at("09:20")
            .end()
            .report();

    assertThat(report.items())
        .extracting(ItemReport::fate)
        .containsExactly(Fate.RUN, Fate.LEFT_OUT, Fate.PASSED, Fate.CUT, Fate.RUN);
    assertThat(report.items().get(1).over()).isEqualTo(Duration.ofMinutes(-20));
    assertThat(report.sponges().gave()).extracting(ItemReport::title).containsExactly("Samtale");
  }

  @Test
  void anUnplannedBreakCutsAnItemInTwoAndTheItemIsToldAsOne() {
    Led led = Led.of(SHEET).at("09:10").next().at("09:18");
    led.give(
        new SessionCommand.InsertItem(Kind.BREAK, "Pust", Duration.ofMinutes(5), true, "forts."));
    Report report = led.at("09:23").next().at("09:35").next().report();

    ItemReport talk = report.items().get(1);
    assertThat(talk.title()).isEqualTo("Innlegg");
    assertThat(talk.parts()).isEqualTo(2);
    assertThat(talk.planned()).isEqualTo(Duration.ofMinutes(20));
    assertThat(talk.actual()).isEqualTo(Duration.ofMinutes(20));
    ItemReport pause = report.items().get(2);
    assertThat(pause.unplanned()).isTrue();
    assertThat(pause.planned()).isZero();
    assertThat(pause.actual()).isEqualTo(Duration.ofMinutes(5));
    assertThat(report.sponges().took()).contains(pause);
    assertThat(report.ending().planned()).isEqualTo(Duration.ofMinutes(70));
  }

  @Test
  void whatTheSessionEndedBeforeIsNotCaughtUp() {
    Report report = Led.of(SHEET).at("09:10").next().at("09:20").end().report();

    assertThat(report.items())
        .extracting(ItemReport::fate)
        .containsExactly(Fate.RUN, Fate.RUN, Fate.NOT_REACHED, Fate.NOT_REACHED, Fate.NOT_REACHED);
    assertThat(report.sponges().caughtUp()).isEqualTo(Duration.ofMinutes(10));
    assertThat(report.items().getLast().over()).isZero();
    assertThat(new ReportWords(Words.in(Language.NB)).over(report.items().getLast()))
        .isEqualTo("–");
  }

  @Test
  void whatWasUndoneNeverHappened() {
    Report report =
        Led.of(SHEET)
            .at("09:10")
            .next()
            .give(new SessionCommand.Undo())
            .at("09:12")
            .next()
            .give(new SessionCommand.MoveItem(item("e"), -1))
            .give(new SessionCommand.Undo())
            .report();

    assertThat(report.items().getFirst().actual()).isEqualTo(Duration.ofMinutes(12));
    assertThat(report.items()).noneMatch(ItemReport::moved);
  }

  @Test
  void aSessionThatRunsIsToldSoFar() {
    Report report = Led.of(SHEET).at("09:16").report();

    assertThat(report.ending().ended()).isNull();
    assertThat(report.items().getFirst().fate()).isEqualTo(Fate.RUNNING);
    assertThat(report.items().getFirst().over()).isEqualTo(Duration.ofMinutes(6));
    assertThat(report.items().get(1).over()).isZero();
    assertThat(said(HeadLines.when(report)))
        .isEqualTo("tirsdag 24. november 2026, startet kl. 09:00 og pågår; slik det var kl. 09:16");
  }

  @Test
  void waysOfTakingPartAddUpToTheWhole() {
    Report report =
        Led.of(
                """
                title: Måter
                start: "09:00"
                zone: Europe/Oslo
                items:
                  - {title: Innlegg, kind: talk, duration: 10}
                  - title: IGP
                    kind: igp
                    phases:
                      - {mode: individual, duration: 5}
                      - {mode: group, duration: 10, size: 3}
                      - {mode: plenary, duration: 5}
                  - {title: Pause, kind: break, duration: 10}
                  - {title: Par, kind: pairs, duration: 10}
                """)
            .at("09:10")
            .next()
            .at("09:15")
            .next()
            .at("09:25")
            .next()
            .at("09:30")
            .next()
            .at("09:40")
            .next()
            .at("09:50")
            .end()
            .report();

    assertThat(report.participation().shares())
        .extracting(share -> share.way() + " " + share.time().toMinutes() + " " + share.percent())
        .containsExactly(
            "ONE_WAY 10 20",
            "DIALOGUE 5 10",
            "PLENARY 0 0",
            "GROUP 20 40",
            "INDIVIDUAL 5 10",
            "BREAK 10 20");
    assertThat(report.participation().total()).isEqualTo(Duration.ofMinutes(50));
  }

  @Test
  void theFirstFactsAreTheOnesInThePicture() {
    Report report =
        Led.of(SHEET)
            .list("Kari Berg", "Ola Lie")
            .at("09:14")
            .next()
            .at("09:32")
            .next()
            .at("09:42")
            .next()
            .at("10:00")
            .next()
            .at("10:11")
            .end()
            .report();

    assertThat(
            Headline.of(report).stream().map(line -> said(line.fact()) + " – " + said(line.more())))
        .containsExactly(
            "Ferdig 10:11 – 1 min over planen; 0 av 1 faste tider holdt",
            "Hentet inn 4 min – i 2 poster, mest i Innlegg",
            "2 deltakere – alle var med til slutt");
  }

  @Test
  void minutesAreRoundedHalvesAwayFromZero() {
    assertThat(Minutes.in(Duration.ofSeconds(89))).isEqualTo(1);
    assertThat(Minutes.in(Duration.ofSeconds(90))).isEqualTo(2);
    assertThat(Minutes.in(Duration.ofSeconds(-90))).isEqualTo(-2);
    assertThat(Minutes.in(Duration.ofSeconds(-29))).isZero();
  }

  private static String said(Message message) {
    return Words.in(Language.NB).text(message);
  }
}

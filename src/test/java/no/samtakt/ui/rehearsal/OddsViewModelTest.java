package no.samtakt.ui.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.live.Snapshot;
import no.samtakt.rehearsal.Mishap;
import no.samtakt.rehearsal.Scenario;
import no.samtakt.rehearsal.Variation;
import no.samtakt.runsheet.ItemId;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class OddsViewModelTest {
  private static final Scenario LATE =
      new Scenario(
          List.of(
              new Mishap.Late(new ItemId("velkommen"), Duration.ofMinutes(12)),
              new Mishap.Without("Miro")));

  private final List<Runnable> waiting = new ArrayList<>();
  private final SimpleObjectProperty<Words> words =
      new SimpleObjectProperty<>(Words.in(Language.NB));
  private final Rehearsed run = new Rehearsed(Rehearsed.SAMPLE);

  private OddsViewModel odds(Variation variation) {
    return new OddsViewModel(run.now("09:30"), variation, words, waiting::add, Runnable::run);
  }

  /** Works off what was asked for, and what is asked for by that. */
  private int workOff() {
    int done = 0;
    while (!waiting.isEmpty()) {
      waiting.removeFirst().run();
      done++;
    }
    return done;
  }

  @Test
  void whatVariesNotEndsOnTimeAndIsThreatenedByNothing() {
    OddsViewModel odds = odds(Variation.NONE);
    assertThat(odds.chance()).isEmpty();
    assertThat(odds.facts()).containsExactly("Regner …");

    workOff();

    assertThat(odds.chance()).isEqualTo("100 %");
    assertThat(odds.facts().getFirst()).isEqualTo("Planen slutter kl. 12:15.");
    assertThat(odds.threats()).isEmpty();
    assertThat(odds.scenarioName()).isEqualTo("Som planlagt");
    assertThat(odds.supposed()).isNull();
  }

  @Test
  void aScenarioStandsBesideThePlan() {
    OddsViewModel odds = odds(Variation.NONE);
    workOff();

    odds.ask(LATE);
    workOff();

    assertThat(odds.chance()).isEqualTo("0 %");
    assertThat(odds.facts().getFirst()).isEqualTo("Som planlagt: 100 %");
    assertThat(odds.supposed().end()).isEqualTo(Rehearsed.at("12:27"));
    assertThat(odds.consequences())
        .anyMatch(line -> line.startsWith("Slik kan dere ta igjen tida"))
        .anyMatch(line -> line.contains("uten Miro") && line.contains("Skriv ideen i chatten"));
    assertThat(odds.scenarioName())
        .isEqualTo("Hva om: 12 min forsinket etter Velkommen og hilserunde, uten Miro");
  }

  @Test
  void anotherNumberOfPeopleTellsAllThatFollowsFromIt() {
    OddsViewModel odds = odds(Variation.NONE);
    workOff();

    odds.ask(new Scenario(List.of(new Mishap.People(401))));
    workOff();

    assertThat(odds.consequences())
        .contains(
            "Plattformen har ikke mer enn 100 rom.",
            "Med 5 i hver gruppe er det nok rom.",
            "«Utsjekk»: 401 personer skriver i chatten, alle på én gang.")
        .anyMatch(
            line -> line.startsWith("«Speed date med en læringskollega»: I ett rom er de tre"));
  }

  @Test
  void ofSeveralScenariosTheLastOneIsTold() {
    OddsViewModel odds = odds(Variation.USUAL);
    workOff();
    odds.ask(new Scenario(List.of(new Mishap.People(11))));
    odds.ask(LATE);
    odds.ask(Scenario.AS_PLANNED);
    assertThat(workOff()).as("those between are never worked out").isEqualTo(2);

    assertThat(odds.toldProperty().get().scenario()).isEqualTo(Scenario.AS_PLANNED);
    assertThat(odds.threats()).hasSize(4);
  }

  @Test
  void itFollowsTheRunFromWhereThatStands() {
    OddsViewModel odds = odds(Variation.NONE);
    workOff();
    run.start("09:30").next("09:45").next("10:09");
    odds.follow(run.now("10:09"));
    workOff();

    assertThat(odds.chance()).isEqualTo("0 %");
    assertThat(odds.facts())
        .contains("Regnet fra kl. 10:09.", "Som planlagt: 100 %")
        .anyMatch(line -> line.startsWith("Halvparten er ferdige kl. 12:22"));

    odds.follow(run.now("10:10"));
    assertThat(waiting).as("a minute that goes as expected is no news").isEmpty();
    odds.follow(run.now("10:15"));
    assertThat(waiting).hasSize(1);
  }

  @Test
  void whatLiesBehindCanGoWrongNoLonger() {
    OddsViewModel odds = odds(Variation.NONE);
    run.start("09:30").next("09:45").next("09:57");
    Snapshot now = run.now("09:58");
    odds.follow(now);
    odds.ask(LATE);
    workOff();

    assertThat(odds.ahead().getFirst().title()).isEqualTo("Prosjektet og rammen rundt");
    assertThat(odds.supposed().end()).isEqualTo(now.timeline().expectedEnd());
  }
}

package no.samtakt.ui.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.rehearsal.Mishap;
import no.samtakt.rehearsal.Rehearsal;
import no.samtakt.rehearsal.Scenario;
import no.samtakt.rehearsal.Variation;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class OddsViewModelTest {
  private static final RunSheet SHEET =
      ((Read.Sheet)
              RunSheetReader.read(
                  Path.of("samples/samarbeid-pa-nye-mater.yaml"),
                  ZoneId.of("Europe/Oslo"),
                  Language.NB))
          .sheet();

  private final List<Runnable> waiting = new ArrayList<>();
  private final SimpleObjectProperty<Words> words =
      new SimpleObjectProperty<>(Words.in(Language.NB));

  private OddsViewModel odds(Variation variation) {
    return new OddsViewModel(
        SHEET,
        Rehearsal.plannedStart(SHEET, LocalDate.of(2026, 11, 24)),
        variation,
        words,
        waiting::add,
        Runnable::run);
  }

  private void workOff() {
    List<Runnable> all = List.copyOf(waiting);
    waiting.clear();
    all.forEach(Runnable::run);
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
  }

  @Test
  void aScenarioStandsBesideThePlan() {
    OddsViewModel odds = odds(Variation.NONE);
    workOff();

    odds.ask(
        new Scenario(
            List.of(
                new Mishap.Late(new ItemId("velkommen"), Duration.ofMinutes(12)),
                new Mishap.Without("Miro"))));
    workOff();

    assertThat(odds.chance()).isEqualTo("0 %");
    assertThat(odds.facts().getFirst()).isEqualTo("Som planlagt: 100 %");
    assertThat(odds.consequences().getFirst()).startsWith("Ferdig kl. 12:27, 12 min for sent");
    assertThat(odds.consequences())
        .anyMatch(line -> line.startsWith("Slik kan dere ta igjen tida"))
        .anyMatch(line -> line.contains("uten Miro") && line.contains("Skriv ideen i chatten"));
    assertThat(odds.scenarioName()).isEqualTo("Hva om: 12 min forsinket, uten Miro");
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
    odds.ask(Scenario.AS_PLANNED);
    workOff();

    assertThat(odds.toldProperty().get().scenario()).isEqualTo(Scenario.AS_PLANNED);
    assertThat(odds.threats()).hasSize(4);
  }
}

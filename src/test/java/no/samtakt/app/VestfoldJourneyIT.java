package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.grouping.Group;
import no.samtakt.people.PersonId;
import no.samtakt.session.Formation;
import no.samtakt.settings.Appearance;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The Vestfold session through the real window, from start to end, by keyboard. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class VestfoldJourneyIT {
  private static final Path SHEET = Path.of("samples", "samarbeid-pa-nye-mater.yaml");
  private static final Path LIST = Path.of("samples", "rosters", "vestfold-71.csv");
  private static final String SPEED_DATE = "Speed date med en læringskollega";

  @TempDir private static Path folder;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    Path data = Files.createTempDirectory(folder, "data");
    journey = Journey.begin(data, stage, "09:28", Journey.NORWEGIAN, SHEET);
  }

  @AfterEach
  void stop(FxRobot robot) {
    journey.close(robot);
  }

  @Test
  void aWholeSession(FxRobot robot) throws IOException {
    journey.seen("#next");
    journey.until(() -> journey.app().host().latest() != null);
    journey.picture(robot, "console-before-nb-light");
    journey.at("09:30");
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.item().equals("Digitalt kvarter"));
    journey.at("09:45");
    journey.nextUntil(robot, "Velkommen og hilserunde");

    drawAndShowACard(robot);
    takeNotes(robot);
    pauseAndGoOn(robot);
    journey.at("10:34");
    journey.nextUntil(robot, "Pause");
    robot.type(KeyCode.P);
    journey.until(() -> journey.app().host().participants().openProperty().get());
    journey.at("10:37");
    journey.participantPicture(robot, "participants-break");
    robot.interact(() -> journey.app().host().participants().toggle());
    robot.interact(() -> journey.stage().requestFocus());
    speedDate(robot);
    inOtherLanguagesAndColours(robot);

    journey.at("12:08");
    journey.nextUntil(robot, "Utsjekk");
    journey.at("12:15");
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.now().state().course().ended() != null);
    journey.picture(robot, "console-ended-en-dark");
    assertThat(journey.now().state().notes())
        .extracting(note -> note.text())
        .containsExactly("Møteplass på tvers i hver kommune", "«Vi var naboer i ti år», ÆØÅ æøå");
  }

  private void drawAndShowACard(FxRobot robot) throws IOException {
    robot.type(KeyCode.K);
    journey.until(() -> journey.now().state().course().cards().size() == 1);
    assertThat(journey.now().state().course().cards().getFirst().value()).startsWith("icebreaker");
    journey.seen("#cards-show");
    robot.clickOn("#cards-show");
    journey.until(() -> journey.now().state().course().shown() != null);
    journey.picture(robot, "console-card-nb-light");
    robot.interact(() -> journey.stage().getScene().lookup("#console").requestFocus());
  }

  private void takeNotes(FxRobot robot) throws IOException {
    for (String text :
        List.of("Møteplass på tvers i hver kommune", "«Vi var naboer i ti år», ÆØÅ æøå")) {
      int before = journey.now().state().notes().size();
      robot.interact(() -> journey.stage().getScene().lookup("#console").requestFocus());
      robot.type(KeyCode.N);
      TextArea field = robot.lookup("#notes-field").queryAs(TextArea.class);
      journey.until(field::isFocused);
      robot.interact(() -> field.setText(text));
      // While typing, a letter is a letter.
      int steps = journey.now().state().undo().size();
      robot.type(KeyCode.RIGHT);
      assertThat(journey.now().state().undo()).hasSize(steps);
      robot.type(KeyCode.ENTER);
      journey.until(() -> journey.now().state().notes().size() == before + 1);
      journey.until(() -> field.getText().isEmpty());
    }
    journey.picture(robot, "console-notes-nb-light");
    robot.type(KeyCode.ESCAPE);
    robot.interact(() -> journey.stage().getScene().lookup("#console").requestFocus());
  }

  private void pauseAndGoOn(FxRobot robot) throws IOException {
    journey.at("09:50");
    robot.type(KeyCode.SPACE);
    journey.until(() -> journey.now().timeline().current().paused());
    journey.at("09:52");
    journey.picture(robot, "console-paused-nb-light");
    robot.type(KeyCode.SPACE);
    journey.until(() -> !journey.now().timeline().current().paused());
    assertThat(journey.text("#drift")).isEqualTo("2 min etter plan");
  }

  private void speedDate(FxRobot robot) throws IOException {
    robot.type(KeyCode.G);
    journey.seen("#groups-paste");
    robot.clickOn("#groups-paste");
    journey.seen("#groups-list-text");
    String list = Files.readString(LIST);
    robot.interact(() -> robot.lookup("#groups-list-text").queryAs(TextArea.class).setText(list));
    robot.clickOn("#groups-list-use");
    journey.until(() -> journey.now().state().presence().here().size() == 71);
    robot.interact(() -> journey.stage().getScene().lookup("#console").requestFocus());
    journey.at("10:45");
    journey.nextUntil(robot, SPEED_DATE);
    journey.until(() -> journey.now().state().course().formations().size() == 2);
    assertNobodyAloneAndNobodyTwice();
    robot.interact(() -> journey.stage().getScene().lookup("#console").requestFocus());
    journey.at("10:47");
    journey.picture(robot, "console-speeddate-nb-light");
    journey.participantPicture(robot, "participants-speeddate-round-1");
    journey.at("10:51");
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.now().timeline().current().segment() == 1);
    journey.at("10:53");
    journey.participantPicture(robot, "participants-speeddate-round-2");
  }

  private void assertNobodyAloneAndNobodyTwice() {
    Set<Set<PersonId>> met = new HashSet<>();
    int repeats = 0;
    for (Formation formation : journey.now().state().course().formations()) {
      assertThat(formation.round().groups()).hasSize(35);
      for (Group group : formation.round().groups()) {
        assertThat(group.people()).hasSizeBetween(2, 3);
        for (PersonId one : group.people()) {
          for (PersonId other : group.people()) {
            if (one.compareTo(other) < 0 && !met.add(Set.of(one, other))) {
              repeats++;
            }
          }
        }
      }
    }
    assertThat(repeats).isZero();
  }

  private void inOtherLanguagesAndColours(FxRobot robot) throws IOException {
    journey.picture(robot, "console-speeddate-2-nb-light");
    robot.interact(() -> journey.app().preferences().change(s -> s.withLanguage(Language.NN)));
    journey.until(() -> journey.text("#next").equals("Neste"));
    journey.picture(robot, "console-speeddate-nn-light");
    robot.interact(() ->
        journey
            .app()
            .preferences()
            .change(s -> s.withLanguage(Language.EN).withAppearance(Appearance.DARK)));
    journey.until(() -> journey.text("#next").equals("Next"));
    journey.picture(robot, "console-speeddate-en-dark");
    robot.interact(() -> journey.stage().setWidth(1180));
    robot.interact(() -> journey.stage().setHeight(720));
    journey.picture(robot, "console-narrow-en-dark");
    robot.interact(() -> journey.stage().setWidth(1440));
    robot.interact(() -> journey.stage().setHeight(900));
  }
}

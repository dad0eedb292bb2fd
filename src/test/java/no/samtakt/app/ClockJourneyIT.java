package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.ui.kit.Screenshot;
import no.samtakt.ui.kit.TimeText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The machine sleeps under a session, and its clock is set; and a timer runs beside the agenda. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class ClockJourneyIT {
  private static final String SHEET =
      """
      title: Frivillighetsforum
      language: nb
      start: "09:00"
      items:
        - {title: Innsjekk, kind: check-in, duration: 15}
        - {title: Samtale i grupper, kind: groups, duration: 30}
        - {title: Oppsummering, kind: dialogue, duration: 20, at: "09:50"}
        - {title: Utsjekk, kind: check-out, duration: 10}
      """;

  @TempDir private static Path folder;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    journey = Journey.ofSheet(folder, stage, "09:00", SHEET);
  }

  @AfterEach
  void stop(FxRobot robot) {
    journey.close(robot);
  }

  @Test
  void sleepCountsUntilTheLeaderSaysThatItDoesNot(FxRobot robot) throws IOException {
    begin(robot);
    journey.at("09:05");
    journey.picture(robot, "clock-on-plan");
    assertThat(left()).isEqualTo(Duration.ofMinutes(10));

    journey.jump(Duration.ofMinutes(6));
    journey.until(() -> left().equals(Duration.ofMinutes(4)));
    journey.until(() -> notice(robot, "6 min"));
    journey.picture(robot, "clock-jumped");

    robot.type(KeyCode.D);
    journey.until(() -> left().equals(Duration.ofMinutes(10)));
    journey.picture(robot, "clock-discounted");
    robot.type(KeyCode.D);
    journey.until(() -> notice(robot, "ikke noe hopp"));
    assertThat(left()).isEqualTo(Duration.ofMinutes(10));

    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    journey.until(() -> left().equals(Duration.ofMinutes(4)));

    journey.jump(Duration.ofMinutes(-30));
    journey.until(() -> notice(robot, "30 min"));
    assertThat(left()).isEqualTo(Duration.ofMinutes(4));
    journey.picture(robot, "clock-set-back");
  }

  @Test
  void aTimerForAnythingLeavesTheAgendaAlone(FxRobot robot) throws IOException {
    begin(robot);
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.item().equals("Samtale i grupper"));
    robot.type(KeyCode.E);
    journey.until(() -> robot.lookup("#adjust-timer").tryQuery().isPresent());
    TextField length = robot.lookup("#adjust-length").queryAs(TextField.class);
    robot.interact(() -> length.setText("tre"));
    robot.interact(() -> robot.lookup("#adjust-timer").queryButton().fire());
    Scene box = length.getScene();
    journey.until(() -> robot.lookup(".danger-text").tryQuery().isPresent());
    assertThat(Screenshot.keep(robot, box, "timer-not-a-length")).isNotEmptyFile();
    robot.interact(() -> length.setText("3"));
    robot.interact(() -> robot.lookup("#adjust-timer").queryButton().fire());
    journey.until(() -> timer().equals("3:00"));
    Duration agenda = left();

    journey.at("09:02:15");
    journey.until(() -> timer().equals("0:45"));
    assertThat(left()).isEqualTo(agenda.minusSeconds(135));
    journey.picture(robot, "timer-beside");
    journey.at("09:03:10");
    journey.until(() -> timer().equals("+0:10"));
    journey.picture(robot, "timer-over");

    robot.interact(() -> robot.lookup("#side-timer-stop").queryButton().fire());
    journey.until(() -> !journey.stage().getScene().lookup("#side-timer").isVisible());
    assertThat(journey.now().state().timer()).isNull();
  }

  private void begin(FxRobot robot) {
    journey.until(() -> journey.app().host().latest() != null);
    journey.seen("#next");
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.item().equals("Innsjekk"));
  }

  private Duration left() {
    return journey.now().timeline().current().left();
  }

  private String timer() {
    return ((TimeText) journey.stage().getScene().lookup("#side-timer-left")).getText();
  }

  private static boolean notice(FxRobot robot, String part) {
    return robot.lookup(".notice .label").queryAll().stream()
        .anyMatch(node -> node instanceof Labeled labeled && labeled.getText().contains(part));
  }
}

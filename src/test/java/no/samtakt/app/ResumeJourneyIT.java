package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.session.SessionState;
import no.samtakt.ui.kit.NeedsScreenFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A session that was left in the middle is gone on with exactly where it was. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class ResumeJourneyIT {

  @TempDir private static Path folder;
  private Path data;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    data = Files.createTempDirectory(folder, "data");
    journey = Journey.begin(data, stage, "09:00", Journey.NORWEGIAN, null);
  }

  @Test
  void fromTheStartScreenAndBack(FxRobot robot) throws Exception {
    journey.seen("#example-minimal");
    journey.picture(robot, "start-first-nb-light");
    robot.interact(robot.lookup("#example-minimal").queryButton()::fire);
    journey.until(() -> journey.app().host().latest() != null);
    journey.seen("#next");
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.item().equals("Velkommen"));
    journey.nextUntil(robot, "Samtale to og to");
    robot.type(KeyCode.N);
    TextArea field = robot.lookup("#notes-field").queryAs(TextArea.class);
    robot.interact(() -> field.setText("halvskrevet på ei linje"));
    journey.at("09:03");
    SessionState before = journey.now().state();
    journey.close(robot);

    journey = Journey.again(robot, data, "09:10");
    journey.seen("#resume");
    journey.picture(robot, "start-resume-nb-light");
    journey.resume(robot);
    journey.seen("#notes-field");
    assertThat(journey.now().state()).isEqualTo(before);
    TextArea restored = robot.lookup("#notes-field").queryAs(TextArea.class);
    journey.until(() -> restored.getText().equals("halvskrevet på ei linje"));
    journey.close(robot);
  }
}

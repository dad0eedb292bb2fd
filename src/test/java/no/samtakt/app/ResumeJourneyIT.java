package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.session.SessionState;
import no.samtakt.settings.Appearance;
import no.samtakt.settings.Settings;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.words.Language;
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
  private static final Settings NORWEGIAN =
      Settings.USUAL.withLanguage(Language.NB).withAppearance(Appearance.LIGHT);

  @TempDir private static Path folder;
  private Path data;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    data = Files.createTempDirectory(folder, "data");
    journey = Journey.begin(data, stage, "09:00", NORWEGIAN, null);
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
    robot.interact(() -> journey.stage().close());
    robot.interact(() -> journey.app().close());

    Stage again = stage(robot);
    Journey[] next = new Journey[1];
    robot.interact(() -> next[0] = begin(again));
    journey = next[0];
    journey.seen("#resume");
    journey.picture(robot, "start-resume-nb-light");
    robot.interact(robot.lookup("#resume").queryButton()::fire);
    journey.until(() -> journey.app().host().latest() != null);
    journey.seen("#notes-field");
    assertThat(journey.now().state()).isEqualTo(before);
    TextArea restored = robot.lookup("#notes-field").queryAs(TextArea.class);
    journey.until(() -> restored.getText().equals("halvskrevet på ei linje"));
    robot.interact(() -> journey.stage().close());
    robot.interact(() -> journey.app().close());
  }

  private Stage stage(FxRobot robot) {
    Stage[] made = new Stage[1];
    robot.interact(() -> made[0] = new Stage());
    return made[0];
  }

  private Journey begin(Stage stage) {
    try {
      return Journey.begin(data, stage, "09:10", NORWEGIAN, null);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}

package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import no.samtakt.notes.Tag;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.kit.NeedsScreenFonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The report of a session that goes on: it says when it was made, and is fetched anew. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class RunningReportJourneyIT {
  @TempDir private static Path folder;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    journey =
        Journey.begin(
            Files.createTempDirectory(folder, "data"),
            stage,
            "09:30",
            Journey.NORWEGIAN,
            Path.of("samples/samarbeid-pa-nye-mater.yaml"));
  }

  @AfterEach
  void close(FxRobot robot) {
    journey.close(robot);
  }

  @Test
  void theReportOfASessionThatRunsSaysWhenItWasMadeAndIsFetchedAnew(FxRobot robot)
      throws Exception {
    journey.seen("#next");
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.now().state().course().running());
    journey.at("09:40");
    robot.push(KeyCode.CONTROL, KeyCode.R);
    journey.seen("#report-table");
    assertThat(journey.text("#report-when")).contains("pågår; slik det var kl. 09:40");
    assertThat(robot.lookup("#report-refresh").query().isVisible()).isTrue();
    journey.picture(robot, "report-running");

    journey.at("09:43");
    give(new SessionCommand.TakeNote(Tag.IDEA, "Kom til etterpå"));
    robot.type(KeyCode.F5);
    journey.until(() -> journey.text("#report-when").contains("slik det var kl. 09:43"));
    assertThat(journey.stage().getScene().getRoot().lookupAll(".prose-run"))
        .extracting(run -> ((Text) run).getText())
        .contains("Kom til etterpå");

    journey.at("09:44");
    robot.push(KeyCode.CONTROL, KeyCode.R);
    journey.until(() -> journey.text("#report-when").contains("slik det var kl. 09:44"));
    give(new SessionCommand.End());
    robot.interact(robot.lookup("#report-refresh").queryAs(Button.class)::fire);
    journey.until(() -> !robot.lookup("#report-refresh").query().isVisible());
    assertThat(journey.text("#report-when")).contains("09:30–09:44");
  }

  private void give(SessionCommand command) {
    assertThat(journey.app().host().give(command)).isTrue();
    WaitForAsyncUtils.waitForFxEvents();
  }
}

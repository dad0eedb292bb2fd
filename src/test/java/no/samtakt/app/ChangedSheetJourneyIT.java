package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.settings.Appearance;
import no.samtakt.settings.Settings;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.ui.kit.Screenshot;
import no.samtakt.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The run sheet is changed on disk while its session runs. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class ChangedSheetJourneyIT {
  private static final String SHEET =
      """
      title: Prøve
      language: nb
      items:
        - {title: Innsjekk, duration: 5}
        - {title: Samtale, duration: 15}
      """;

  @TempDir private static Path folder;
  private Path file;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    file =
        Files.writeString(Files.createTempDirectory(folder, "sheet").resolve("prøve.yaml"), SHEET);
    Settings settings = Settings.USUAL.withLanguage(Language.NB).withAppearance(Appearance.LIGHT);
    journey =
        Journey.begin(Files.createTempDirectory(folder, "data"), stage, "09:00", settings, file);
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(() -> journey.stage().close());
    robot.interact(() -> journey.app().close());
  }

  @Test
  void whatLiesAheadIsTakenOverAndUndone(FxRobot robot) throws Exception {
    journey.until(() -> journey.app().host().latest() != null);
    journey.seen("#next");
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.item().equals("Innsjekk"));
    change("  - {title: Utsjekk, duration: 5}\n");
    journey.until(() -> robot.lookup("Ta inn endringene").tryQuery().isPresent());
    journey.picture(robot, "console-changed-sheet-nb-light");
    robot.clickOn("Ta inn endringene");
    journey.until(() -> journey.now().state().sheet().items().size() == 3);
    assertThat(journey.item()).isEqualTo("Innsjekk");
    robot.interact(() -> journey.stage().getScene().lookup("#console").requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    journey.until(() -> journey.now().state().sheet().items().size() == 2);
  }

  @Test
  void whatWasNotedBeforeTheStartIsGoneOnWith(FxRobot robot) throws Exception {
    journey.seen("#next");
    journey.until(() -> journey.app().host().isReady());
    robot.type(KeyCode.N);
    TextArea field = robot.lookup("#notes-field").queryAs(TextArea.class);
    robot.interact(() -> field.setText("Hugs lenka"));
    robot.type(KeyCode.ENTER);
    journey.until(() -> journey.now().state().notes().size() == 1);
    Path data = journey.data();
    journey.close(robot);
    robot.interact(() -> {
      try {
        journey = Journey.begin(data, new Stage(), "09:02", Journey.NORWEGIAN, file);
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    });
    journey.until(() -> robot.lookup("Fortsett økta").tryQuery().isPresent());
    Node resume = robot.lookup("Fortsett økta").query();
    assertThat(Screenshot.keep(robot, resume.getScene(), "resume-prepared-nb")).isNotEmptyFile();
    robot.clickOn(resume);
    journey.seen("#next");
    journey.until(() -> journey.now().state().notes().size() == 1);
  }

  private void change(String more) throws Exception {
    Files.writeString(file, SHEET + more);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-24T09:00:00Z")));
  }
}

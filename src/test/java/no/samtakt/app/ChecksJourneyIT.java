package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.settings.Appearance;
import no.samtakt.settings.Settings;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.ui.kit.Screenshot;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A sheet that would wear people out is mended before they come, in its own file. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class ChecksJourneyIT {
  @TempDir private static Path folder;
  private Path file;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    file = Files.createTempDirectory(folder, "sheet").resolve("fagdag.yaml");
    Files.copy(Path.of("samples", "uten-pauser.yaml"), file);
    Path data = Files.createTempDirectory(folder, "data");
    journey = Journey.begin(data, stage, "09:50", Journey.NORWEGIAN, file);
  }

  @AfterEach
  void stop(FxRobot robot) {
    journey.close(robot);
  }

  @Test
  void twoAreMendedOneIsTakenBackAndOneIsMuted(FxRobot robot) throws Exception {
    String asWritten = Files.readString(file);
    open(robot);
    assertThat(robot.lookup(".checks-finding").queryAll()).hasSize(9);
    picture(robot, "checks-nb-light");

    mend(robot, "no-check-out");
    assertThat(journey.now().state().sheet().items().getLast().title()).isEqualTo("Utsjekk");
    String first = Files.readString(file);
    assertThat(first).contains("# Her er det bare én som snakker.").contains("kind: check-out");
    mend(robot, "no-break");
    assertThat(Files.readString(file)).contains("kind: break");

    robot.clickOn("#checks-undo");
    journey.until(() -> has(robot, "#finding-no-break"));
    assertThat(Files.readString(file)).isEqualTo(first);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    journey.until(() -> has(robot, "#finding-no-check-out"));
    assertThat(Files.readString(file)).isEqualTo(asWritten);
    mend(robot, "no-check-out");
    mend(robot, "no-break");

    robot.interact(() -> robot.lookup("#finding-no-tech-check .checks-mute").queryButton().fire());
    robot.write("Vi sitter i samme rom").type(KeyCode.ENTER);
    journey.until(() -> !has(robot, "#finding-no-tech-check") && has(robot, "#checks-muted"));
    assertThat(Files.readString(file)).contains("reason: Vi sitter i samme rom");
    picture(robot, "checks-mended-nb-light");

    foot(robot, "checks-balance-nb-light");
    robot.type(KeyCode.ESCAPE);
    assertThat(shown()).isNull();
    again(robot);
    open(robot);
    assertThat(has(robot, "#finding-no-break")).isFalse();
    assertThat(has(robot, "#checks-muted")).isTrue();
    picture(robot, "checks-nn-dark-200");
    foot(robot, "checks-balance-nn-dark-200");
  }

  @Test
  void aFileThatSomebodyElseChangesIsNotWrittenOver(FxRobot robot) throws Exception {
    open(robot);
    String theirs = Files.readString(file).replace("Fagdag uten pauser", "Fagdag");
    Files.writeString(file, theirs);
    robot.interact(() -> robot.lookup("#finding-no-break .checks-mend").queryButton().fire());
    journey.until(() -> has(robot, "#checks-read-anew"));
    assertThat(Files.readString(file)).isEqualTo(theirs);
    robot.interact(() -> robot.lookup("#checks-read-anew").queryButton().fire());
    journey.until(() -> journey.now().state().sheet().title().equals("Fagdag"));
    mend(robot, "no-break");
    assertThat(Files.readString(file)).contains("title: Fagdag\n").contains("kind: break");
  }

  /** The program started anew, in other clothes. */
  private void again(FxRobot robot) {
    Path data = journey.data();
    journey.close(robot);
    Settings settings =
        Settings.USUAL
            .withLanguage(Language.NN)
            .withAppearance(Appearance.DARK)
            .withTextPercent(200);
    robot.interact(() -> {
      try {
        journey = Journey.begin(data, new Stage(), "09:55", settings, file);
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    });
  }

  private void open(FxRobot robot) {
    journey.seen("#next");
    journey.until(() -> journey.app().host().isReady());
    robot.interact(() -> journey.stage().getScene().lookup("#console").requestFocus());
    robot.type(KeyCode.O);
    journey.until(() -> shown() != null && has(robot, ".checks-finding"));
  }

  private void mend(FxRobot robot, String check) {
    robot.interact(() -> robot.lookup("#finding-" + check + " .checks-mend").queryButton().fire());
    journey.until(() -> !has(robot, "#finding-" + check));
  }

  private static boolean has(FxRobot robot, String query) {
    return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
  }

  private static @Nullable Scene shown() {
    return Window.getWindows().stream()
        .map(Window::getScene)
        .filter(scene -> scene != null && "checks-window".equals(scene.getRoot().getId()))
        .findFirst()
        .orElse(null);
  }

  private static void foot(FxRobot robot, String name) throws IOException {
    ScrollPane scroll = robot.lookup(".checks-scroll").queryAs(ScrollPane.class);
    robot.interact(() -> scroll.setVvalue(1));
    picture(robot, name);
  }

  private static void picture(FxRobot robot, String name) throws IOException {
    assertThat(Screenshot.keep(robot, shown(), name)).isNotEmptyFile();
  }
}

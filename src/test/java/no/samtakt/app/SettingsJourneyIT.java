package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.settings.Appearance;
import no.samtakt.settings.Audience;
import no.samtakt.settings.Settings;
import no.samtakt.settings.SettingsFile;
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
import org.testfx.util.WaitForAsyncUtils;

/** Everything there is to choose, chosen while the console is open behind. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class SettingsJourneyIT {
  private static final Settings NORWEGIAN =
      Settings.USUAL.withLanguage(Language.NB).withAppearance(Appearance.LIGHT);

  @TempDir private static Path folder;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    Path data = Files.createTempDirectory(folder, "data");
    Path sheet = Path.of("samples", "samarbeid-pa-nye-mater.yaml");
    journey = Journey.begin(data, stage, "09:20", NORWEGIAN, sheet);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> journey.stage().close());
    robot.interact(() -> journey.app().close());
  }

  @Test
  void everyChoiceIsSeenInTheConsoleAtOnceAndSaved(FxRobot robot) throws Exception {
    journey.seen("#next");
    Node before = journey.stage().getScene().getFocusOwner();
    open(robot);

    press(robot, "#language-en");
    assertThat(journey.text("#next")).isEqualTo("Start session");
    assertThat(settings().getTitle()).isEqualTo("Settings");
    press(robot, "#appearance-dark");
    assertThat(console().getRoot().getStyleClass()).contains("dark");
    press(robot, "#high-contrast");
    assertThat(console().getRoot().getStyleClass()).contains("dark", "high-contrast");
    press(robot, "#sound");
    press(robot, "#single-keys");
    press(robot, "#reduced-motion");

    double small = ((Labeled) console().lookup("#next")).getFont().getSize();
    double width = settings().getWidth();
    Slider slider = robot.lookup("#text-size").queryAs(Slider.class);
    robot.interact(slider::requestFocus);
    for (int i = 0; i < 5; i++) {
      robot.type(KeyCode.RIGHT);
    }
    assertThat(((Labeled) robot.lookup("#text-size-shown").query()).getText()).isEqualTo("150%");
    assertThat(((Labeled) console().lookup("#next")).getFont().getSize()).isEqualTo(small * 1.5);
    assertThat(settings().getWidth()).isGreaterThan(width);

    Settings chosen =
        new Settings(
            Language.EN, Appearance.DARK, true, 150, true, false, true, null, Audience.USUAL);
    journey.until(() ->
        new SettingsFile(journey.data()).read().settings().withLastFolder(null).equals(chosen));

    robot.type(KeyCode.ESCAPE);
    assertThat(shown()).isEmpty();
    assertThat(journey.stage().getScene().getFocusOwner()).isSameAs(before);
    robot.type(KeyCode.SPACE);
    assertThat(journey.now().state().course().begin()).as("single keys are off").isNull();
  }

  @Test
  void soundWithoutADeviceIsSaidAndTheGivenFolderCannotBeChanged(FxRobot robot) {
    open(robot);
    assertThat(robot.lookup("#sound-note").query().isVisible()).isFalse();
    press(robot, "#try-sound");
    journey.until(() -> robot.lookup("#sound-note").query().isVisible());
    assertThat(robot.lookup("#choose-folder").query().isDisabled()).isTrue();
    press(robot, "#settings-done");
    assertThat(shown()).isEmpty();
  }

  @Test
  void itIsReachedByKeyboardAloneFromTopToBottom(FxRobot robot) {
    open(robot);
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Node focused = settings().getScene().getFocusOwner();
      String id = focused == null || focused.getId() == null ? "" : focused.getId();
      reached.add(id);
      robot.type(KeyCode.TAB);
    }
    assertThat(reached)
        .contains(
            "high-contrast",
            "reduced-motion",
            "text-size",
            "sound",
            "try-sound",
            "single-keys",
            "data-folder",
            "show-folder",
            "copy-folder",
            "settings-done");
  }

  @Test
  void picturesInEveryLanguageLookAndSize(FxRobot robot) throws Exception {
    open(robot);
    for (Language language : Language.values()) {
      robot.interact(() -> journey.app().preferences().speak(language));
      for (int percent : new int[] {100, 200}) {
        for (String look : new String[] {"light", "dark", "light-high", "dark-high"}) {
          robot.interact(() ->
              journey
                  .app()
                  .preferences()
                  .change(now ->
                      now.withTextPercent(percent)
                          .withAppearance(
                              look.startsWith("dark") ? Appearance.DARK : Appearance.LIGHT)
                          .withHighContrast(look.endsWith("high"))));
          WaitForAsyncUtils.waitForFxEvents();
          String name = "settings-" + language.tag() + "-" + look + "-" + percent;
          assertThat(Screenshot.keep(robot, settings().getScene(), name)).isNotEmptyFile();
        }
      }
    }
  }

  private void open(FxRobot robot) {
    journey.seen("#next");
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    journey.until(() -> shown().isPresent());
  }

  private void press(FxRobot robot, String id) {
    robot.interact(() -> ((ButtonBase) settings().getScene().lookup(id)).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Scene console() {
    return journey.stage().getScene();
  }

  private Stage settings() {
    return shown().orElseThrow();
  }

  private Optional<Stage> shown() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(each -> each.getScene().lookup("#settings-window") != null)
        .map(Stage.class::cast)
        .findFirst();
  }
}

package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import no.samtakt.settings.Accent;
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
            Language.EN, Appearance.DARK, true, 150, true, false, true, null, Audience.USUAL, 30);
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
  void theOrganisationsColourAndLogoAreWhatParticipantsSee(FxRobot robot) throws Exception {
    journey.until(() -> journey.app().host().latest() != null);
    open(robot);
    TextField colour = robot.lookup("#own-colour").queryAs(TextField.class);
    type(robot, colour, "gul");
    assertThat(note()).contains("«gul» er ikke en farge");
    type(robot, colour, "ffd400");
    assertThat(note()).contains("#FFD400 i mørke");
    Path chosen = journey.data().resolve("chosen.png");
    Files.writeString(chosen, "this is no picture");
    press(robot, "#choose-logo");
    journey.until(() -> robot.lookup("#logo-trouble").query().isVisible());

    ImageIO.write(logo(), "png", chosen.toFile());
    press(robot, "#choose-logo");
    journey.until(() -> robot.lookup("#remove-logo").query().isVisible());
    assertThat(robot.lookup("#logo-trouble").query().isVisible()).isFalse();
    Screenshot.keep(robot, settings().getScene(), "settings-own-nb-light");
    press(robot, "#colour-of-logo");
    assertThat(colour.getText()).isEqualTo("#7A1E5C");
    press(robot, "#settings-done");

    for (Audience.Look look : List.of(Audience.Look.LIGHT, Audience.Look.DARK)) {
      robot.interact(() ->
          journey
              .app()
              .preferences()
              .change(now -> now.withAudience(now.audience().withLook(look))));
      journey.participantPicture(robot, "participants-own-" + look.key());
    }
    Scene theirs = Objects.requireNonNull(journey.app().host().participants()).stage().getScene();
    assertThat(theirs.lookup("#participants-logo")).isNotNull();
    assertThat(theirs.getRoot().getStyle()).contains("-accent-fill: #7A1E5C");
    assertThat(console().getRoot().getStyle()).isEmpty();
    assertThat(new SettingsFile(journey.data()).read().settings().audience().accent())
        .isEqualTo(new Accent("#7A1E5C"));

    LogoShelf nextTime = new LogoShelf(journey.data(), Runnable::run, Runnable::run);
    nextTime.read(trouble -> {});
    assertThat(nextTime.logoProperty().get()).isNotNull();
    open(robot);
    press(robot, "#remove-logo");
    journey.until(() -> theirs.lookup("#participants-logo") == null);
    assertThat(journey.data().resolve(LogoShelf.FILE)).doesNotExist();
  }

  private static void type(FxRobot robot, TextField field, String text) {
    robot.interact(() -> {
      field.requestFocus();
      field.setText(text);
    });
    robot.type(KeyCode.ENTER);
  }

  private String note() {
    return ((Labeled) settings().getScene().lookup("#colour-note")).getText();
  }

  private static BufferedImage logo() {
    BufferedImage picture = new BufferedImage(400, 100, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(new Color(0x7A1E5C));
    graphics.fillOval(0, 0, 100, 100);
    graphics.fillRect(120, 35, 280, 30);
    graphics.dispose();
    return picture;
  }

  @Test
  void itIsReachedByKeyboardAloneFromTopToBottom(FxRobot robot) {
    open(robot);
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Node focused = settings().getScene().getFocusOwner();
      String id = focused == null || focused.getId() == null ? "" : focused.getId();
      reached.add(id);
      robot.type(KeyCode.TAB);
    }
    assertThat(reached)
        .contains(
            "own-colour",
            "choose-logo",
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

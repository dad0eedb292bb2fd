package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.session.SessionId;
import no.samtakt.settings.Appearance;
import no.samtakt.settings.Settings;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The start screen: the first time, and when there is much to go back to. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class StartJourneyIT {
  private static final Settings NORWEGIAN =
      Settings.USUAL.withLanguage(Language.NB).withAppearance(Appearance.LIGHT);
  @TempDir private static Path folder;
  private Stage stage;
  private Journey journey;

  @Start
  void start(Stage stage) {
    this.stage = stage;
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> journey.stage().close());
    robot.interact(() -> journey.app().close());
  }

  @Test
  void theFirstTimeEnterOpensAnExample(FxRobot robot) throws Exception {
    begin(robot, Files.createTempDirectory(folder, "empty"));
    journey.seen("#try-example");
    pictures(robot, "start-empty");
    robot.type(KeyCode.ENTER);
    journey.until(() -> journey.app().host().latest() != null);
    assertThat(journey.now().state().sheet().title()).isEqualTo("Samarbeid på nye måter");
  }

  @Test
  void aRunSheetThatIsPastedOpensAndOneWithErrorsIsTold(FxRobot robot) throws Exception {
    begin(robot, Files.createTempDirectory(folder, "paste"));
    journey.seen("#paste");
    clipboard(robot, "title: Prøve\nitems:\n  - title: Start\n    duraton: 5\n");
    robot.push(KeyCode.CONTROL, KeyCode.V);
    journey.until(() -> Window.getWindows().size() > 1);
    assertThat(robot.lookup(".dialog-detail").queryTextInputControl().getText())
        .startsWith("innlimt:4:5: ukjent nøkkel `duraton`; mente du `duration`?");
    robot.type(KeyCode.ENTER);
    journey.until(() -> Window.getWindows().size() == 1);

    clipboard(robot, "title: Innlimt økt\nitems:\n  - title: Start\n    duration: 5\n");
    robot.push(KeyCode.CONTROL, KeyCode.V);
    journey.until(() -> journey.app().host().latest() != null);
    assertThat(journey.now().state().sheet().title()).isEqualTo("Innlimt økt");
  }

  @Test
  void earlierSessionsAreFoundAndTheirNotesCopied(FxRobot robot) throws Exception {
    begin(robot, EarlierSessions.in(Files.createTempDirectory(folder, "full")));
    journey.seen("#resume");
    pictures(robot, "start-full");
    assertThat(rows()).hasSize(6);
    press("#all-sessions", robot);
    assertThat(rows()).hasSize(7);

    TextField search = robot.lookup("#search-sessions").queryAs(TextField.class);
    robot.interact(() -> search.setText("tønsberg"));
    assertThat(rows()).containsExactly("Tønsberg nærmiljøprat");
    robot.interact(() -> search.setText("finnes ikke"));
    assertThat(rows()).isEmpty();
    journey.picture(robot, "start-found-nothing-nb-light");
    robot.interact(() -> search.setText(""));

    robot.interact(() -> journey.app().startHost().copyNotes(new SessionId("okt-6")));
    String[] copied = new String[1];
    journey.until(() -> {
      robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
      return copied[0] != null && copied[0].contains("[Idé] Lag en WhatsApp-gruppe");
    });
  }

  @Test
  void lightIsTurnedWithOneButton(FxRobot robot) throws Exception {
    begin(robot, Files.createTempDirectory(folder, "light"));
    journey.seen("#start-appearance");
    assertThat(journey.text("#start-appearance")).isEqualTo("Lyst");
    press("#start-appearance", robot);
    assertThat(journey.text("#start-appearance")).isEqualTo("Mørkt");
    assertThat(stage.getScene().getRoot().getStyleClass()).contains("dark");
  }

  private void begin(FxRobot robot, Path data) {
    robot.interact(() -> {
      try {
        journey = Journey.begin(data, stage, "10:58", NORWEGIAN, null);
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    });
  }

  private void clipboard(FxRobot robot, String text) {
    robot.interact(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }

  private List<String> rows() {
    return stage.getScene().getRoot().lookupAll(".start-past .semibold").stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private void press(String id, FxRobot robot) {
    robot.interact(() -> ((ButtonBase) stage.getScene().lookup(id)).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void pictures(FxRobot robot, String name) throws Exception {
    for (Language language : Language.values()) {
      look(robot, language, Appearance.LIGHT, false, 100);
      journey.picture(robot, name + "-" + language.tag() + "-light");
    }
    look(robot, Language.NB, Appearance.DARK, false, 100);
    journey.picture(robot, name + "-nb-dark");
    look(robot, Language.NB, Appearance.LIGHT, true, 100);
    journey.picture(robot, name + "-nb-light-high");
    look(robot, Language.NB, Appearance.DARK, true, 100);
    journey.picture(robot, name + "-nb-dark-high");
    look(robot, Language.NB, Appearance.LIGHT, false, 200);
    journey.picture(robot, name + "-nb-light-200");
    look(robot, Language.NB, Appearance.LIGHT, false, 100);
    size(robot, 1180, 720);
    journey.picture(robot, name + "-nb-light-1180");
    size(robot, 1440, 900);
  }

  private void size(FxRobot robot, double width, double height) {
    robot.interact(() -> {
      stage.setWidth(width);
      stage.setHeight(height);
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void look(
      FxRobot robot, Language language, Appearance appearance, boolean high, int percent) {
    robot.interact(() -> {
      journey.app().preferences().speak(language);
      journey
          .app()
          .preferences()
          .change(now ->
              now.withAppearance(appearance).withHighContrast(high).withTextPercent(percent));
    });
    WaitForAsyncUtils.waitForFxEvents();
  }
}

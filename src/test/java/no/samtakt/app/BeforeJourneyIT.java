package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.settings.Appearance;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.ui.kit.Screenshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From a template to a meeting that is ready: a new sheet, its checklist, and the invitation. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class BeforeJourneyIT {
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
  void aTemplateBecomesASheetAndTheSheetAMeetingThatIsReady(FxRobot robot) throws Exception {
    Path sheets = Files.createTempDirectory(folder, "sheets");
    robot.interact(() -> {
      try {
        journey =
            Journey.begin(
                Files.createTempDirectory(folder, "data"),
                stage,
                "08:10",
                Journey.NORWEGIAN.withLastFolder(sheets),
                null);
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    });
    journey.seen("#new-sheet");
    robot.push(KeyCode.CONTROL, KeyCode.N);
    Scene fresh = window("#template-window");
    ListView<?> list = (ListView<?>) fresh.lookup("#template-list");
    assertThat(list.getItems()).hasSize(10);
    picture(robot, fresh, "template-nb-light");
    robot.type(KeyCode.DOWN);
    assertThat(text(fresh, "#template-title")).isEqualTo("Samling i læringsnettverket");
    type(robot, fresh, "#template-date", "i morgen");
    press(robot, fresh, "#template-make");
    assertThat(label(fresh, "#template-date-trouble")).startsWith("«i morgen» er ikke en dato.");
    press(robot, fresh, "#template-language-nn");
    assertThat(text(fresh, "#template-title")).isEqualTo("Samling i læringsnettverket");
    press(robot, fresh, "#template-language-nb");
    look(robot, Appearance.DARK, 200);
    picture(robot, fresh, "template-nb-dark-200");
    look(robot, Appearance.LIGHT, 100);

    type(robot, fresh, "#template-date", "25.11.2026");
    type(robot, fresh, "#template-start", "9");
    Path file = sheets.resolve("Samling i læringsnettverket.yaml");
    assertThat(text(fresh, "#template-file")).isEqualTo(file.toString());
    Files.writeString(file, "min egen\n");
    press(robot, fresh, "#template-make");
    journey.until(() -> Window.getWindows().size() == 3);
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> Window.getWindows().size() == 2);
    assertThat(file).hasContent("min egen");
    Files.delete(file);
    press(robot, fresh, "#template-make");
    journey.until(() -> journey.app().host().isReady());
    assertThat(journey.now().state().sheet().title()).isEqualTo("Samling i læringsnettverket");
    assertThat(Files.readString(file)).contains("date: 2026-11-25\nstart: \"09:00\"");
    journey.until(() -> journey.app().telling().isTelling());
    picture(robot, stage.getScene(), "before-reminder-nb-light");

    robot.interact(() -> stage.getScene().getRoot().lookup("#console").requestFocus());
    robot.type(KeyCode.J);
    Scene before = window("#before-window");
    assertThat(label(before, "#before-sum")).isEqualTo("0 av 6 er gjort. 4 er over fristen.");
    journey.until(() -> !label(before, "#ready-sum").isEmpty());
    assertThat(((TextArea) node(before, "#invitation")).getText())
        .startsWith("Velkommen til «Samling i læringsnettverket»")
        .contains("Når: onsdag 25. november 2026 kl. 09:00–");
    assertThat(((VBox) node(before, "#invitation-warnings")).getChildren())
        .extracting(warning -> ((Label) warning).getText())
        .hasSize(3)
        .anySatisfy(said -> assertThat(said).contains("example.org", "link i kjøreplanen"));
    picture(robot, before, "before-nb-light");
    robot.type(KeyCode.SPACE);
    assertThat(label(before, "#before-sum")).isEqualTo("1 av 6 er gjort. 3 er over fristen.");
    press(robot, before, "#step-sound");
    press(robot, before, "#save-event");
    journey.until(() -> label(before, "#before-said").startsWith("Lagret som "));
    assertThat(journey.data().resolve("Samling i læringsnettverket.ics"))
        .content()
        .contains("DTSTART:20261125T080000Z");
    press(robot, before, "#hear-sound");
    journey.until(() -> ready(before).stream().anyMatch(line -> line.contains("Lyd: ")));
    assertThat(ready(before))
        .anySatisfy(line -> assertThat(line).contains("Lenken til Zoom er bare et eksempel."))
        .anySatisfy(line -> assertThat(line).contains("Ingen deltakerliste er lagt inn."));
    look(robot, Appearance.DARK, 200);
    picture(robot, before, "before-nb-dark-200");
    robot.interact(() -> node(before, "#hear-sound").requestFocus());
    look(robot, Appearance.LIGHT, 100);
    scroll(robot, before);
    picture(robot, before, "before-ready-nb-light");
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> Window.getWindows().size() == 1);

    robot.type(KeyCode.J);
    Scene again = window("#before-window");
    assertThat(label(again, "#before-sum")).isEqualTo("1 av 6 er gjort. 3 er over fristen.");
    assertThat(((CheckBox) node(again, "#step-sound")).isSelected()).isTrue();
  }

  private static List<String> ready(Scene scene) {
    return scene.getRoot().lookupAll(".before-ready").stream()
        .map(Node::getAccessibleText)
        .toList();
  }

  private static void scroll(FxRobot robot, Scene scene) {
    robot.interact(() -> ((ScrollPane) node(scene, ".before-scroll")).setVvalue(1));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Scene window(String id) {
    journey.until(() -> Window.getWindows().stream().anyMatch(w -> has(w, id)));
    return Window.getWindows().stream()
        .filter(w -> has(w, id))
        .findFirst()
        .orElseThrow()
        .getScene();
  }

  private static boolean has(Window window, String id) {
    return window.getScene() != null && window.getScene().lookup(id) != null;
  }

  private static Node node(Scene scene, String id) {
    return Objects.requireNonNull(scene.lookup(id), id);
  }

  private static String text(Scene scene, String id) {
    return ((TextField) node(scene, id)).getText();
  }

  private static String label(Scene scene, String id) {
    return ((Labeled) node(scene, id)).getText();
  }

  private static void type(FxRobot robot, Scene scene, String id, String text) {
    robot.interact(() -> ((TextField) node(scene, id)).setText(text));
  }

  private static void press(FxRobot robot, Scene scene, String id) {
    robot.interact(() -> {
      if (node(scene, id) instanceof ButtonBase button) {
        button.fire();
      }
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void look(FxRobot robot, Appearance appearance, int percent) {
    robot.interact(() ->
        journey
            .app()
            .preferences()
            .change(now -> now.withAppearance(appearance).withTextPercent(percent)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void picture(FxRobot robot, Scene scene, String name) throws IOException {
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(Screenshot.keep(robot, scene, name)).isNotEmptyFile();
  }
}

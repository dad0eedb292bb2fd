package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
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
import org.testfx.util.WaitForAsyncUtils;

/**
 * The window answers within a tenth of a second, whatever is asked of it: with 10,000 items, with
 * 1,000 people, and while its language and its look change; also the first time in the process,
 * while the virtual machine reads and compiles code. What dresses the whole window anew, such as
 * another text size, and what reads all names at once is told, but not held to the limit.
 */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class ResponsiveWindowIT {
  private static final double LIMIT = 100;
  private static final Path SMALL = Path.of("samples", "co-creation-workshop.yaml");

  @TempDir private static Path folder;
  private final List<String> told = new ArrayList<>();
  private final List<String> stalls = new ArrayList<>();
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    journey =
        Journey.begin(
            folder.resolve("data"),
            stage,
            "09:00",
            Settings.USUAL.withLanguage(Language.NB).withAppearance(Appearance.LIGHT),
            null);
  }

  @Test
  void nothingHoldsTheWindowUp(FxRobot robot) throws IOException {
    for (String time : List.of("the first time", "")) {
      // A new file each time: the one that was interrupted would be asked about.
      Path sheet = tenThousandItems(time);
      watched(time, "opening a sheet", () -> open(robot, SMALL));
      watched(time, "opening 10,000 items", () -> open(robot, sheet));
      watched(time, "starting", () -> next(robot, "Post 1"));
      watched(time, "going on", () -> next(robot, "Post 2"));
      told(time, "all commands and items", () -> palette(robot));
      watched(time, "listing 1,000 people", () -> list(robot));
      watched(time, "forming groups", () -> form(robot));
      for (Language language : List.of(Language.NN, Language.EN, Language.NB)) {
        change(robot, time, language.name(), now -> now.withLanguage(language));
      }
      for (Appearance look : List.of(Appearance.DARK, Appearance.LIGHT)) {
        change(robot, time, look.name(), now -> now.withAppearance(look));
      }
      for (boolean strong : new boolean[] {true, false}) {
        change(robot, time, "high contrast " + strong, now -> now.withHighContrast(strong));
      }
      for (int percent : List.of(200, 100)) {
        told(
            time,
            percent + " %",
            () ->
                robot.interact(
                    () -> journey.app().preferences().change(now -> now.withTextPercent(percent))));
      }
      for (String face : List.of("the strip", "the bar", "all of it")) {
        watched(time, face, () -> robot.type(KeyCode.M));
      }
      for (KeyCode window : List.of(KeyCode.P, KeyCode.H)) {
        watched(time, "window " + window, () -> robot.type(window));
        watched(time, "window " + window + " away", () -> robot.type(window));
      }
    }
    System.out.println(String.join("\n", told));
    robot.interact(() -> journey.app().close());

    assertThat(stalls).isEmpty();
  }

  private void watched(String time, String deed, Runnable work) {
    Watchdog.Stall longest = told(time, deed, work);
    if (longest.own() > LIMIT) {
      stalls.add(told.getLast() + " in " + longest.where());
    }
  }

  private Watchdog.Stall told(String time, String deed, Runnable work) {
    Watchdog.Stall longest;
    try (Watchdog dog = Watchdog.start()) {
      work.run();
      WaitForAsyncUtils.waitForFxEvents(10);
      longest = dog.longest();
    }
    String line =
        "STALL %4.0f ms of its own, %4.0f ms by the wall: %s %s"
            .formatted(longest.own(), longest.wall(), deed, time);
    told.add(line);
    return longest;
  }

  private void open(FxRobot robot, Path sheet) {
    robot.interact(() -> journey.app().host().close());
    robot.interact(() -> journey.app().startHost().open(sheet));
    journey.until(() -> journey.app().host().isReady());
  }

  private void next(FxRobot robot, String title) {
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.item().equals(title));
  }

  private void palette(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    robot.write("post 9999");
    ListView<?> found = robot.lookup("#palette-list").queryListView();
    journey.until(() -> !found.getItems().isEmpty() && found.getItems().size() < 100);
    robot.type(KeyCode.ESCAPE);
  }

  private void list(FxRobot robot) {
    robot.type(KeyCode.G);
    journey.seen("#groups-paste");
    fire(robot, "#groups-paste");
    journey.seen("#groups-list-text");
    TextArea text = robot.lookup("#groups-list-text").queryAs(TextArea.class);
    String names =
        IntStream.rangeClosed(1, 1000)
            .mapToObj(n -> "Åse " + (char) ('A' + n % 26) + "vik " + n)
            .collect(Collectors.joining("\n"));
    robot.interact(() -> text.setText(names));
    fire(robot, "#groups-list-use");
    journey.until(() -> journey.now().state().presence().here().size() == 1000);
  }

  private void form(FxRobot robot) {
    boolean formed = !journey.now().state().course().formations().isEmpty();
    int before = journey.now().state().undo().size();
    fire(robot, formed ? "#groups-shuffle" : "#groups-form");
    journey.until(() -> journey.now().state().undo().size() > before);
    robot.interact(() -> journey.stage().getScene().lookup("#console").requestFocus());
  }

  private void change(FxRobot robot, String time, String what, UnaryOperator<Settings> how) {
    watched(time, what, () -> robot.interact(() -> journey.app().preferences().change(how)));
  }

  private static void fire(FxRobot robot, String id) {
    ButtonBase button = robot.lookup(id).queryAs(ButtonBase.class);
    robot.interact(button::fire);
  }

  private static Path tenThousandItems(String name) throws IOException {
    String items =
        IntStream.rangeClosed(1, 10_000)
            .mapToObj(n -> "  - {title: Post %d, duration: 1}".formatted(n))
            .collect(Collectors.joining("\n"));
    return Files.writeString(
        folder.resolve("ti-tusen " + name + ".yaml"),
        "title: Ti tusen poster\nstart: \"09:00\"\nitems:\n" + items);
  }
}

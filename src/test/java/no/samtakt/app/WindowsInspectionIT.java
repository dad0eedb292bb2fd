package no.samtakt.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.ui.kit.NeedsScreenFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Every window in every language, text size and look: nothing cut, nothing over something else,
 * nothing without a name, too small to hit or too faint to read. Here are the start screen and the
 * console; {@link SmallFacesInspectionIT}, {@link CohostInspectionIT} and {@link StartInspectionIT}
 * lead to the rest.
 */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class WindowsInspectionIT {
  private static final int NOTES = 0;
  private static final int GROUPS = 1;
  private static final int CARDS = 2;

  @TempDir private static Path folder;
  private Stage stage;
  private Path data;

  @Start
  void start(Stage stage) throws IOException {
    this.stage = stage;
    data = Files.createTempDirectory(folder, "data");
  }

  @Test
  void theStartScreenAndWhatComesUpOverIt(FxRobot robot) throws IOException {
    try (Inspected seen = Inspected.begin("start", robot, data, stage, "09:00", null)) {
      seen.journey.seen("#example-minimal");
      seen.tour.everyWay("start, empty");
      seen.window("settings", () -> seen.fire("#start-settings"));
      robot.type(KeyCode.F1);
      seen.tour.everyWay("help");
      robot.type(KeyCode.F1);
      robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
      seen.tour.everyWay("palette, start");
      robot.type(KeyCode.ESCAPE);
      Path broken = Path.of("samples", "broken", "several-problems-at-once.yaml");
      seen.dialog(
          "what is wrong with a sheet",
          () -> robot.interact(() -> seen.journey.app().startHost().open(broken)));
      seen.report();
    }
  }

  @Test
  void theConsoleThroughASession(FxRobot robot) throws IOException {
    try (Inspected seen =
        Inspected.begin("console", robot, data, stage, "09:28", Inspected.SHEET)) {
      seen.tour.everyWay("console, before");
      seen.next("Digitalt kvarter");
      seen.at("09:35");
      groups(seen);
      cards(seen);
      seen.at("10:45");
      seen.speedDate();
      seen.at("10:47");
      seen.tour.everyWay("console, speed date with 71");
      robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
      seen.tour.someWays("palette, console");
      robot.type(KeyCode.ESCAPE);
      said(seen);
      seen.fire("#groups-show-people");
      seen.tour.someWays("groups, people", seen.tool(GROUPS));
      notes(robot, seen);
      seen.type(KeyCode.SPACE);
      seen.journey.until(() -> seen.journey.now().timeline().current().paused());
      seen.tour.someWays("console, paused");
      seen.popup("session menu", () -> seen.fire("#session-menu"));
      seen.popup("adjust box", seen::openAdjustBox);
      seen.dialog("leaving", seen::askToLeave);
      seen.type(KeyCode.SPACE);
      seen.journey.until(() -> !seen.journey.now().timeline().current().paused());
      seen.at("10:51:30");
      seen.tour.someWays("console, warning");
      seen.at("10:54");
      seen.tour.someWays("console, overtime");
      seen.next(Inspected.IGP);
      seen.at("10:55");
      seen.tour.everyWay("console, IGP");
      narrow(seen);
      end(seen);
      seen.tour.someWays("console, ended");
      seen.report();
    }
  }

  @Test
  void theConsoleWithEverythingLong(FxRobot robot) throws IOException {
    Path sheet = LongSheet.in(folder);
    try (Inspected seen = Inspected.begin("long sheet", robot, data, stage, "08:59", sheet)) {
      seen.tour.someWays("long sheet, before");
      seen.type(KeyCode.RIGHT);
      seen.journey.until(() -> !seen.journey.item().isEmpty());
      seen.next(LongSheet.WORD);
      seen.at("09:02");
      seen.tour.everyWay("long sheet, running");
      seen.size(1180, 720);
      seen.tour.someWays("long sheet, narrow");
      seen.report();
    }
  }

  private static void said(Inspected seen) {
    for (Said said : new Said[] {Said.TROUBLE, Said.TAKE_OVER}) {
      seen.tour.someWays("console, says " + said, () -> said.by(seen.journey.app().telling()));
    }
    seen.size(1180, 720);
    seen.tour.someWays(
        "narrow console, says trouble", () -> Said.TROUBLE.by(seen.journey.app().telling()));
    seen.size(1440, 900);
  }

  private static void groups(Inspected seen) throws IOException {
    seen.type(KeyCode.G);
    seen.journey.seen("#groups-paste");
    seen.tour.someWays("groups, nobody", seen.tool(GROUPS));
    seen.fire("#groups-paste");
    seen.journey.seen("#groups-list-text");
    seen.write("#groups-list-text", "\nE-post;Organisasjon\nkari@x.no;Røde Kors");
    seen.fire("#groups-list-use");
    seen.journey.seen("#groups-problems");
    seen.tour.someWays("groups, a list with a mistake", seen.tool(GROUPS));
    seen.fire("#groups-list-cancel");
    seen.people();
    seen.tour.someWays("groups, listed", seen.tool(GROUPS));
  }

  private static void cards(Inspected seen) {
    seen.type(KeyCode.K);
    seen.journey.seen("#cards-show");
    seen.tour.someWays("cards, one drawn", seen.tool(CARDS));
    seen.fire("#cards-count");
    seen.journey.seen("#cards-list");
    seen.tour.someWays("cards, list", seen.tool(CARDS));
  }

  private static void notes(FxRobot robot, Inspected seen) {
    seen.type(KeyCode.N);
    TextArea field = robot.lookup("#notes-field").queryAs(TextArea.class);
    for (String text : List.of("Møteplass på tvers i hver kommune", "«Vi var naboer i ti år»")) {
      int before = seen.journey.now().state().notes().size();
      robot.interact(() -> field.setText(text));
      robot.interact(field::requestFocus);
      robot.type(KeyCode.ENTER);
      seen.journey.until(() -> seen.journey.now().state().notes().size() == before + 1);
      seen.journey.until(() -> field.getText().isEmpty());
    }
    seen.tour.someWays("notes", seen.tool(NOTES));
  }

  private static void narrow(Inspected seen) {
    seen.size(1180, 720);
    seen.tour.everyWay("narrow");
    for (int tool : new int[] {NOTES, GROUPS, CARDS}) {
      seen.tour.someWays("narrow, tool " + tool, seen.tool(tool));
    }
    seen.size(1440, 900);
  }

  private static void end(Inspected seen) {
    seen.at("12:08");
    seen.next("Utsjekk");
    seen.at("12:15");
    seen.type(KeyCode.RIGHT);
    seen.journey.until(() -> seen.journey.now().state().course().ended() != null);
  }
}

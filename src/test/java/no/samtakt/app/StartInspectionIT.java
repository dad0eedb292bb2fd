package no.samtakt.app;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The start screen with sessions to go back to, and all that it may ask or tell. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class StartInspectionIT {
  @TempDir private static Path folder;
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
  }

  @Test
  void withEarlierSessions(FxRobot robot) throws Exception {
    Path data = EarlierSessions.in(Files.createTempDirectory(folder, "full"));
    try (Inspected seen = Inspected.begin("earlier sessions", robot, data, stage, "10:58", null)) {
      seen.journey.seen("#resume");
      seen.tour.everyWay("start, earlier sessions");
      seen.fire("#all-sessions");
      seen.tour.someWays("start, all sessions");
      seen.popupInSomeWays("row menu", () -> openRowMenu(robot));
      seen.write("#search-sessions", "finnes ikke");
      seen.tour.someWays("start, nothing found");
      seen.write("#search-sessions", "tønsberg");
      seen.tour.someWays("start, one found");
      seen.write("#search-sessions", "");
      seen.size(1180, 720);
      seen.tour.someWays("start, narrow");
      seen.size(1440, 900);
      for (Said said : new Said[] {Said.DONE, Said.TROUBLE}) {
        seen.tour.someWays("start, says " + said, () -> said.by(seen.journey.app().telling()));
      }
      dialogs(robot, seen);
      seen.report();
    }
  }

  private static void openRowMenu(FxRobot robot) {
    ButtonBase more = robot.lookup(".start-session > .icon-only").queryAs(ButtonBase.class);
    robot.interact(more::fire);
  }

  private static void dialogs(FxRobot robot, Inspected seen) {
    StartHost start = seen.journey.app().startHost();
    clipboard(robot, "title: Prøve\nitems:\n  - title: Start\n    duraton: 5\n    kind: prat\n");
    seen.dialogInSomeWays("what is wrong with a pasted sheet", () -> robot.interact(start::paste));
    Message trouble = Message.of("store.damaged", Said.FILE);
    seen.dialogInSomeWays("trouble", () -> later(() -> seen.journey.app().telling().fail(trouble)));
    // Taken away unanswered, the question leads to the session, so it comes last.
    Path sheet = Inspected.SHEET;
    seen.dialogInSomeWays("go on or begin anew", () -> robot.interact(() -> start.open(sheet)));
  }

  /** A dialog is waited for where it is asked for, so not here. */
  private static void later(Runnable work) {
    javafx.application.Platform.runLater(work);
  }

  private static void clipboard(FxRobot robot, String text) {
    robot.interact(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }
}

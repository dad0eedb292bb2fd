package no.samtakt.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ListView;
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
 * Groups with rules, somebody without a room and somebody alone: docked, with the middle of the
 * window to themselves, and as a matrix, in every language, text size and look.
 */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class GroupsInspectionIT {
  private static final int GROUPS = 1;

  @TempDir private static Path folder;
  private Stage stage;
  private Path data;

  @Start
  void start(Stage stage) throws IOException {
    this.stage = stage;
    data = Files.createTempDirectory(folder, "data");
  }

  @Test
  void theGroupsDockedAndSpread(FxRobot robot) throws IOException {
    try (Inspected seen = Inspected.begin("groups", robot, data, stage, "10:44", Inspected.SHEET)) {
      seen.next("Digitalt kvarter");
      seen.people();
      seen.at("10:45");
      seen.next(Inspected.SPEED_DATE);
      seen.journey.seen("#groups-rooms");
      seen.fire("#groups-add-rule");
      seen.journey.until(
          () -> robot.lookup("#groups-rule-mix-organisation").tryQuery().isPresent());
      seen.fire("#groups-rule-mix-organisation");
      seen.journey.until(() -> seen.journey.now().state().course().groups().rules().mix() != null);
      leave(robot, seen);
      seen.tour.someWays("groups, somebody alone", seen.tool(GROUPS));
      seen.fire("#groups-spread");
      seen.journey.seen("#time-head");
      seen.tour.everyWay("groups, spread");
      seen.fire("#groups-view-met");
      seen.journey.seen("#groups-matrix");
      seen.tour.someWays("groups, who meets whom");
      seen.fire("#groups-view-rooms");
      seen.size(1180, 720);
      seen.tour.someWays("groups, spread in a narrow window");
      seen.fire("#groups-spread");
      seen.report();
    }
  }

  /** Somebody leaves, and somebody else is alone. */
  private static void leave(FxRobot robot, Inspected seen) {
    seen.fire("#groups-show-people");
    ListView<?> people = robot.lookup("#groups-people").queryListView();
    robot.interact(() -> {
      people.requestFocus();
      people.getSelectionModel().selectFirst();
    });
    robot.type(KeyCode.SPACE);
    seen.journey.until(() -> seen.journey.now().state().presence().away().size() == 1);
    seen.fire("#groups-show-groups");
    seen.journey.until(() -> robot.lookup("#groups-mending").query().isVisible());
  }
}

package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.session.Floor;
import no.samtakt.session.SpeakerList;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.ui.kit.Screenshot;
import no.samtakt.ui.kit.TimeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The co-host's speaker list, with a crash in the middle of somebody's turn. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class CohostJourneyIT {
  private static final Path SHEET = Path.of("samples", "samarbeid-pa-nye-mater.yaml");
  private static final Path LIST = Path.of("samples", "rosters", "vestfold-71.csv");

  @TempDir private static Path folder;
  private Path data;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    data = Files.createTempDirectory(folder, "data");
    journey = Journey.begin(data, stage, "09:28", Journey.NORWEGIAN, SHEET);
  }

  @Test
  void whoHasTheWordSurvivesACrash(FxRobot robot) throws Exception {
    journey.until(() -> journey.app().host().latest() != null);
    journey.seen("#next");
    journey.at("09:30");
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.item().equals("Digitalt kvarter"));
    list(robot);
    robot.type(KeyCode.L);
    journey.until(() -> cohost().stage().isShowing() && "add-name".equals(focused()));
    for (String letters : new String[] {"an", "be", "gr"}) {
      int waiting = speakers().waiting().size();
      robot.targetWindow(cohost().stage()).write(letters);
      journey.until(() -> field().getText().equals(letters));
      robot.type(KeyCode.ENTER);
      journey.until(() -> speakers().waiting().size() == waiting + 1);
      journey.until(() -> field().getText().isEmpty());
    }
    robot.type(KeyCode.ESCAPE);
    robot.type(KeyCode.T);
    journey.until(() -> speakers().speaking() != null);
    assertThat(speakers().waiting()).hasSize(2);
    journey.at("09:31:24");
    Screenshot.keep(robot, cohost().stage().getScene(), "cohost-journey-before");

    Floor before = journey.now().state().course().floor();
    robot.interact(() -> cohost().close());
    journey.close(robot);

    journey = Journey.again(robot, data, "09:31:40");
    journey.resume(robot);
    assertThat(journey.now().state().course().floor()).isEqualTo(before);
    robot.type(KeyCode.H);
    journey.until(() -> cohost().stage().isShowing());
    journey.until(
        () -> lookup("#speaker-time") instanceof TimeText time && time.getText().equals("1:40"));
    Screenshot.keep(robot, cohost().stage().getScene(), "cohost-journey-after");
    SpeakerList.Turn turn = Objects.requireNonNull(speakers().speaking());
    assertThat(turn.length(journey.now().now())).isEqualTo(Duration.ofSeconds(100));

    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    journey.until(() -> speakers().speaking() == null);
    assertThat(speakers().waiting()).hasSize(3);
    robot.interact(() -> cohost().close());
    journey.close(robot);
  }

  private void list(FxRobot robot) throws Exception {
    robot.type(KeyCode.G);
    journey.seen("#groups-paste");
    robot.clickOn("#groups-paste");
    journey.seen("#groups-list-text");
    String names = Files.readString(LIST);
    robot.interact(() -> robot.lookup("#groups-list-text").queryAs(TextArea.class).setText(names));
    robot.clickOn("#groups-list-use");
    journey.until(() -> journey.now().state().presence().here().size() == 71);
    robot.interact(() -> journey.stage().getScene().lookup("#console").requestFocus());
  }

  private SpeakerList speakers() {
    return journey.now().state().course().floor().speakers();
  }

  private CohostStage cohost() {
    return Objects.requireNonNull(journey.app().host().cohost()).stage();
  }

  private TextField field() {
    return (TextField) lookup("#add-name");
  }

  private Node lookup(String id) {
    return cohost().stage().getScene().lookup(id);
  }

  private String focused() {
    Node owner = cohost().stage().getScene().getFocusOwner();
    return owner == null ? "" : String.valueOf(owner.getId());
  }
}

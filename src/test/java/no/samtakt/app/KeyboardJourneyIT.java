package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.grouping.Round;
import no.samtakt.session.Timeline.Current;
import no.samtakt.ui.kit.NeedsScreenFonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A whole session without a mouse, from the first run of the program to its end. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class KeyboardJourneyIT {
  private static final String NAMES = "Åse Sæther\nBjørg Ødegård\nKari Nes\nOla Vik\nUnni Moe";

  @TempDir private static Path folder;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    Path data = Files.createTempDirectory(folder, "data");
    journey = Journey.begin(data, stage, "09:28", Journey.NORWEGIAN, null);
  }

  @AfterEach
  void stop(FxRobot robot) {
    journey.close(robot);
  }

  @Test
  void aWholeSession(FxRobot robot) throws IOException {
    journey.seen("#example-samarbeid-pa-nye-mater");
    tabTo(robot, "example-samarbeid-pa-nye-mater");
    journey.picture(robot, "keyboard-start");
    robot.type(KeyCode.ENTER);
    journey.until(() -> journey.app().host().latest() != null);
    journey.seen("#next");

    journey.at("09:30");
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.item().equals("Digitalt kvarter"));
    tickOff(robot);
    write(robot);
    paste(robot);
    journey.at("10:45");
    goTo(robot, "Speed date med en læringskollega");
    drive(robot);

    command(robot, "avslutt");
    journey.until(() -> journey.now().state().course().ended() != null);
    journey.picture(robot, "keyboard-ended");
    command(robot, "lukk økta");
    journey.seen("#sessions");
  }

  private void tickOff(FxRobot robot) throws IOException {
    tabTo(robot, "do-0");
    journey.picture(robot, "keyboard-focus");
    robot.type(KeyCode.SPACE);
    journey.until(() -> journey.now().state().course().done().size() == 1);
    assertThat(current().paused()).as("the key belonged to the box").isFalse();
    home(robot);
    robot.type(KeyCode.SPACE);
    journey.until(() -> current().paused());
    robot.type(KeyCode.SPACE);
    journey.until(() -> !current().paused());
  }

  private void write(FxRobot robot) throws IOException {
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    journey.seen("#palette");
    robot.write("notat");
    journey.picture(robot, "keyboard-palette");
    robot.type(KeyCode.ENTER);
    journey.until(() -> "notes-field".equals(focused()));
    robot.write("n, k og p er bokstaver her");
    robot.type(KeyCode.ENTER);
    journey.until(() -> journey.now().state().notes().size() == 1);
    assertThat(journey.now().state().notes().getFirst().text())
        .isEqualTo("n, k og p er bokstaver her");
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> "console".equals(focused()));
    robot.type(KeyCode.K);
    journey.until(() -> journey.now().state().course().cards().size() == 1);
  }

  private void paste(FxRobot robot) {
    home(robot);
    robot.type(KeyCode.G);
    tabTo(robot, "groups-paste");
    robot.type(KeyCode.ENTER);
    journey.until(() -> "groups-list-text".equals(focused()));
    robot.interact(() -> {
      ClipboardContent copied = new ClipboardContent();
      copied.putString(NAMES);
      Clipboard.getSystemClipboard().setContent(copied);
    });
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    tabTo(robot, "groups-list-use");
    robot.type(KeyCode.ENTER);
    journey.until(() -> journey.now().state().presence().here().size() == 5);
    home(robot);
  }

  private void drive(FxRobot robot) throws IOException {
    journey.until(() -> journey.now().state().course().formations().size() == 2);
    robot.type(KeyCode.G);
    tabTo(robot, "groups-shuffle");
    List<Round> formed = journey.now().state().course().rounds();
    robot.type(KeyCode.ENTER);
    journey.until(() -> !journey.now().state().course().rounds().equals(formed));
    home(robot);
    robot.type(KeyCode.P);
    journey.until(() -> journey.app().host().participants().openProperty().get());
    robot.type(KeyCode.P);
    journey.until(() -> !journey.app().host().participants().openProperty().get());
    var before = current().left();
    robot.type(KeyCode.PLUS);
    journey.until(() -> current().left().compareTo(before) > 0);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    journey.until(() -> current().left().equals(before));
    robot.type(KeyCode.F1);
    journey.seen("#help-overlay");
    robot.type(KeyCode.RIGHT);
    assertThat(current().segment()).as("keys do nothing to what lies under a page").isZero();
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> "console".equals(focused()));
    robot.type(KeyCode.RIGHT);
    journey.until(() -> current().segment() == 1);
    robot.type(KeyCode.LEFT);
    journey.until(() -> current().segment() == 0);
  }

  private Current current() {
    Current current = journey.now().timeline().current();
    assertThat(current).isNotNull();
    return current;
  }

  private void goTo(FxRobot robot, String title) {
    command(robot, "gå til " + title);
    journey.until(() -> journey.item().equals(title));
  }

  /** Finds a command by its name and runs it. */
  private void command(FxRobot robot, String name) {
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    journey.seen("#palette");
    robot.interact(
        () -> ((javafx.scene.control.TextField) scene().lookup("#palette-field")).setText(name));
    robot.type(KeyCode.ENTER);
    journey.until(() -> !scene().lookup("#palette").isVisible());
  }

  /** Esc leads back to where the keys alone work. */
  private void home(FxRobot robot) {
    robot.type(KeyCode.ESCAPE);
    journey.until(() -> "console".equals(focused()));
  }

  /** Tab after tab; whatever gets the focus on the way can be seen. */
  private void tabTo(FxRobot robot, String id) {
    for (int tabs = 0; tabs < 80 && !id.equals(focused()); tabs++) {
      robot.type(KeyCode.TAB);
      Node owner = scene().getFocusOwner();
      assertThat(owner).as("something has the focus").isNotNull();
      // What scrolls has its place with the next layout.
      journey.until(() -> isSeen(owner));
    }
    assertThat(focused()).isEqualTo(id);
  }

  private boolean isSeen(Node node) {
    Bounds place = node.localToScene(node.getLayoutBounds());
    return node.isVisible()
        && place.getWidth() > 0
        && place.intersects(0, 0, scene().getWidth(), scene().getHeight());
  }

  private String focused() {
    Node owner = scene().getFocusOwner();
    return owner == null ? "" : String.valueOf(owner.getId());
  }

  private Scene scene() {
    return journey.stage().getScene();
  }
}

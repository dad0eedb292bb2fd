package no.samtakt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What has the focus in a dialog is marked when it was opened by a key. */
@ExtendWith(ApplicationExtension.class)
class DialogFocusIT {
  private static final PseudoClass BY_KEY = PseudoClass.getPseudoClass("by-key");
  private Stage stage;
  private Dialogs dialogs;

  @Start
  void start(Stage owner) {
    stage = owner;
    Theme theme = new Theme();
    dialogs = new Dialogs(theme);
    Scene scene = new Scene(new StackPane(new Button("Slett")), 600, 400);
    theme.install(scene);
    owner.setScene(scene);
    owner.show();
  }

  private Node focusOf(FxRobot robot, List<Choice<Boolean>> choices) {
    robot.interact(
        () -> Platform.runLater(() -> dialogs.confirm(stage, "Slette?", "For godt.", choices)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(Window.getWindows()).hasSize(2);
    Node focused = Window.getWindows().getLast().getScene().getFocusOwner();
    robot.interact(() -> ((Stage) Window.getWindows().getLast()).close());
    WaitForAsyncUtils.waitForFxEvents();
    return focused;
  }

  @Test
  void theFocusIsSeenWhereKeysAreUsed(FxRobot robot) {
    List<Choice<Boolean>> deleting =
        List.of(
            new Choice<>(false, "Behold", Choice.Kind.CANCEL),
            new Choice<>(true, "Slett for godt", Choice.Kind.DANGER));
    List<Choice<Boolean>> usual =
        List.of(
            new Choice<>(false, "Avbryt", Choice.Kind.CANCEL),
            new Choice<>(true, "Fortsett", Choice.Kind.DEFAULT));
    Node before = focusOf(robot, deleting);
    assertThat(before.getPseudoClassStates()).doesNotContain(BY_KEY);

    robot.type(KeyCode.SHIFT);
    assertThat(focusOf(robot, deleting))
        .satisfies(node -> assertThat(((Button) node).getText()).isEqualTo("Behold"))
        .satisfies(node -> assertThat(node.getPseudoClassStates()).contains(BY_KEY));
    assertThat(focusOf(robot, usual))
        .satisfies(node -> assertThat(((Button) node).getText()).isEqualTo("Fortsett"))
        .satisfies(node -> assertThat(node.getPseudoClassStates()).contains(BY_KEY));

    robot.clickOn(stage.getScene().getRoot());
    assertThat(focusOf(robot, deleting).getPseudoClassStates()).doesNotContain(BY_KEY);
  }
}

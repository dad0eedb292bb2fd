package no.samtakt.app;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.participants.ParticipantsView;
import no.samtakt.ui.participants.ParticipantsViewModel;

/**
 * The window that participants look at: on the second screen where there is one, else beside the
 * console to be shared in the meeting. F11 fills the screen.
 */
final class ParticipantStage {
  private final Stage stage = new Stage();
  private final Window console;

  ParticipantStage(Window console, ParticipantsViewModel model, Theme theme, Speech speech) {
    this.console = console;
    speech.bind(stage.titleProperty(), "console.participants-title");
    Scene scene = new Scene(new ParticipantsView(model), 1280, 720);
    theme.installAtOneSize(scene, ParticipantsView.styleSheet());
    stage.setScene(scene);
    stage.setMinWidth(480);
    stage.setMinHeight(320);
    stage.setFullScreenExitHint("");
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  ReadOnlyBooleanProperty openProperty() {
    return stage.showingProperty();
  }

  Stage stage() {
    return stage;
  }

  void toggle() {
    if (stage.isShowing()) {
      stage.close();
    } else {
      place();
      stage.show();
      // The leader's keys go on working: this window is to be looked at, not typed in.
      console.requestFocus();
    }
  }

  void close() {
    stage.close();
  }

  /** Fills the screen, or no longer does; nothing happens while the window is not open. */
  void toggleFullScreen() {
    if (stage.isShowing()) {
      stage.setFullScreen(!stage.isFullScreen());
    }
  }

  private void place() {
    Rectangle2D here = new Rectangle2D(console.getX(), console.getY(), 1, 1);
    Screen.getScreens().stream()
        .filter(screen -> !screen.getBounds().contains(here.getMinX(), here.getMinY()))
        .findFirst()
        .ifPresent(other -> {
          stage.setX(other.getVisualBounds().getMinX());
          stage.setY(other.getVisualBounds().getMinY());
        });
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.F11) {
      toggleFullScreen();
      key.consume();
    } else if (key.getCode() == KeyCode.P && !key.isShortcutDown()) {
      stage.close();
      key.consume();
    }
  }
}

package no.samtakt.app;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.live.Snapshot;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.participants.ParticipantsView;
import no.samtakt.ui.participants.ParticipantsViewModel;
import org.jspecify.annotations.Nullable;

/**
 * The window that participants look at: on the second screen where there is one, else beside the
 * console to be shared in the meeting. F11 fills the screen.
 */
final class ParticipantStage {
  private final Stage stage = new Stage();
  private final Window console;
  private final ParticipantsViewModel model;
  private final Theme theme;
  private final Displays displays;
  private @Nullable Snapshot latest;

  ParticipantStage(
      Window console, ParticipantsViewModel model, Theme theme, Speech speech, Displays displays) {
    this.console = console;
    this.model = model;
    this.theme = theme;
    this.displays = displays;
    speech.bind(stage.titleProperty(), "console.participants-title");
    stage.setMinWidth(480);
    stage.setMinHeight(320);
    stage.setFullScreenExitHint("");
  }

  /** What is in the window is made when it is first opened: not every session needs it. */
  private Scene scene() {
    Scene scene = new Scene(new ParticipantsView(model), 1280, 720);
    theme.installAtOneSize(scene, ParticipantsView.styleSheet());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    return scene;
  }

  ReadOnlyBooleanProperty openProperty() {
    return stage.showingProperty();
  }

  Stage stage() {
    return stage;
  }

  /** Paints a moment; while the window is closed it is kept for when it opens. */
  void show(Snapshot snapshot) {
    latest = snapshot;
    if (stage.isShowing()) {
      model.show(snapshot);
    }
  }

  void toggle() {
    if (stage.isShowing()) {
      stage.close();
    } else {
      if (stage.getScene() == null) {
        stage.setScene(scene());
      }
      if (latest != null) {
        model.show(latest);
      }
      FreeScreen.take(stage, displays);
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

  /**
   * The leader's keys work here, too: where the window manager gave this window the focus, nobody
   * should have to notice.
   */
  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.F11) {
      toggleFullScreen();
      key.consume();
    } else if (key.getCode() == KeyCode.P && !key.isShortcutDown()) {
      stage.close();
      key.consume();
    } else if (key.getCode() != KeyCode.ESCAPE && !key.getCode().isModifierKey()) {
      Scene leaders = console.getScene();
      console.requestFocus();
      Event.fireEvent(leaders, key.copyFor(leaders, leaders));
      key.consume();
    }
  }
}

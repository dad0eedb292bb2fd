package no.samtakt.app;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.settings.BrandViewModel;
import no.samtakt.ui.settings.SettingsView;
import no.samtakt.ui.settings.SettingsViewModel;

/**
 * The settings window. It stands before the window it was opened from and lets that go on: what is
 * chosen can be seen there at once. It grows with the text as far as the screen allows.
 */
final class SettingsStage {
  private final Stage stage = new Stage();
  private final SettingsView view;
  // The theme outlives the window: it must not keep it alive.
  private final InvalidationListener grown = changed -> fit();

  SettingsStage(
      Window owner, SettingsViewModel model, BrandViewModel own, Theme theme, Speech speech) {
    view = new SettingsView(model, own, speech, stage::close);
    speech.bind(stage.titleProperty(), "settings.title");
    stage.initOwner(owner);
    Scene scene = new Scene(view);
    theme.install(scene, SettingsView.styleSheet());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    stage.setScene(scene);
    theme.textScaleProperty().addListener(new WeakInvalidationListener(grown));
    stage.setOnShown(shown -> {
      fit();
      stage.setX(Math.max(0, owner.getX() + (owner.getWidth() - stage.getWidth()) / 2));
      stage.setY(Math.max(0, owner.getY() + (owner.getHeight() - stage.getHeight()) / 3));
      keepOnScreen();
    });
  }

  Stage stage() {
    return stage;
  }

  /** Opens it, or brings it to the front. Closing it gives the focus back to where it was. */
  void show() {
    stage.show();
    stage.toFront();
    stage.requestFocus();
  }

  void close() {
    stage.close();
  }

  private void fit() {
    if (!stage.isShowing()) {
      return;
    }
    view.applyCss();
    Rectangle2D screen = screen();
    double frame = stage.getHeight() - stage.getScene().getHeight();
    double whole = view.prefWidth(-1);
    double width =
        whole <= screen.getWidth() ? whole : Math.min(view.narrowWidth(), screen.getWidth());
    double height = Math.min(view.wholeHeight(width) + frame, screen.getHeight());
    stage.setY(Math.max(screen.getMinY(), Math.min(stage.getY(), screen.getMaxY() - height)));
    stage.setWidth(width + stage.getWidth() - stage.getScene().getWidth());
    stage.setHeight(height);
    keepOnScreen();
  }

  private void keepOnScreen() {
    Rectangle2D screen = screen();
    stage.setX(
        Math.max(screen.getMinX(), Math.min(stage.getX(), screen.getMaxX() - stage.getWidth())));
    stage.setY(
        Math.max(screen.getMinY(), Math.min(stage.getY(), screen.getMaxY() - stage.getHeight())));
  }

  private Rectangle2D screen() {
    return Screen.getScreensForRectangle(stage.getX(), stage.getY(), 1, 1).stream()
        .findFirst()
        .orElse(Screen.getPrimary())
        .getVisualBounds();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      stage.close();
      key.consume();
    }
  }
}

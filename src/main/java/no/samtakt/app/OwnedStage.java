package no.samtakt.app;

import java.net.URL;
import java.util.function.DoubleUnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;

/**
 * A window before the one it was opened from, which goes on behind it. It is as large as what is in
 * it as far as the screen allows, grows with the text, and Esc closes it.
 */
final class OwnedStage {
  private static final double FIRST_WIDTH = 640;
  private static final double FIRST_HEIGHT = 480;

  private final Stage stage = new Stage();
  private final Region view;
  private final DoubleUnaryOperator height;
  private final Window owner;
  private final Displays displays;
  // The theme outlives the window: it must not keep it alive.
  private final InvalidationListener grown = changed -> fit();

  /**
   * A window that is not open yet.
   *
   * @param height of the view, were there room for all of it at a width
   * @param title the key of its title
   */
  OwnedStage(
      Window owner,
      Region view,
      DoubleUnaryOperator height,
      String title,
      Theme theme,
      Speech speech,
      Displays displays,
      URL... sheets) {
    this.view = view;
    this.height = height;
    this.owner = owner;
    this.displays = displays;
    speech.bind(stage.titleProperty(), title);
    stage.initOwner(owner);
    // Never larger than the screen, not even before it is fitted to what is in it.
    Scene scene = new Scene(view, FIRST_WIDTH, FIRST_HEIGHT);
    theme.install(scene, sheets);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    stage.setScene(scene);
    theme.textScaleProperty().addListener(new WeakInvalidationListener(grown));
    stage.setOnShown(shown -> fit());
  }

  Stage stage() {
    return stage;
  }

  /** Opens it, or brings it to the front. */
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
    double width = Math.min(view.prefWidth(-1), screen.getWidth());
    stage.setWidth(width + stage.getWidth() - stage.getScene().getWidth());
    stage.setHeight(Math.min(height.applyAsDouble(width) + frame, screen.getHeight()));
    double x = owner.getX() + (owner.getWidth() - stage.getWidth()) / 2;
    double y = owner.getY() + (owner.getHeight() - stage.getHeight()) / 3;
    stage.setX(Math.max(screen.getMinX(), Math.min(x, screen.getMaxX() - stage.getWidth())));
    stage.setY(Math.max(screen.getMinY(), Math.min(y, screen.getMaxY() - stage.getHeight())));
  }

  /** The screen that the owner stands on. */
  private Rectangle2D screen() {
    return displays.now().screens().stream()
        .filter(area ->
            area.whole()
                .contains(
                    owner.getX() + owner.getWidth() / 2, owner.getY() + owner.getHeight() / 2))
        .findFirst()
        .orElse(displays.now().screens().getFirst())
        .usable();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      stage.close();
      key.consume();
    }
  }
}

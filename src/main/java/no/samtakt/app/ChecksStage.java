package no.samtakt.app;

import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.runsheet.ItemId;
import no.samtakt.ui.checks.ChecksView;
import no.samtakt.ui.checks.ChecksViewModel;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;

/** The window with the check of the design, at the right of the console, so that both are seen. */
final class ChecksStage implements AutoCloseable {
  /** In pixels at 100 % text. */
  private static final double WIDTH = 480;

  private static final double HEIGHT = 860;

  private final Stage stage = new Stage();
  private final Window owner;
  private final ChecksViewModel model;
  private final Theme theme;

  /**
   * @param go shows an item in the console
   */
  ChecksStage(
      Window owner, ChecksViewModel model, Theme theme, Speech speech, Consumer<ItemId> go) {
    this.owner = owner;
    this.model = model;
    this.theme = theme;
    ChecksView view = ChecksView.whole(model, speech, go);
    speech.bind(stage.titleProperty(), "checks.title");
    stage.initOwner(owner);
    Scene scene = new Scene(view);
    theme.install(scene, ChecksView.styleSheet());
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    stage.setScene(scene);
    stage.setOnHidden(hidden -> model.setOpen(false));
  }

  Stage stage() {
    return stage;
  }

  /** Opens it, or brings it to the front. Closing it gives the focus back to where it was. */
  void show() {
    model.setOpen(true);
    if (!stage.isShowing()) {
      place();
    }
    stage.show();
    stage.toFront();
    stage.requestFocus();
  }

  private void place() {
    Rectangle2D screen =
        Screen.getScreensForRectangle(owner.getX(), owner.getY(), 1, 1).stream()
            .findFirst()
            .orElse(Screen.getPrimary())
            .getVisualBounds();
    double scale = theme.textScaleProperty().get();
    double width = Math.min(WIDTH * scale, screen.getWidth());
    double height = Math.min(HEIGHT * scale, Math.min(screen.getHeight(), owner.getHeight()));
    stage.setWidth(width);
    stage.setHeight(height);
    double right = owner.getX() + owner.getWidth() - width;
    stage.setX(Math.max(screen.getMinX(), Math.min(right, screen.getMaxX() - width)));
    stage.setY(Math.max(screen.getMinY(), Math.min(owner.getY(), screen.getMaxY() - height)));
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      stage.close();
      key.consume();
    } else if (key.getCode() == KeyCode.Z
        && key.isShortcutDown()
        && !key.isShiftDown()
        && !(key.getTarget() instanceof Node node && Keys.typing(node))) {
      model.undo();
      key.consume();
    }
  }

  @Override
  public void close() {
    stage.close();
  }
}

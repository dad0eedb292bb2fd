package no.samtakt.ui.kit;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A page laid over the window. It holds the focus while it is open and gives it back to where it
 * was; Esc, or a press beside the page, takes it away.
 */
public abstract class Overlay extends StackPane {
  private @Nullable Node first;
  private @Nullable Node before;
  private Runnable then = () -> {};

  protected Overlay() {
    getStyleClass().add("overlay");
    setAlignment(Pos.CENTER);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    setOnMouseClicked(click -> {
      if (equals(click.getTarget())) {
        close();
      }
    });
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /**
   * Fills it.
   *
   * @param focused what has the focus when it opens; Tab does not lead out of the page
   */
  protected final void setContent(Node page, Node focused) {
    first = focused;
    getChildren().setAll(page);
  }

  public final boolean isOpen() {
    return isVisible();
  }

  public final void toggle() {
    if (isOpen()) {
      close();
    } else {
      open();
    }
  }

  public void open() {
    if (!isOpen()) {
      before = getScene() == null ? null : getScene().getFocusOwner();
    }
    setVisible(true);
    if (first != null) {
      first.requestFocus();
    }
  }

  public void close() {
    setVisible(false);
    Node back = before;
    before = null;
    Runnable next = then;
    then = () -> {};
    if (back != null && Objects.equals(back.getScene(), getScene())) {
      back.requestFocus();
    }
    next.run();
  }

  /** Does something when the page that is about to open has been taken away again. */
  public final void onceClosed(Runnable next) {
    then = next;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      close();
      key.consume();
    } else if (key.getCode() == KeyCode.TAB || leadsOut(key)) {
      key.consume();
    }
  }

  /** The toolkit moves the focus by arrows too, even to what lies under the page. */
  private static boolean leadsOut(KeyEvent key) {
    return key.getCode().isArrowKey() && !(key.getTarget() instanceof TextInputControl);
  }
}

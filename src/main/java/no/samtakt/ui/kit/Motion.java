package no.samtakt.ui.kit;

import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * The little movement there is: panes fade in 120 ms. With reduced motion nothing moves at all,
 * because the user said so or because the machine does.
 */
public final class Motion {
  private static final Duration FADE = Duration.millis(120);

  private final BooleanProperty still = new SimpleBooleanProperty(this, "still", false);
  private final BooleanBinding reduced =
      still.or(Platform.getPreferences().reducedMotionProperty());

  /** The user's choice: nothing moves, whatever the machine says. */
  public BooleanProperty stillProperty() {
    return still;
  }

  /** Whether nothing moves just now, by choice or by the machine's. */
  public ObservableBooleanValue reducedProperty() {
    return reduced;
  }

  /** Shows a node, from nothing to full. */
  public void fadeIn(Node node) {
    node.setVisible(true);
    fade(node, 0, 1, () -> {});
  }

  /** Lets a node go and then does what comes after. */
  public void fadeOut(Node node, Runnable after) {
    fade(
        node,
        1,
        0,
        () -> {
          node.setVisible(false);
          after.run();
        });
  }

  private void fade(Node node, double from, double to, Runnable after) {
    // One fade a node: a strip that is called back while it goes must not go after all.
    if (node.getProperties().remove(Motion.class) instanceof Animation before) {
      before.stop();
    }
    if (reduced.get()) {
      node.setOpacity(to);
      after.run();
      return;
    }
    FadeTransition fade = new FadeTransition(FADE, node);
    fade.setFromValue(from);
    fade.setToValue(to);
    fade.setOnFinished(done -> after.run());
    node.getProperties().put(Motion.class, fade);
    fade.play();
  }
}

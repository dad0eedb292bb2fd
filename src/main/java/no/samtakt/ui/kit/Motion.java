package no.samtakt.ui.kit;

import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * The little movement there is: panes fade in 120 ms. With reduced motion nothing moves at all; the
 * machine's own setting is where it starts.
 */
public final class Motion {
  private static final Duration FADE = Duration.millis(120);

  private final BooleanProperty reduced =
      new SimpleBooleanProperty(this, "reduced", Platform.getPreferences().isReducedMotion());

  public BooleanProperty reducedProperty() {
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

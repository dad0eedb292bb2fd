package no.samtakt.ui.kit;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Waits until everything has its size: what follows from sizes cannot be decided sooner. */
public final class AfterLayout {
  private AfterLayout() {}

  /** Runs once when the node's scene has been laid out next; never where it has none by then. */
  public static void once(Node node, Runnable what) {
    Scene scene = node.getScene();
    if (scene == null) {
      return;
    }
    new Runnable() {
      @Override
      public void run() {
        scene.removePostLayoutPulseListener(this);
        if (Objects.equals(node.getScene(), scene)) {
          what.run();
        }
      }

      private void begin() {
        scene.addPostLayoutPulseListener(this);
      }
    }.begin();
  }
}

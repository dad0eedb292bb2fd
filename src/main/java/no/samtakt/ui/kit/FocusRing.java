package no.samtakt.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/**
 * Marks what has the focus while keys are used. The toolkit's own mark is missing wherever a key
 * such as G led to a control, because the program and not Tab moved the focus there.
 */
final class FocusRing {
  private static final PseudoClass BY_KEY = PseudoClass.getPseudoClass("by-key");

  private boolean keys;

  private FocusRing() {}

  static void on(Scene scene) {
    FocusRing ring = new FocusRing();
    scene.getProperties().put(FocusRing.class, ring);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> ring.used(true, scene));
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> ring.used(false, scene));
    scene
        .focusOwnerProperty()
        .addListener((o, before, now) -> {
          mark(before, false);
          mark(now, ring.keys);
        });
  }

  /** The same for what comes up over a window: keys are used in it if they were beneath it. */
  static void on(PopupWindow popup) {
    Scene scene = popup.getScene();
    on(scene);
    popup.addEventHandler(
        WindowEvent.WINDOW_SHOWING,
        showing -> {
          Scene owner = popup.getOwnerNode() == null ? null : popup.getOwnerNode().getScene();
          if (owner != null) {
            follow(scene, owner);
          }
        });
  }

  /** Keys are used in a scene that comes up if they were in the one it stands before. */
  static void follow(Scene scene, Scene beneath) {
    if (beneath.getProperties().get(FocusRing.class) instanceof FocusRing before
        && scene.getProperties().get(FocusRing.class) instanceof FocusRing ring) {
      ring.used(before.keys, scene);
    }
  }

  private void used(boolean byKey, Scene scene) {
    if (keys != byKey) {
      keys = byKey;
      mark(scene.getFocusOwner(), byKey);
    }
  }

  private static void mark(@Nullable Node node, boolean byKey) {
    if (node != null) {
      node.pseudoClassStateChanged(BY_KEY, byKey);
    }
  }
}

package no.samtakt.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
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
    scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> ring.used(true, scene));
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> ring.used(false, scene));
    scene
        .focusOwnerProperty()
        .addListener((o, before, now) -> {
          mark(before, false);
          mark(now, ring.keys);
        });
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

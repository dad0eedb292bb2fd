package no.samtakt.ui.kit;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * A key such as E that opens a box has its letter typed after it, and by then the field in the box
 * has the focus: that letter is not meant for it.
 */
public final class FirstLetter {
  private boolean arriving;

  private FirstLetter() {}

  /** Drops a letter whose key was pressed before the field had the focus. */
  public static void drop(TextInputControl field) {
    FirstLetter first = new FirstLetter();
    field.focusedProperty().addListener((o, before, focused) -> first.arriving = focused);
    field.addEventFilter(KeyEvent.KEY_PRESSED, key -> first.arriving = false);
    field.addEventFilter(
        KeyEvent.KEY_TYPED,
        key -> {
          if (first.arriving) {
            first.arriving = false;
            key.consume();
          }
        });
  }
}

package no.samtakt.ui.kit;

import javafx.scene.input.KeyEvent;

/**
 * A control that needs some keys itself, which then do not drive the session while it has focus.
 */
public interface OwnKeys {
  boolean needs(KeyEvent key);
}

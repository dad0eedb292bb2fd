package no.samtakt.app;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Which key does what. A key alone never fires while somebody is typing, nor when the control that
 * has the focus needs it itself.
 */
final class Keys {
  private final Supplier<Map<KeyCode, Runnable>> single;
  private final Supplier<Map<KeyCodeCombination, Runnable>> always;
  private final BooleanSupplier singleKeysOn;

  /**
   * Keys for one window.
   *
   * @param single the keys that work alone just now
   * @param always those that also work while typing
   */
  Keys(
      Supplier<Map<KeyCode, Runnable>> single,
      Supplier<Map<KeyCodeCombination, Runnable>> always,
      BooleanSupplier singleKeysOn) {
    this.single = single;
    this.always = always;
    this.singleKeysOn = singleKeysOn;
  }

  void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent key) {
    for (Map.Entry<KeyCodeCombination, Runnable> each : always.get().entrySet()) {
      if (each.getKey().match(key)) {
        each.getValue().run();
        key.consume();
        return;
      }
    }
    boolean alone = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
    Runnable action = single.get().get(meant(key));
    if (action != null && alone && singleKeysOn.getAsBoolean() && !needed(key)) {
      action.run();
      key.consume();
    }
  }

  /** Plus and minus stand on different keys from keyboard to keyboard. */
  private static KeyCode meant(KeyEvent key) {
    return switch (key.getText()) {
      case "+" -> KeyCode.PLUS;
      case "-" -> KeyCode.MINUS;
      default ->
          switch (key.getCode()) {
            case ADD -> KeyCode.PLUS;
            case SUBTRACT -> KeyCode.MINUS;
            default -> key.getCode();
          };
    };
  }

  private static boolean needed(KeyEvent key) {
    EventTarget target = key.getTarget();
    Node focused = target instanceof Node node ? node : null;
    if (typing(focused)) {
      return true;
    }
    boolean arrow = key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT;
    if (arrow) {
      return focused instanceof TabPane
          || focused instanceof Slider
          || focused instanceof ToggleButton;
    }
    return key.getCode() == KeyCode.SPACE && focused instanceof ButtonBase;
  }

  /** Whether what has the focus takes the keys as text. */
  static boolean typing(@Nullable Node focused) {
    return focused instanceof TextInputControl
        || focused instanceof Spinner<?>
        || focused instanceof ComboBoxBase<?>;
  }

  static KeyCodeCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }
}

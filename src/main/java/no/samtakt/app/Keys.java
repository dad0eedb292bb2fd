package no.samtakt.app;

import java.util.List;
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
import javafx.scene.input.KeyEvent;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.OwnKeys;
import no.samtakt.ui.kit.Stroke;
import org.jspecify.annotations.Nullable;

/**
 * Listens to the keys of a window. A key alone never fires while somebody is typing, nor when the
 * control that has the focus needs it itself.
 */
final class Keys {
  private final Supplier<List<Action>> actions;
  private final BooleanSupplier singleKeysOn;

  /**
   * Keys for one window.
   *
   * @param actions what can be asked for just now
   */
  Keys(Supplier<List<Action>> actions, BooleanSupplier singleKeysOn) {
    this.actions = actions;
    this.singleKeysOn = singleKeysOn;
  }

  void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent key) {
    for (Action action : actions.get()) {
      for (Stroke stroke : action.strokes()) {
        if (stroke.matches(key) && counts(stroke, key)) {
          action.run().run();
          key.consume();
          return;
        }
      }
    }
  }

  private boolean counts(Stroke stroke, KeyEvent key) {
    Node focused = key.getTarget() instanceof Node node ? node : null;
    return switch (stroke.reach()) {
      case ALONE -> singleKeysOn.getAsBoolean() && !needed(key);
      case OUTSIDE_TEXT -> !typing(focused);
      case ALWAYS -> true;
    };
  }

  private static boolean needed(KeyEvent key) {
    EventTarget target = key.getTarget();
    Node focused = target instanceof Node node ? node : null;
    if (typing(focused) || (focused instanceof OwnKeys own && own.needs(key))) {
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
}

package no.samtakt.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import no.samtakt.words.Words;

/**
 * A key, or keys pressed together, that asks for something.
 *
 * @param shortcut together with Ctrl, on a Mac with ⌘
 */
public record Stroke(KeyCode code, boolean shortcut, boolean shift, Reach reach) {
  /** When a stroke counts. */
  public enum Reach {
    /** A key alone: never while somebody is typing, and only while single keys are on. */
    ALONE,
    /** Where a text is being edited, the stroke belongs to the text. */
    OUTSIDE_TEXT,
    ALWAYS
  }

  private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

  public static Stroke alone(KeyCode code) {
    return new Stroke(code, false, false, Reach.ALONE);
  }

  /** With Ctrl, also while typing. */
  public static Stroke shortcut(KeyCode code) {
    return new Stroke(code, true, false, Reach.ALWAYS);
  }

  /** A key that is no letter, such as F1: also while typing. */
  public static Stroke function(KeyCode code) {
    return new Stroke(code, false, false, Reach.ALWAYS);
  }

  public Stroke withShift() {
    return new Stroke(code, shortcut, true, reach);
  }

  public Stroke outsideText() {
    return new Stroke(code, shortcut, shift, Reach.OUTSIDE_TEXT);
  }

  /** Whether these keys were pressed, and no others with them. */
  public boolean matches(KeyEvent key) {
    // Plus may need Shift, and which keys it stands on differs from keyboard to keyboard.
    boolean anyShift = reach == Reach.ALONE && !shift && !code.isLetterKey();
    boolean sameShift = key.isShiftDown() == shift || anyShift;
    return meant(key) == code
        && key.isShortcutDown() == shortcut
        && !key.isAltDown()
        && sameShift
        && (shortcut || (!key.isControlDown() && !key.isMetaDown()));
  }

  /** The keys as they are written on the keyboard. */
  public List<String> drawn(Words words) {
    List<String> keys = new ArrayList<>();
    if (shortcut) {
      keys.add(MAC ? "⌘" : "Ctrl");
    }
    if (shift) {
      keys.add(words.text("keys.shift"));
    }
    keys.add(
        switch (code) {
          case SPACE -> words.text("keys.space");
          case RIGHT -> "→";
          case LEFT -> "←";
          case PLUS -> "+";
          case MINUS -> "−";
          case PERIOD -> ".";
          case COMMA -> ",";
          case ENTER -> "Enter";
          case ESCAPE -> "Esc";
          default -> code.getName();
        });
    return keys;
  }

  /** The keys in one, for a hint: {@code Ctrl Z}. */
  public String hint(Words words) {
    return String.join(" ", drawn(words));
  }

  private static KeyCode meant(KeyEvent key) {
    return switch (key.getText()) {
      case "+" -> KeyCode.PLUS;
      case "-" -> KeyCode.MINUS;
      default ->
          switch (key.getCode()) {
            case ADD -> KeyCode.PLUS;
            case SUBTRACT -> KeyCode.MINUS;
            default -> digit(key.getCode());
          };
    };
  }

  /** A digit means the same wherever it stands on the keyboard. */
  private static KeyCode digit(KeyCode code) {
    return code.name().startsWith("NUMPAD")
        ? KeyCode.valueOf(code.name().replace("NUMPAD", "DIGIT"))
        : code;
  }
}

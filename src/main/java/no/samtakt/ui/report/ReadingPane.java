package no.samtakt.ui.report;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/**
 * A part of the report that is longer than its place. It is reached by Tab, and read with the
 * arrows, Page Up, Page Down, Home and End.
 */
final class ReadingPane extends ScrollPane {
  /** How far an arrow leads, in pixels at 100 % text. */
  private static final double LINE = 48;

  /** How much of a page the next one shows. */
  private static final double PAGE = 0.9;

  ReadingPane(Node content) {
    super(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(true);
    getStyleClass().add("report-scroll");
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (isFocused() && (line(key) || page(key))) {
            key.consume();
          }
        });
  }

  /** Scrolls by a key that leads a line up or down. */
  private boolean line(KeyEvent key) {
    if (isWith(key)) {
      return false;
    }
    return switch (key.getCode()) {
      case UP -> by(-LINE);
      case DOWN -> by(LINE);
      default -> false;
    };
  }

  /** Scrolls by a key that leads further, and says whether it is one. */
  boolean page(KeyEvent key) {
    if (isWith(key)) {
      return false;
    }
    double page = getViewportBounds().getHeight() * PAGE;
    return switch (key.getCode()) {
      case PAGE_UP -> by(-page);
      case PAGE_DOWN -> by(page);
      case HOME -> by(Double.NEGATIVE_INFINITY);
      case END -> by(Double.POSITIVE_INFINITY);
      default -> false;
    };
  }

  private static boolean isWith(KeyEvent key) {
    return key.isShortcutDown() || key.isAltDown() || key.isShiftDown();
  }

  private boolean by(double pixels) {
    double room = getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
    if (room > 0) {
      setVvalue(Math.clamp(getVvalue() + pixels / room, 0, 1));
    }
    return true;
  }
}

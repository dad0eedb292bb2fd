package no.samtakt.ui.kit;

/**
 * One answer a dialog offers.
 *
 * @param label the button's words, naming what will happen
 */
public record Choice<T>(T value, String label, Kind kind) {
  /** How an answer is offered. */
  public enum Kind {
    /** What Enter does: at most one. */
    DEFAULT,
    /** What cannot be taken back: never what Enter does. */
    DANGER,
    /** An answer beside the others. */
    OTHER,
    /** What Esc and closing the window do. */
    CANCEL
  }
}

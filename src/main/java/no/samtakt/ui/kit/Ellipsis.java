package no.samtakt.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/**
 * Text that may be shortened where there is no room for it. Whoever wants the whole of it rests the
 * pointer on it; a screen reader reads it whole all the same.
 */
public final class Ellipsis {
  /** Says in the scene that a shortened text is meant to be. */
  private static final String STYLE = "may-ellipsize";

  private Ellipsis() {}

  public static void allow(Labeled... texts) {
    for (Labeled text : texts) {
      Tooltip whole = new Tooltip();
      whole.setWrapText(true);
      whole.setMaxWidth(480);
      whole.textProperty().bind(text.textProperty());
      text.getStyleClass().add(STYLE);
      text.tooltipProperty()
          .bind(Bindings.when(text.textTruncatedProperty()).then(whole).otherwise((Tooltip) null));
    }
  }

  /** Takes it back: the text is always shown whole. */
  public static void forbid(Labeled text) {
    text.getStyleClass().remove(STYLE);
    text.tooltipProperty().unbind();
    text.setTooltip(null);
  }
}

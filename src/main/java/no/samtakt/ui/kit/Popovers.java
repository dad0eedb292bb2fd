package no.samtakt.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/** Makes the small panes that point at what they belong to, such as the catch-up. */
public final class Popovers {
  private Popovers() {}

  /** A popover in our clothes that goes when something else is pressed, or with Esc. */
  public static PopOver of(Node content, Motion motion) {
    PopOver over = new PopOver(content);
    // Its own sheet hangs nearer than ours and would always win.
    over.getRoot().getStylesheets().clear();
    content.getStyleClass().add("popover-content");
    over.setDetachable(false);
    over.setHeaderAlwaysVisible(false);
    over.setCornerRadius(8);
    over.setArrowSize(8);
    over.setAutoHide(true);
    over.setHideOnEscape(true);
    FocusRing.on(over);
    over.animatedProperty().bind(Bindings.not(motion.reducedProperty()));
    return over;
  }
}

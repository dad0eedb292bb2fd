package no.samtakt.ui.inspection;

import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** What a window lays over itself on purpose, and may cover the rest. */
final class Layers {
  /** A pane that lies beside the others in a wide window and over them in a narrow one. */
  private static final PseudoClass FLOATING = PseudoClass.getPseudoClass("floating");

  /** Always laid over: what just happened, and whatever is built to float. */
  private static final Set<String> STYLES = Set.of("notice", "floating");

  private Layers() {}

  static boolean begins(Node node) {
    return node.getPseudoClassStates().contains(FLOATING)
        || node.getStyleClass().stream().anyMatch(STYLES::contains);
  }
}

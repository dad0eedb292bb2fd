package no.samtakt.app;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The room around what lies in a stack. */
final class Margins {
  private Margins() {}

  /**
   * Setting a margin asks for another layout, also where it is the same: so only where it differs.
   */
  static void set(Node node, Insets room) {
    if (!room.equals(StackPane.getMargin(node))) {
      StackPane.setMargin(node, room);
    }
  }
}

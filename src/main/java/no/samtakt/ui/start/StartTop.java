package no.samtakt.ui.start;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * The line over the start screen. With large text in a narrow window the mark alone says whose it
 * is: everything else in it can be pressed.
 */
final class StartTop extends HBox {
  private final Label name;

  /**
   * @param name one of the content, which gives way
   */
  StartTop(Label name, Node... content) {
    super(content);
    this.name = name;
  }

  @Override
  protected void layoutChildren() {
    double others =
        getManagedChildren().stream()
            .filter(each -> !each.equals(name))
            .mapToDouble(each -> each.prefWidth(-1))
            .sum();
    double between = getSpacing() * (getManagedChildren().size() - 1);
    double inside = getWidth() - getInsets().getLeft() - getInsets().getRight();
    name.setVisible(inside - others - between >= name.prefWidth(-1));
    super.layoutChildren();
  }
}

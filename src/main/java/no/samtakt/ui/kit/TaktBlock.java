package no.samtakt.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** One block as drawn: a track, and on it what is left, to the right. */
final class TaktBlock extends Region {
  private static final PseudoClass EXTRA = PseudoClass.getPseudoClass("extra");

  private final Region fill = new Region();
  private double left;

  TaktBlock() {
    getStyleClass().add("takt-block");
    fill.getStyleClass().add("takt-left");
    fill.setManaged(false);
    getChildren().add(fill);
  }

  void show(TaktBlocks.Block block) {
    pseudoClassStateChanged(EXTRA, block.extra());
    if (left != block.left()) {
      left = block.left();
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    double start = snapPositionX(getWidth() * (1 - left));
    fill.setVisible(getWidth() - start >= 0.5);
    fill.resizeRelocate(start, 0, Math.max(0, getWidth() - start), getHeight());
  }
}

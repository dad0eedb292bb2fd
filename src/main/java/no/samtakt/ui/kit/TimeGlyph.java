package no.samtakt.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** One cell of a {@link TimeText}: a sign centred in a width of its own, one font size high. */
final class TimeGlyph extends Region {
  /** Puts the middle of Inter's digits (0.727 em high) in the middle of the cell. */
  static final double BASELINE = 0.5 + 0.727 / 2;

  private final Text sign = new Text();
  private TimeCells.Cell cell = new TimeCells.Cell("", 0, 0);
  private double size = 1;

  TimeGlyph() {
    sign.getStyleClass().add("time-sign");
    sign.setTextOrigin(VPos.BASELINE);
    sign.setManaged(false);
    getChildren().add(sign);
  }

  void show(TimeCells.Cell cell, double size, TimeText.Weight weight) {
    String family = weight == TimeText.Weight.SEMIBOLD ? Fonts.SEMIBOLD : Fonts.TEXT;
    if (sign.getFont().getSize() != size || !sign.getFont().getFamily().equals(family)) {
      sign.setFont(Font.font(family, size));
    }
    sign.setText(cell.sign());
    boolean fits = cell.width() == this.cell.width() && size == this.size;
    this.cell = cell;
    this.size = size;
    if (fits) {
      // Another digit in the same cell: nothing around it is laid out again.
      layoutChildren();
      return;
    }
    double width = cell.width() * size;
    setMinSize(width, size);
    setPrefSize(width, size);
    setMaxSize(width, size);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double ink = sign.getLayoutBounds().getWidth();
    // Moved and not laid out: another place would ask those around it for another layout.
    sign.setTranslateX((cell.width() * size - ink) / 2);
    sign.setTranslateY(snapPositionY(size * (BASELINE - cell.raised())));
  }
}

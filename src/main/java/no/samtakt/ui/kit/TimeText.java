package no.samtakt.ui.kit;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * A time in digits that never jitter: {@code 3:42}, {@code +0:24}, {@code 10:55}. Its box is one
 * font size high, without the empty room lines of text have. Colour follows the ink of where it
 * stands; in a column of times set the alignment to the right and the cells fall under each other.
 */
public final class TimeText extends HBox {
  /** How heavy the digits are; timers are semi-bold. */
  public enum Weight {
    REGULAR,
    SEMIBOLD
  }

  private static final StyleablePropertyFactory<TimeText> CSS =
      new StyleablePropertyFactory<>(HBox.getClassCssMetaData());
  private static final CssMetaData<TimeText, Number> SIZE =
      CSS.createSizeCssMetaData("-takt-time-size", time -> time.size, 14, false);

  private final StyleableDoubleProperty size =
      new SimpleStyleableDoubleProperty(SIZE, this, "size", 14.0) {
        @Override
        protected void invalidated() {
          resize();
        }
      };
  private Weight weight = Weight.SEMIBOLD;
  private String text = "";

  /**
   * A time in digits this large, with nothing in it yet.
   *
   * @param size the font size in pixels; a style sheet may set {@code -takt-time-size} instead,
   *     which then grows with the text scale
   */
  public TimeText(double size) {
    getStyleClass().add("time-text");
    setAlignment(Pos.CENTER);
    setAccessibleRole(AccessibleRole.TEXT);
    this.size.set(size);
  }

  /** A time in running text: 14 px unless a style sheet says otherwise. */
  public static TimeText small(Weight weight) {
    TimeText time = new TimeText(14);
    time.setWeight(weight);
    time.setAlignment(Pos.CENTER_RIGHT);
    return time;
  }

  public String getText() {
    return text;
  }

  /**
   * Shows a time; only the cells that differ are touched. A screen reader reads it as it stands.
   */
  public void setText(String time) {
    if (time.equals(text)) {
      return;
    }
    boolean spoken = text.equals(getAccessibleText()) || getAccessibleText() == null;
    text = time;
    if (spoken) {
      setAccessibleText(time);
    }
    List<TimeCells.Cell> cells = TimeCells.of(time);
    while (getChildren().size() > cells.size()) {
      getChildren().removeLast();
    }
    for (int i = 0; i < cells.size(); i++) {
      if (i == getChildren().size()) {
        getChildren().add(new TimeGlyph());
      }
      glyph(getChildren().get(i)).show(cells.get(i), size.get(), weight);
    }
  }

  /** The font size in pixels. */
  public DoubleProperty sizeProperty() {
    return size;
  }

  public void setSize(double pixels) {
    size.set(pixels);
  }

  public void setWeight(Weight weight) {
    this.weight = weight;
    resize();
  }

  private void resize() {
    List<TimeCells.Cell> cells = TimeCells.of(text);
    for (int i = 0; i < cells.size(); i++) {
      glyph(getChildren().get(i)).show(cells.get(i), size.get(), weight);
    }
  }

  private static TimeGlyph glyph(Node node) {
    return (TimeGlyph) node;
  }

  @Override
  public double getBaselineOffset() {
    return getInsets().getTop() + size.get() * TimeGlyph.BASELINE;
  }

  public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
    return CSS.getCssMetaData();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return getClassCssMetaData();
  }
}

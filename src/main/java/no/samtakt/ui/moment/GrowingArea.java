package no.samtakt.ui.moment;

import javafx.beans.Observable;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/** A text area that is as high as its text, up to a number of lines; beyond that it scrolls. */
public class GrowingArea extends TextArea {
  /** The height of a line of Inter, in font sizes, rounded up as the toolkit rounds it. */
  private static final double LINE = 1.29;

  private final Text measure = new Text();
  private final int mostLines;

  /**
   * @param mostLines how many lines it grows to
   */
  public GrowingArea(int mostLines) {
    this.mostLines = mostLines;
    setWrapText(true);
    setPrefColumnCount(1);
    setMinSize(0, 0);
    for (Observable each :
        new Observable[] {textProperty(), promptTextProperty(), fontProperty(), widthProperty()}) {
      each.addListener(changed -> requestLayout());
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    double ends = snappedTopInset() + snappedBottomInset();
    return Math.ceil(Math.min(lines(), mostLines) * getFont().getSize() * LINE) + ends;
  }

  /** Counted at the width it has: before that is known, text is one line. */
  private long lines() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    if (room <= 0) {
      return 1;
    }
    String text = getText().isEmpty() ? getPromptText() : getText();
    measure.setFont(getFont());
    // The last line counts even while nothing stands in it.
    double all = height(text.endsWith("\n") ? text + "Å" : text, room);
    return Math.max(1, Math.round(all / height("Å", room)));
  }

  private double height(String text, double room) {
    measure.setText(text);
    measure.setWrappingWidth(room);
    return measure.getLayoutBounds().getHeight();
  }
}

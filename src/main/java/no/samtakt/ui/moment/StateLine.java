package no.samtakt.ui.moment;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A state as an icon and a word, and what else there is to say of it: on the same line where there
 * is room, else beneath, where it breaks as it must. In the middle of its width.
 */
final class StateLine extends Region {
  /** The gaps, in parts of the word's size: they grow with the text. */
  private static final double GAP = 0.6;

  private final FontIcon icon = Icons.of(Icon.PLAY, 16);
  private final Label word = new Label();
  private final Label detail = new Label();

  StateLine() {
    getStyleClass().add("timer-state");
    word.setId("timer-word");
    word.getStyleClass().addAll("size16", "semibold", "timer-word");
    detail.setId("timer-detail");
    detail.getStyleClass().addAll("size16", "muted");
    detail.setWrapText(true);
    detail.setTextAlignment(TextAlignment.CENTER);
    getChildren().addAll(icon, word, detail);
  }

  void show(Icon drawing, String state, String more) {
    Icons.change(icon, drawing);
    word.setText(state);
    detail.setText(more);
    detail.setVisible(!more.isEmpty());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double gap() {
    return snapSpaceX(word.getFont().getSize() * GAP);
  }

  private double first() {
    return snapSizeX(icon.prefWidth(-1)) + gap() + snapSizeX(word.prefWidth(-1));
  }

  private double whole() {
    return detail.isVisible() ? first() + gap() + snapSizeX(detail.prefWidth(-1)) : first();
  }

  private double lineHeight() {
    return snapSizeY(Math.max(word.prefHeight(-1), icon.prefHeight(-1)));
  }

  @Override
  protected double computeMinWidth(double height) {
    return first() + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return whole() + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double sides = snappedLeftInset() + snappedRightInset();
    boolean one = width < 0 || whole() <= width - sides;
    double beneath = one ? 0 : snapSizeY(detail.prefHeight(width - sides));
    return lineHeight() + beneath + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double room = getWidth() - left - snappedRightInset();
    boolean one = whole() <= room;
    // Where the line has been given more height than it needs, it stands in the middle of that.
    double high = one ? getHeight() - top - snappedBottomInset() : lineHeight();
    double x = left + Math.max(0, (room - (one ? whole() : first())) / 2);
    double drawn = snapSizeX(icon.prefWidth(-1));
    place(icon, x, top, drawn, high);
    double said = Math.min(snapSizeX(word.prefWidth(-1)), room);
    place(word, x + drawn + gap(), top, said, high);
    if (one) {
      double wide = snapSizeX(detail.prefWidth(-1));
      place(detail, x + drawn + said + 2 * gap(), top, wide, high);
    } else {
      double wide = Math.min(snapSizeX(detail.prefWidth(-1)), room);
      double beneath = snapSizeY(detail.prefHeight(wide));
      place(detail, left + (room - wide) / 2, top + lineHeight(), wide, beneath);
    }
  }

  private void place(Node part, double x, double y, double width, double height) {
    layoutInArea(
        part, snapPositionX(x), snapPositionY(y), width, height, 0, HPos.CENTER, VPos.CENTER);
  }
}

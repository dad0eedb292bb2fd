package no.samtakt.ui.start;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ButtonSkin;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;

/** A whole row that is one button: an earlier session, or an example. */
final class ChoiceRow extends Button {
  private final SideLine line;

  /**
   * A row.
   *
   * @param side what stands at the right
   * @param said what a screen reader says of it all
   */
  ChoiceRow(Icon icon, String title, String detail, Node side, String said, Runnable chosen) {
    getStyleClass().setAll("start-row");
    StackPane tile = new StackPane(Icons.of(icon, 20));
    tile.getStyleClass().addAll("icon-tile", "start-tile");
    Label name = new Label(title);
    name.getStyleClass().addAll("body", "semibold");
    Label about = new Label(detail);
    about.getStyleClass().addAll("dense", "muted");
    for (Label label : new Label[] {name, about}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    VBox words = new VBox(name, about);
    words.getStyleClass().add("start-row-words");
    words.setAlignment(Pos.CENTER_LEFT);
    line = new SideLine(tile, words, side, 16);
    line.setMouseTransparent(true);
    setGraphic(line);
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleText(said);
    setOnAction(pressed -> chosen.run());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** The line fills the row; a button's own skin would draw it as small as it can be. */
  @Override
  protected Skin<?> createDefaultSkin() {
    return new ButtonSkin(this) {
      @Override
      protected double computeMinWidth(
          double height, double top, double right, double bottom, double left) {
        return left + line.minWidth(-1) + right;
      }

      @Override
      protected double computeMinHeight(
          double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
      }

      @Override
      protected double computePrefHeight(
          double width, double top, double right, double bottom, double left) {
        return top + line.prefHeight(width < 0 ? -1 : width - left - right) + bottom;
      }

      @Override
      protected void layoutChildren(double x, double y, double width, double height) {
        line.resizeRelocate(x, y, width, height);
      }
    };
  }
}

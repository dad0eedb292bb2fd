package no.samtakt.ui.kit;

import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;

/** A check box with a long text has the height of all its lines. */
public final class AllLines {
  private AllLines() {}

  /** Bound, since the least height that the style sheet gives every check box would win. */
  public static void show(CheckBox box) {
    box.setWrapText(true);
    box.minHeightProperty().bind(new SimpleDoubleProperty(Region.USE_PREF_SIZE));
  }
}

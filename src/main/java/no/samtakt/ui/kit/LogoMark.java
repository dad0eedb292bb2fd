package no.samtakt.ui.kit;

import java.util.List;
import javafx.scene.layout.Region;

/** The mark: three bars on a rounded square, the last one still to come. */
public final class LogoMark extends Region {
  private final double size;
  private final List<Region> bars = List.of(bar(), bar(), bar());

  /**
   * The mark in one of its sizes.
   *
   * @param size the side in pixels: 32 in windows, 24 for participants
   */
  public LogoMark(double size) {
    this.size = size;
    getStyleClass().add("logo-mark");
    bars.get(2).getStyleClass().add("ahead");
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
    setStyle("-fx-background-radius: " + Math.round(size * 0.22) + ";");
    getChildren().addAll(bars);
  }

  private static Region bar() {
    Region bar = new Region();
    bar.getStyleClass().add("logo-bar");
    return bar;
  }

  @Override
  protected void layoutChildren() {
    double width = Math.round(size * 0.156);
    double gap = Math.round(size * 0.07);
    double left = Math.round((size - 3 * width - 2 * gap) / 2);
    double top = Math.round(size * 0.25);
    for (int i = 0; i < bars.size(); i++) {
      bars.get(i).resizeRelocate(left + i * (width + gap), top, width, size - 2 * top);
    }
  }
}

package no.samtakt.ui.report;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/**
 * The bar of one item on the axis: what it took within its plan is filled, what it took beyond is
 * hatched, and a mark stands where its plan ends.
 */
final class TimeTrack extends Pane {
  private static final double MARK = 3;
  private static final double HATCH = 7;

  private final double plan;
  private final double taken;
  private final List<Double> ticks;
  private final List<Region> lines = new ArrayList<>();
  private final Region took = part("report-took");
  private final Hatched over = new Hatched();
  private final Region mark = part("report-mark");

  TimeTrack(double plan, double taken, List<Double> ticks) {
    this.plan = plan;
    this.taken = taken;
    this.ticks = ticks;
    getStyleClass().add("report-track");
    setMouseTransparent(true);
    for (int i = 0; i < ticks.size(); i++) {
      lines.add(part("report-gridline"));
    }
    getChildren().addAll(lines);
    getChildren().addAll(took, over, mark);
    mark.setVisible(plan >= 0);
  }

  private static Region part(String style) {
    Region part = new Region();
    part.getStyleClass().add(style);
    return part;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - MARK;
    double height = getHeight();
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).resizeRelocate(Math.rint(ticks.get(i) * width), 0, 1, height);
    }
    double bar = Math.rint(Math.min(height * 0.36, 22));
    double top = Math.rint((height - bar) / 2);
    double within = plan < 0 ? taken : Math.min(plan, taken);
    took.resizeRelocate(0, top, Math.rint(within * width), bar);
    double from = Math.rint(within * width);
    double beyond = Math.rint(taken * width) - from;
    over.setVisible(beyond >= 1);
    over.resizeRelocate(from, top, Math.max(0, beyond), bar);
    mark.resizeRelocate(Math.rint(plan * width) - 1, top - 5, MARK, bar + 10);
  }

  /** Told from what is filled by its lines, not by its colour alone. */
  static final class Hatched extends StackPane {
    private final Pane strokes = new Pane();

    Hatched() {
      getStyleClass().add("report-over");
      strokes.setManaged(false);
      getChildren().add(strokes);
    }

    @Override
    protected void layoutChildren() {
      double width = getWidth();
      double height = getHeight();
      Rectangle clip = new Rectangle(1, 1, Math.max(0, width - 2), Math.max(0, height - 2));
      List<Node> drawn = new ArrayList<>();
      for (double x = -height; x < width; x += HATCH) {
        Line line = new Line(x, height, x + height, 0);
        line.getStyleClass().add("report-hatch");
        drawn.add(line);
      }
      strokes.getChildren().setAll(drawn);
      strokes.resizeRelocate(0, 0, width, height);
      strokes.setClip(clip);
    }
  }
}

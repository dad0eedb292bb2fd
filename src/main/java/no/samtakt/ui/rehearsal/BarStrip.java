package no.samtakt.ui.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import no.samtakt.ui.rehearsal.ChartRow.Bar;
import org.jspecify.annotations.Nullable;

/**
 * The bars of one item on the time axis. They move by themselves: nothing around them is laid out
 * again when they do.
 */
final class BarStrip extends Region {
  private static final double PLAN_TOP = 0.2;
  private static final double BELOW_TOP = 0.52;
  private static final double PLAN_HIGH = 0.22;
  private static final double BELOW_HIGH = 0.3;

  private final List<Region> bars = new ArrayList<>();
  private final Region now = line("chart-now");
  private final Region due = line("chart-due");
  private final List<Region> marks = new ArrayList<>();
  private List<Bar> shown = List.of();
  private @Nullable ChartScale scale;
  private @Nullable Instant moment;
  private @Nullable Instant end;

  BarStrip() {
    getStyleClass().add("bar-strip");
    setMinWidth(0);
    getChildren().addAll(due, now);
  }

  /** Paints the bars of an item. */
  void show(ChartRow row, ChartScale axis, Instant at, Instant plannedEnd) {
    shown = row.bars();
    if (!axis.equals(scale)) {
      marks.forEach(getChildren()::remove);
      marks.clear();
      axis.marks().forEach(mark -> marks.add(line("chart-mark")));
      getChildren().addAll(0, marks);
    }
    scale = axis;
    moment = at;
    end = plannedEnd;
    while (bars.size() < shown.size()) {
      Region bar = line("chart-bar");
      bars.add(bar);
      getChildren().add(marks.size(), bar);
    }
    for (int i = 0; i < bars.size(); i++) {
      bars.get(i).setVisible(i < shown.size());
      if (i < shown.size()) {
        for (ChartRow.Look look : ChartRow.Look.values()) {
          bars.get(i)
              .pseudoClassStateChanged(
                  PseudoClass.getPseudoClass(look.name().toLowerCase(java.util.Locale.ROOT)),
                  look == shown.get(i).look());
        }
      }
    }
    place();
  }

  @Override
  protected void layoutChildren() {
    place();
  }

  private void place() {
    ChartScale axis = scale;
    Instant at = moment;
    Instant planned = end;
    if (axis == null || at == null || planned == null) {
      return;
    }
    double wide = getWidth();
    double high = getHeight();
    for (int i = 0; i < shown.size(); i++) {
      Bar bar = shown.get(i);
      boolean plan = bar.look() == ChartRow.Look.PLAN;
      double x = Math.rint(bar.from() * wide);
      bars.get(i)
          .resizeRelocate(
              x,
              Math.rint(high * (plan ? PLAN_TOP : BELOW_TOP)),
              Math.max(1, Math.rint(bar.to() * wide) - x),
              Math.rint(high * (plan ? PLAN_HIGH : BELOW_HIGH)));
    }
    now.resizeRelocate(Math.rint(axis.at(at) * wide) - 1, 0, 2, high);
    due.resizeRelocate(Math.rint(axis.at(planned) * wide) - 1, 0, 2, high);
    List<Instant> each = axis.marks();
    for (int i = 0; i < marks.size(); i++) {
      marks.get(i).resizeRelocate(Math.rint(axis.at(each.get(i)) * wide), 0, 1, high);
    }
  }

  private static Region line(String style) {
    Region line = new Region();
    line.getStyleClass().add(style);
    line.setManaged(false);
    line.setMouseTransparent(true);
    return line;
  }
}

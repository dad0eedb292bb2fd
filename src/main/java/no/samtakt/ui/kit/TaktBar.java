package no.samtakt.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Time as a row of blocks that drains from left to right: blocks left are minutes left. What a
 * screen reader says is the caller's to set with {@code setAccessibleText}.
 */
public final class TaktBar extends Region {
  /** What the bar's colour tells, beside the icon and the words that always stand near it. */
  public enum State {
    RUNNING,
    PAUSED,
    WARNING,
    OVERTIME
  }

  private static final double GAP = 4;
  private static final double LABEL_GAP = 6;

  private final DoubleProperty barHeight =
      new SimpleDoubleProperty(this, "barHeight", 20) {
        @Override
        protected void invalidated() {
          requestLayout();
        }
      };
  private final List<TaktBlock> drawn = new ArrayList<>();
  private TaktBlocks blocks = TaktBlocks.of(Duration.ZERO, Duration.ZERO);
  private @Nullable TaktLabels labels;

  public TaktBar() {
    getStyleClass().add("takt-bar");
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    setMinWidth(48);
  }

  /** A bar of this height in pixels; labels beneath come on top of it. */
  public TaktBar(double height) {
    this();
    barHeight.set(height);
  }

  /** The height of the blocks in pixels. */
  public DoubleProperty barHeightProperty() {
    return barHeight;
  }

  /**
   * Writes the minutes beneath the blocks, the current one in bold; where there is no room for all,
   * every fifth or so.
   *
   * @param text what to write for a number of minutes; null takes the labels away
   */
  public void setMinuteLabels(@Nullable IntFunction<String> text) {
    if (labels != null) {
      getChildren().removeAll(labels.nodes());
    }
    labels = text == null ? null : new TaktLabels(text, getChildren());
    if (labels != null) {
      labels.show(blocks);
    }
    requestLayout();
  }

  /** Shows where time is; to be called as often as the digits change. */
  public void show(Duration total, Duration remaining, State state) {
    for (State each : State.values()) {
      pseudoClassStateChanged(pseudo(each), each == state);
    }
    TaktBlocks next = TaktBlocks.of(total, remaining);
    if (next.equals(blocks)) {
      return;
    }
    boolean alike = next.blocks().size() == drawn.size();
    blocks = next;
    while (drawn.size() > blocks.blocks().size()) {
      getChildren().remove(drawn.removeLast());
    }
    while (drawn.size() < blocks.blocks().size()) {
      TaktBlock block = new TaktBlock();
      // What is managed asks those around it for another layout whenever it is resized.
      block.setManaged(false);
      drawn.add(block);
      getChildren().add(block);
    }
    if (labels != null) {
      labels.show(blocks);
    }
    if (alike) {
      // A block drains within the room that the bar has: nothing around it is laid out again.
      layoutChildren();
    } else {
      requestLayout();
    }
  }

  private static PseudoClass pseudo(State state) {
    return PseudoClass.getPseudoClass(state.name().toLowerCase(Locale.ROOT));
  }

  @Override
  protected double computePrefHeight(double width) {
    double beneath = labels == null ? 0 : LABEL_GAP + labels.height();
    return snapSizeY(barHeight.get()) + beneath;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 320;
  }

  @Override
  protected void layoutChildren() {
    double units = blocks.blocks().stream().mapToDouble(TaktBlocks.Block::width).sum();
    int count = blocks.blocks().size();
    double gap = gap(count);
    double whole = units == 0 ? 0 : (getWidth() - gap * (count - 1)) / units;
    double height = snapSizeY(barHeight.get());
    double[] starts = new double[count];
    double x = 0;
    for (int i = 0; i < count; i++) {
      TaktBlocks.Block block = blocks.blocks().get(i);
      double start = snapPositionX(x);
      double end = snapPositionX(x + block.width() * whole);
      drawn.get(i).show(block);
      drawn.get(i).resizeRelocate(start, 0, Math.max(1, end - start), height);
      starts[i] = start;
      x += block.width() * whole + gap;
    }
    if (labels != null) {
      labels.layOut(blocks, starts, height + LABEL_GAP, getWidth());
    }
  }

  /** In a small bar the gaps may not eat the blocks. */
  private double gap(int count) {
    return count == 0 ? 0 : Math.max(1, Math.min(GAP, Math.floor(getWidth() / count / 4)));
  }
}

package no.samtakt.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A whole run sheet as one narrow row: a segment an item, as wide as the item is long. */
public final class ProgressBlocks extends Region {
  /** Whether an item is over, on, or to come. */
  public enum When {
    DONE,
    NOW,
    AHEAD
  }

  /**
   * One item.
   *
   * @param length its planned length, which is its width
   * @param passed how much of it has passed, from 0 to 1; told only of the item that is on
   */
  public record Segment(Duration length, When when, double passed) {
    public static Segment done(Duration length) {
      return new Segment(length, When.DONE, 1);
    }

    public static Segment now(Duration length, double passed) {
      return new Segment(length, When.NOW, Math.clamp(passed, 0.0, 1.0));
    }

    public static Segment ahead(Duration length) {
      return new Segment(length, When.AHEAD, 0);
    }
  }

  private static final double HEIGHT = 10;
  private static final double GAP = 2;
  private static final double NARROWEST = 2;

  private List<Segment> segments = List.of();

  public ProgressBlocks() {
    getStyleClass().add("progress-blocks");
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    setMinWidth(48);
  }

  public void show(List<Segment> segments) {
    if (segments.equals(this.segments)) {
      return;
    }
    boolean same = whens(segments).equals(whens(this.segments));
    this.segments = List.copyOf(segments);
    if (same) {
      // Only how far it has come: that changes nobody's size.
      layoutChildren();
      return;
    }
    List<Region> regions = new ArrayList<>();
    for (Segment segment : this.segments) {
      Region track = new Region();
      track.getStyleClass().add("progress-track");
      Region passed = new Region();
      passed.getStyleClass().add("progress-passed");
      passed.pseudoClassStateChanged(PseudoClass.getPseudoClass("now"), segment.when() == When.NOW);
      // What is managed asks those around it for another layout whenever it is resized.
      track.setManaged(false);
      passed.setManaged(false);
      regions.add(track);
      regions.add(passed);
    }
    getChildren().setAll(regions);
    requestLayout();
  }

  private static List<When> whens(List<Segment> segments) {
    return segments.stream().map(Segment::when).toList();
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computeMinHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computeMaxHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    double total = segments.stream().mapToLong(segment -> segment.length().toMillis()).sum();
    // Where there are many, the gaps may not eat the blocks.
    double gap = segments.size() * (NARROWEST + GAP) > getWidth() ? 0 : GAP;
    double room = getWidth() - gap * (segments.size() - 1);
    double x = 0;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      double share = total == 0 ? 0 : segment.length().toMillis() / total;
      double width = room * share;
      double start = snapPositionX(x);
      double end = snapPositionX(x + width);
      double passed = snapPositionX(start + (end - start) * segment.passed());
      getChildren().get(2 * i).resizeRelocate(start, 0, end - start, getHeight());
      getChildren().get(2 * i + 1).resizeRelocate(start, 0, passed - start, getHeight());
      x += width + gap;
    }
  }
}

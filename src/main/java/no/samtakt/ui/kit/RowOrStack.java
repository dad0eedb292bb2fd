package no.samtakt.ui.kit;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Nodes beside each other while there is room for all of them, the first taking what is left over;
 * with larger text, one beneath the other.
 */
public final class RowOrStack extends Pane {
  private static final double GAP = 8;

  private final boolean close;
  private final double between;

  public RowOrStack(Node... nodes) {
    this(false, nodes);
  }

  private RowOrStack(boolean close, Node... nodes) {
    super(nodes);
    this.close = close;
    this.between = close ? 0 : GAP;
  }

  /** The same for texts that belong together, which stand close whether beside or beneath. */
  public static RowOrStack ofLines(Node... lines) {
    return new RowOrStack(true, lines);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean stacked(double width) {
    return width >= 0 && width - sides() < wide(getManagedChildren());
  }

  private double sides() {
    return snappedLeftInset() + snappedRightInset();
  }

  private double ends() {
    return snappedTopInset() + snappedBottomInset();
  }

  private static double wide(List<Node> nodes) {
    return nodes.stream().mapToDouble(node -> Math.ceil(node.prefWidth(-1))).sum()
        + GAP * Math.max(0, nodes.size() - 1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return sides()
        + getManagedChildren().stream().mapToDouble(node -> node.minWidth(-1)).max().orElse(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return sides() + wide(getManagedChildren());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    List<Node> nodes = getManagedChildren();
    double room = width - sides();
    double high =
        stacked(width)
            ? nodes.stream().mapToDouble(node -> node.prefHeight(room)).sum()
                + between * Math.max(0, nodes.size() - 1)
            : nodes.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
    return high + ends();
  }

  @Override
  protected void layoutChildren() {
    List<Node> nodes = getManagedChildren();
    double width = getWidth() - sides();
    boolean stacked = stacked(getWidth());
    double spare = close ? 0 : width - wide(nodes);
    double from = snappedLeftInset();
    double top = snappedTopInset();
    double at = stacked ? top : from;
    for (Node node : nodes) {
      if (stacked) {
        double height = node.prefHeight(width);
        layoutInArea(node, from, at, width, height, 0, HPos.LEFT, VPos.CENTER);
        at += height + between;
      } else {
        double room = Math.ceil(node.prefWidth(-1)) + spare;
        spare = 0;
        layoutInArea(node, at, top, room, getHeight() - ends(), 0, HPos.LEFT, VPos.CENTER);
        at += room + GAP;
      }
    }
  }
}

package no.samtakt.ui.inspection;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

/** What a node paints behind others: a region's background, layer by layer, or a shape's inside. */
final class Fills {
  private Fills() {}

  /** All that the node fills, in the scene; empty where it fills nothing that can be seen. */
  static Box box(Node node, Transform toScene) {
    Box box = Box.NOWHERE;
    if (node instanceof Region region) {
      for (BackgroundFill fill : layers(region)) {
        if (shows(fill.getFill())) {
          box = box.with(Box.of(toScene.transform(bounds(region, fill))));
        }
      }
    } else if (node instanceof Shape shape && !(node instanceof Text) && shows(shape.getFill())) {
      box = Box.of(toScene.transform(shape.getLayoutBounds()));
    }
    return box;
  }

  static boolean shows(Paint paint) {
    return paint != null && !(paint instanceof Color color && color.getOpacity() == 0);
  }

  /** The paints that lie over each other at a point, lowest first. */
  static List<Paint> at(Node node, Point2D inScene, Transform toScene) {
    Point2D point;
    try {
      point = toScene.inverseTransform(inScene);
    } catch (javafx.scene.transform.NonInvertibleTransformException shrunkToNothing) {
      return List.of();
    }
    if (node instanceof Region region) {
      return layers(region).stream()
          .filter(fill -> shows(fill.getFill()) && covers(region, fill, point))
          .map(BackgroundFill::getFill)
          .toList();
    }
    boolean painted =
        node instanceof Shape shape
            && !(node instanceof Text)
            && shows(shape.getFill())
            && shape.contains(point);
    return painted ? List.of(((Shape) node).getFill()) : List.of();
  }

  private static List<BackgroundFill> layers(Region region) {
    Background background = region.getBackground();
    return background == null ? List.of() : background.getFills();
  }

  private static BoundingBox bounds(Region region, BackgroundFill fill) {
    Insets insets = fill.getInsets();
    return new BoundingBox(
        insets.getLeft(),
        insets.getTop(),
        Math.max(0, region.getWidth() - insets.getLeft() - insets.getRight()),
        Math.max(0, region.getHeight() - insets.getTop() - insets.getBottom()));
  }

  /** Within the rectangle, and not in the part of a corner that its radius takes away. */
  private static boolean covers(Region region, BackgroundFill fill, Point2D point) {
    BoundingBox box = bounds(region, fill);
    if (!box.contains(point)) {
      return false;
    }
    CornerRadii radii = fill.getRadii();
    boolean left = point.getX() < box.getCenterX();
    boolean top = point.getY() < box.getCenterY();
    double radius = Math.min(radius(radii, left, top, box), box.getWidth() / 2);
    radius = Math.min(radius, box.getHeight() / 2);
    double across = radius - (left ? point.getX() - box.getMinX() : box.getMaxX() - point.getX());
    double down = radius - (top ? point.getY() - box.getMinY() : box.getMaxY() - point.getY());
    return across <= 0 || down <= 0 || Math.hypot(across, down) <= radius;
  }

  private static double radius(CornerRadii radii, boolean left, boolean top, BoundingBox box) {
    double radius =
        top
            ? (left ? radii.getTopLeftHorizontalRadius() : radii.getTopRightHorizontalRadius())
            : (left
                ? radii.getBottomLeftHorizontalRadius()
                : radii.getBottomRightHorizontalRadius());
    boolean share =
        top
            ? (left
                ? radii.isTopLeftHorizontalRadiusAsPercentage()
                : radii.isTopRightHorizontalRadiusAsPercentage())
            : (left
                ? radii.isBottomLeftHorizontalRadiusAsPercentage()
                : radii.isBottomRightHorizontalRadiusAsPercentage());
    return share ? radius * box.getWidth() : radius;
  }
}

package no.samtakt.ui.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/** All that a scene paints, in the order of painting. What is hidden is not in it. */
final class SceneWalk {
  final Scene scene;
  final Box window;
  final Seen root;
  private final List<Seen> all = new ArrayList<>();
  private final @Nullable Seen cover;

  SceneWalk(Scene scene) {
    this.scene = scene;
    this.window = new Box(0, 0, scene.getWidth(), scene.getHeight());
    this.root = visit(scene.getRoot(), null, new Affine(), Seen.Clips.NONE);
    this.cover = cover();
  }

  /** Every node that a leader has before them: what a dialog's veil lies over is left out. */
  Stream<Seen> seen() {
    return all.stream().filter(seen -> !behind(seen));
  }

  Stream<Seen> texts() {
    return seen().filter(Seen::isText);
  }

  private boolean behind(Seen seen) {
    return cover != null && seen.order < cover.order && !cover.isIn(seen);
  }

  /** The last thing that is painted over the whole window, such as a veil behind a question. */
  private @Nullable Seen cover() {
    return all.stream()
        .filter(seen -> seen.fill.and(seen.clip).outside(window) <= 1)
        .reduce((first, later) -> later)
        .orElse(null);
  }

  private Seen visit(Node node, @Nullable Seen parent, Transform above, Seen.Clips clips) {
    Transform toScene = above.createConcatenation(node.getLocalToParentTransform());
    Seen layer = parent == null ? null : parent.layer;
    Seen seen = new Seen(node, parent, toScene, all.size(), clips, layer, Fills.box(node, toScene));
    all.add(seen);
    seen.extent = (seen.isText() ? seen.box : seen.fill).and(seen.clip);
    if (node instanceof Parent group) {
      Seen.Clips within = node.getClip() == null ? clips : clipped(seen, clips);
      for (Node child : painted(group)) {
        if (child.isVisible() && child.getOpacity() > 0) {
          Seen below = visit(child, seen, toScene, within);
          seen.children.add(below);
          seen.extent = seen.extent.with(below.extent);
        }
      }
    }
    seen.last = all.size() - 1;
    return seen;
  }

  private static List<Node> painted(Parent group) {
    List<Node> children = group.getChildrenUnmodifiable();
    return children.stream().allMatch(child -> child.getViewOrder() == 0)
        ? children
        : children.stream()
            .sorted(Comparator.comparingDouble(Node::getViewOrder).reversed())
            .toList();
  }

  private static Seen.Clips clipped(Seen seen, Seen.Clips clips) {
    Box clip = seen.inScene(seen.node.getClip().getBoundsInParent());
    Box now = clips.now().and(clip);
    Seen writing = above(seen, TextField.class);
    if (writing != null && !((TextField) writing.node).getText().isEmpty()) {
      // What is written in a field of one line is followed by its caret.
      return new Seen.Clips(clips.fixed().and(clip).downOnly(), now, seen);
    }
    return scrollsDown(seen)
        ? new Seen.Clips(clips.fixed().and(clip).acrossOnly(), now, seen)
        : new Seen.Clips(clips.fixed().and(clip), now, clips.scroller());
  }

  private static boolean scrollsDown(Seen seen) {
    List<String> styles = seen.node.getStyleClass();
    if (styles.contains("viewport")
        && seen.parent != null
        && seen.parent.node instanceof ScrollPane pane) {
      return pane.getVbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
    }
    return styles.contains("clipped-container");
  }

  static @Nullable Seen above(Seen seen, Class<? extends Node> type) {
    return seen.up().filter(each -> type.isInstance(each.node)).findFirst().orElse(null);
  }
}

package no.samtakt.ui.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A node as it is painted: where it lies, what clips it, and what it paints itself. */
final class Seen {
  final Node node;
  final @Nullable Seen parent;
  final Transform toScene;

  /** Its place in the order of painting; all that stands in it follows, up to {@link #last}. */
  final int order;

  /** The clips above it; where one scrolls, across alone, for the rest can be scrolled to. */
  final Box fixedClip;

  /** What can be seen of it now. */
  final Box clip;

  /** The innermost thing above it that scrolls; null for none. */
  final @Nullable Seen scroller;

  /** The innermost layer laid over the rest that it stands in; null for the ground. */
  final @Nullable Seen layer;

  final Box box;

  /** What it paints of its own background; empty where it paints none. */
  final Box fill;

  final List<Seen> children = new ArrayList<>();
  int last;

  /** All that it and its children paint, as far as that can be seen. */
  Box extent = Box.NOWHERE;

  Seen(
      Node node,
      @Nullable Seen parent,
      Transform toScene,
      int order,
      Clips clips,
      @Nullable Seen layer,
      Box fill) {
    this.node = node;
    this.parent = parent;
    this.toScene = toScene;
    this.order = order;
    this.fixedClip = clips.fixed();
    this.clip = clips.now();
    this.scroller = clips.scroller();
    this.layer = layer == null && Layers.begins(node) ? this : layer;
    this.box = inScene(node.getLayoutBounds());
    this.fill = fill;
  }

  /** The clips over a node: for ever, and as it is scrolled now. */
  record Clips(Box fixed, Box now, @Nullable Seen scroller) {
    static final Clips NONE = new Clips(Box.EVERYWHERE, Box.EVERYWHERE, null);
  }

  Box inScene(javafx.geometry.Bounds local) {
    return Box.of(toScene.transform(local));
  }

  /** Whether this is words; an icon is a letter of a font to the toolkit, but not to a reader. */
  boolean isText() {
    return node instanceof Text text && !isIcon() && !text.getText().isBlank();
  }

  boolean isIcon() {
    return node instanceof FontIcon;
  }

  boolean isIn(Seen other) {
    return order > other.order && order <= other.last;
  }

  Stream<Seen> up() {
    return Stream.iterate(parent, seen -> seen != null, seen -> seen.parent);
  }

  /** How it is told in a finding: by what tells it from others, outermost first. */
  String name() {
    List<String> names = new ArrayList<>();
    for (Seen seen = this; seen != null && names.size() < 4; seen = seen.parent) {
      String name = ownName(seen.node);
      if (!name.isEmpty()) {
        names.addFirst(name);
      }
      if (name.startsWith("#")) {
        break;
      }
    }
    return String.join(" ", names);
  }

  private static String ownName(Node node) {
    if (node.getId() != null && !node.getId().equals("virtual-flow")) {
      return "#" + node.getId();
    }
    List<String> styles = node.getStyleClass();
    if (styles.isEmpty()) {
      return node instanceof Text ? "" : node.getClass().getSimpleName();
    }
    return "." + String.join(".", styles);
  }
}

package no.samtakt.ui.kit;

import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls something into view that the program, and not the user, led to. The toolkit does so only
 * for what Tab leads to.
 */
public final class Reveal {
  private Reveal() {}

  /** Keeps whatever gets the focus in a pane in view. */
  public static void focused(ScrollPane pane) {
    pane.sceneProperty()
        .addListener((o, before, scene) -> {
          if (scene != null) {
            scene
                .focusOwnerProperty()
                .addListener((of, was, node) -> {
                  if (Objects.equals(pane.getScene(), scene) && isWithin(pane.getContent(), node)) {
                    now(pane, node);
                    // What is in the pane may be about to get another place, as while it is filled.
                    soon(pane, node);
                  }
                });
          }
        });
  }

  /** Scrolls a node of a pane into view once it has been laid out. */
  public static void soon(ScrollPane pane, Node node) {
    AfterLayout.once(
        pane,
        () -> {
          if (isWithin(pane.getContent(), node)) {
            now(pane, node);
          }
        });
  }

  private static void now(ScrollPane pane, Node node) {
    Node content = pane.getContent();
    double room = pane.getViewportBounds().getHeight();
    double whole = content.getLayoutBounds().getHeight();
    if (whole <= room) {
      return;
    }
    Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double from = pane.getVvalue() * (whole - room);
    double to =
        place.getMinY() < from || place.getHeight() > room
            ? place.getMinY()
            : Math.max(from, place.getMaxY() - room);
    pane.setVvalue(Math.clamp(to / (whole - room), 0, 1));
  }

  private static boolean isWithin(@Nullable Node content, @Nullable Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.equals(content)) {
        return true;
      }
    }
    return false;
  }
}

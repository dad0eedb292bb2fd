package no.samtakt.ui.inspection;

import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;

/** What can be used or gets the keyboard, and that a screen reader cannot name. */
final class NamelessControls {
  private NamelessControls() {}

  static void in(SceneWalk walk, Findings findings) {
    Map<Node, String> labels =
        walk.seen()
            .filter(seen -> seen.node instanceof Label label && label.getLabelFor() != null)
            .map(seen -> (Label) seen.node)
            .filter(label -> !isBlank(label.getText()))
            .collect(Collectors.toMap(Label::getLabelFor, Label::getText, (one, other) -> one));
    walk.seen()
        .filter(seen -> isControl(seen.node) && !Skins.isPart(seen))
        .forEach(seen -> {
          findings.control();
          if (isBlank(name(seen, labels.get(seen.node)))) {
            String type = seen.node.getClass().getSimpleName();
            findings.add(Check.NAMELESS, seen, type + " without a name at " + seen.box);
          }
        });
  }

  private static boolean isControl(Node node) {
    if (node instanceof IndexedCell<?> cell) {
      return !cell.isEmpty();
    }
    return node instanceof ButtonBase
        || node instanceof TextInputControl
        || node instanceof ComboBoxBase<?>
        || node instanceof ChoiceBox<?>
        || node instanceof Spinner<?>
        || node instanceof Slider
        || node instanceof ListView<?>
        || node instanceof TreeView<?>
        || node instanceof TableView<?>
        || isHeader(node)
        || isMenuItem(node)
        || node.isFocusTraversable();
  }

  static boolean isHeader(Node node) {
    return node.getStyleClass().contains("tab") && !(node instanceof TabPane);
  }

  static boolean isMenuItem(Node node) {
    return node.getStyleClass().contains("menu-item");
  }

  private static @Nullable String name(Seen seen, @Nullable String label) {
    Node node = seen.node;
    if (!isBlank(node.getAccessibleText())) {
      return node.getAccessibleText();
    }
    if (node instanceof Labeled labeled && !isBlank(labeled.getText())) {
      return labeled.getText();
    }
    if (node instanceof TabPane tabs) {
      // The keyboard is in the row of headers, and each of those is read by its own text.
      return tabs.getTabs().stream().anyMatch(tab -> isBlank(tab.getText())) ? "" : "tabs";
    }
    if (isHeader(node) || isMenuItem(node)) {
      return written(seen);
    }
    return label;
  }

  private static String written(Seen seen) {
    return seen.node instanceof Labeled labeled && !isBlank(labeled.getText())
        ? labeled.getText()
        : seen.children.stream()
            .map(NamelessControls::written)
            .collect(Collectors.joining(" "))
            .strip();
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}

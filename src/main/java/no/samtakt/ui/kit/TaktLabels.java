package no.samtakt.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The minutes written beneath a takt bar. */
final class TaktLabels {
  private static final double ROOM = 8;

  private final IntFunction<String> text;
  private final ObservableList<Node> parent;
  private final List<Label> labels = new ArrayList<>();

  TaktLabels(IntFunction<String> text, ObservableList<Node> parent) {
    this.text = text;
    this.parent = parent;
  }

  List<Label> nodes() {
    return labels;
  }

  double height() {
    return labels.isEmpty() ? 16 : labels.getFirst().prefHeight(-1);
  }

  void show(TaktBlocks blocks) {
    int count = (int) blocks.blocks().stream().filter(block -> !block.extra()).count();
    while (labels.size() > count) {
      parent.remove(labels.removeLast());
    }
    while (labels.size() < count) {
      Label label = new Label();
      label.getStyleClass().addAll("meta", "takt-minutes");
      label.setManaged(false);
      labels.add(label);
      parent.add(label);
    }
    for (int i = 0; i < count; i++) {
      labels.get(i).setText(text.apply(blocks.blocks().get(i).minutes()));
    }
  }

  /** Puts as many labels as there is room for under the left edges of their blocks. */
  void layOut(TaktBlocks blocks, double[] starts, double top, double width) {
    int count = labels.size();
    int step = step(starts, width);
    int now = current(blocks);
    int bold = -1;
    for (int i = 0; i < count; i++) {
      boolean shown = (count - i) % step == 0;
      labels.get(i).setVisible(shown);
      if (shown && i <= now) {
        bold = i;
      }
    }
    for (int i = 0; i < count; i++) {
      Label label = labels.get(i);
      // Every change of styles is worked out anew by the toolkit, also one that changes nothing.
      if (label.getStyleClass().contains("current") != (i == bold)) {
        if (i == bold) {
          label.getStyleClass().addAll("semibold", "current");
        } else {
          label.getStyleClass().removeAll("semibold", "current");
        }
      }
      label.resizeRelocate(starts[i], top, label.prefWidth(-1), label.prefHeight(-1));
    }
  }

  private static int current(TaktBlocks blocks) {
    for (int i = 0; i < blocks.blocks().size(); i++) {
      if (blocks.blocks().get(i).current()) {
        return i;
      }
    }
    return -1;
  }

  private int step(double[] starts, double width) {
    if (starts.length < 2) {
      return 1;
    }
    double each = width / starts.length;
    double widest = labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
    for (int step : new int[] {1, 2, 5, 10}) {
      if (each * step >= widest + ROOM) {
        return step;
      }
    }
    return 20;
  }
}

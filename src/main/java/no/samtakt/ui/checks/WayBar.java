package no.samtakt.ui.checks;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** How the time is shared among the ways of being together, as a bar. */
final class WayBar extends Region {
  private static final double GAP = 2;

  private List<ChecksScreen.Part> parts = List.of();

  WayBar() {
    getStyleClass().add("checks-bar");
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  void show(List<ChecksScreen.Part> now) {
    parts = now;
    List<Region> blocks = new ArrayList<>();
    for (ChecksScreen.Part part : now) {
      Region block = new Region();
      block.getStyleClass().addAll("checks-way", WayStyle.of(part.way()));
      blocks.add(block);
    }
    getChildren().setAll(blocks);
    setAccessibleText(String.join(", ", now.stream().map(ChecksScreen.Part::text).toList()));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - GAP * Math.max(0, parts.size() - 1);
    double x = 0;
    for (int i = 0; i < parts.size(); i++) {
      double wide = Math.max(1, room * parts.get(i).share());
      getChildren().get(i).resizeRelocate(x, 0, wide, getHeight());
      x += wide + GAP;
    }
  }
}

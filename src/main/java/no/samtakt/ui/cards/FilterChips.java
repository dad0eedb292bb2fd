package no.samtakt.ui.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.FlowPane;
import no.samtakt.ui.kit.Chip;
import no.samtakt.ui.kit.Icon;

/** A row of choices that wraps; any number of them may be made. */
final class FilterChips<T> extends FlowPane {
  private final List<T> whats = new ArrayList<>();

  FilterChips() {
    getStyleClass().add("filter-chips");
    setAccessibleRole(AccessibleRole.PARENT);
  }

  /** Adds a choice; its words come with {@link #paint}. */
  void add(T what, String id, Icon icon, Consumer<T> toggle) {
    add(what, id, new Chip(icon), toggle);
  }

  /** Adds a choice that shows a check when it is made. */
  void add(T what, String id, Consumer<T> toggle) {
    add(what, id, new Chip(), toggle);
  }

  private void add(T what, String id, Chip chip, Consumer<T> toggle) {
    chip.setId(id);
    chip.setOnAction(pressed -> toggle.accept(what));
    whats.add(what);
    getChildren().add(chip);
  }

  void paint(List<FilterChip<T>> chips) {
    for (FilterChip<T> each : chips) {
      if (getChildren().get(whats.indexOf(each.what())) instanceof Chip chip) {
        chip.setText(each.label());
        chip.setSelected(each.chosen());
      }
    }
  }
}

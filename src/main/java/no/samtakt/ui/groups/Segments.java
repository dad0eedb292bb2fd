package no.samtakt.ui.groups;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/** Choices side by side, of which exactly one is made. */
final class Segments<T> {
  /**
   * One choice.
   *
   * @param id names its button
   * @param spoken what a screen reader says
   */
  record Option<T>(T value, String id, String label, String spoken, @Nullable Icon icon) {}

  private final SegmentedButton node = new SegmentedButton();
  private final Consumer<T> chosen;
  private List<Option<T>> options = List.of();
  private @Nullable ObservableDoubleValue width;

  Segments(Consumer<T> chosen) {
    this.chosen = chosen;
  }

  SegmentedButton node() {
    return node;
  }

  /** Makes all choices equally wide, together as wide as this. */
  void fill(ObservableDoubleValue width) {
    this.width = width;
  }

  void show(List<Option<T>> now, T selected) {
    if (!now.equals(options)) {
      if (now.size() != options.size()) {
        node.getButtons().setAll(now.stream().map(option -> button(now.size())).toList());
      }
      options = List.copyOf(now);
      for (int i = 0; i < options.size(); i++) {
        dress(node.getButtons().get(i), options.get(i));
      }
    }
    for (int i = 0; i < options.size(); i++) {
      node.getButtons().get(i).setSelected(Objects.equals(options.get(i).value(), selected));
    }
  }

  private ToggleButton button(int among) {
    ToggleButton button = new ToggleButton();
    if (width != null) {
      button.prefWidthProperty().bind(Bindings.divide(width, among));
      button.setMinWidth(0);
    } else {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    return button;
  }

  private void dress(ToggleButton button, Option<T> option) {
    Icon icon = option.icon();
    button.setId(option.id());
    button.setText(option.label());
    button.setMnemonicParsing(false);
    button.setAccessibleText(option.spoken());
    button.setGraphic(icon == null ? null : Icons.of(icon, 14));
    button.setOnAction(pressed -> {
      // A second press must not leave nothing chosen.
      button.setSelected(true);
      chosen.accept(option.value());
    });
  }
}

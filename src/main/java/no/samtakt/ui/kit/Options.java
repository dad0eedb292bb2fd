package no.samtakt.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/**
 * Some choices side by side, of which exactly one is made; they go on to the next line where there
 * is no room. The arrow keys lead from one to the other.
 *
 * @param <T> what is chosen
 */
public final class Options<T> extends FlowPane {
  private final Map<T, RadioButton> buttons = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();
  private boolean showing;

  /**
   * No choices yet.
   *
   * @param chosen is told what the user chose, and not what {@link #show} shows
   */
  public Options(Consumer<T> chosen) {
    getStyleClass().add("options");
    group.selectedToggleProperty().addListener((o, before, now) -> tell(now, chosen));
  }

  /** One more choice; give the button its words. */
  public RadioButton add(T value) {
    RadioButton button = new RadioButton();
    button.getStyleClass().add("option");
    button.setToggleGroup(group);
    button.setMnemonicParsing(false);
    button.setMinWidth(USE_PREF_SIZE);
    buttons.put(value, button);
    getChildren().add(button);
    return button;
  }

  /** Shows which choice is made. */
  public void show(T value) {
    RadioButton button = buttons.get(value);
    if (button != null && !button.isSelected()) {
      showing = true;
      button.setSelected(true);
      showing = false;
    }
  }

  private void tell(@Nullable Toggle now, Consumer<T> chosen) {
    if (showing || now == null) {
      return;
    }
    buttons.forEach((value, button) -> {
      if (button.equals(now)) {
        chosen.accept(value);
      }
    });
  }
}

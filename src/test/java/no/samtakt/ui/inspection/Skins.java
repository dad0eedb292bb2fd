package no.samtakt.ui.inspection;

import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;

/** What a control is made of inside is the control's: its name and its size are asked of it. */
final class Skins {
  private static final List<Class<?>> WHOLE =
      List.of(
          TextInputControl.class,
          ComboBoxBase.class,
          ChoiceBox.class,
          Spinner.class,
          Slider.class,
          ScrollBar.class);

  private Skins() {}

  static boolean isPart(Seen seen) {
    return seen.up()
        .anyMatch(above -> WHOLE.stream().anyMatch(type -> type.isInstance(above.node)));
  }
}

package no.samtakt.ui.rehearsal;

import javafx.scene.control.Spinner;

/** A whole number that counts from the moment it is typed, with no need of Enter. */
final class NumberField extends Spinner<Integer> {
  static final int MOST_PEOPLE = 2_000;

  NumberField(String id, int least, int most, int now) {
    super(least, most, Math.clamp(now, least, most), 1);
    setId(id);
    setEditable(true);
    getStyleClass().add("scenario-number");
    getEditor()
        .textProperty()
        .addListener((o, before, typed) -> {
          if (typed.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most && number != getValue()) {
              getValueFactory().setValue(number);
            }
          }
        });
  }

  void set(int number) {
    getValueFactory().setValue(number);
  }
}

package no.samtakt.ui.groups;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.people.PersonId;
import no.samtakt.ui.groups.PickList.Option;
import no.samtakt.ui.groups.RoomsScreen.Seat;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;

/** Some people, chosen by writing their names. */
final class PeopleChoice extends VBox {
  private final RoomsViewModel model;
  private final Speech speech;
  private final int atLeast;
  private final Map<PersonId, String> chosen;
  private final FlowPane names = new FlowPane();
  private final ActionButton use = Buttons.accent(Buttons.normal(Icon.CHECK, "Enter"));
  private final Label hindrance = new Label();
  private final PickList<Seat> found;

  /**
   * @param what they are chosen for
   * @param atLeast how many are needed
   * @param chosen those who are chosen already, by their names; more are put into it
   * @param done gets those who were chosen, and answers why they cannot be; empty where they can
   * @param back leaves it
   */
  PeopleChoice(
      RoomsViewModel model,
      Speech speech,
      String what,
      int atLeast,
      Map<PersonId, String> chosen,
      Function<Set<PersonId>, String> done,
      Runnable back) {
    this.model = model;
    this.speech = speech;
    this.atLeast = atLeast;
    this.chosen = chosen;
    getStyleClass().add("pick-list");
    Label heading = new Label(what);
    heading.getStyleClass().addAll("body", "semibold");
    heading.setWrapText(true);
    heading.setMinHeight(Region.USE_PREF_SIZE);
    names.getStyleClass().add("rule-chips");
    found =
        new PickList<>("groups-rule-find", speech.text("groups.find"), this::found, this::choose);
    use.setId("groups-rule-use");
    speech.bind(use, "groups.use-rule");
    use.setOnAction(pressed -> refuse(done.apply(Set.copyOf(chosen.keySet()))));
    found.onEntered(this::entered);
    hindrance.setId("groups-rule-hindrance");
    hindrance.getStyleClass().addAll("dense", "rule-hindrance");
    hindrance.setGraphic(Icons.of(Icon.WARNING, 14));
    hindrance.setWrapText(true);
    hindrance.setMinHeight(Region.USE_PREF_SIZE);
    hindrance.managedProperty().bind(hindrance.visibleProperty());
    ActionButton leave = Buttons.normal(Icon.BACK);
    leave.setId("groups-rule-back");
    speech.bind(leave, "groups.back");
    leave.setOnAction(pressed -> back.run());
    HBox buttons = new HBox(use, leave);
    buttons.getStyleClass().add("groups-row");
    getChildren().addAll(heading, names, hindrance, found, buttons);
    show();
  }

  /** Puts the keyboard where names are written. */
  void begin() {
    found.begin();
  }

  /** Enter without a name adds the rule; where somebody is missing yet, that is said. */
  private void entered() {
    if (chosen.size() < atLeast) {
      refuse(speech.text("groups.at-least", atLeast - chosen.size()));
    } else {
      use.fire();
    }
  }

  private void refuse(String why) {
    hindrance.setText(why);
    hindrance.setVisible(!why.isEmpty());
    if (!why.isEmpty()) {
      // A screen reader reads the field's own words, so the sentence is lent to it.
      found.say(why);
    }
  }

  private void choose(Seat seat) {
    chosen.put(seat.person(), seat.name());
    show();
    begin();
  }

  private List<Option<Seat>> found(String beginning) {
    return model.find(beginning).stream()
        .filter(seat -> !chosen.containsKey(seat.person()))
        .map(seat -> new Option<>(seat, seat.name(), seat.detail()))
        .toList();
  }

  private void show() {
    names.getChildren().clear();
    chosen.forEach((id, name) -> names.getChildren().add(taken(id, name)));
    use.setDisable(chosen.size() < atLeast);
    refuse("");
  }

  private ActionButton taken(PersonId id, String name) {
    ActionButton button = Buttons.small(Icon.CLOSE);
    button.setText(name);
    button.setAccessibleText(speech.text("groups.take-away", name));
    button.setOnAction(pressed -> {
      chosen.remove(id);
      show();
      begin();
    });
    return button;
  }
}

package no.samtakt.ui.groups;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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
import no.samtakt.ui.kit.Speech;

/** Some people, chosen by writing their names. */
final class PeopleChoice extends VBox {
  private final RoomsViewModel model;
  private final Speech speech;
  private final int atLeast;
  private final Map<PersonId, String> chosen = new LinkedHashMap<>();
  private final FlowPane names = new FlowPane();
  private final ActionButton use = Buttons.accent(Buttons.normal(Icon.CHECK));
  private final PickList<Seat> found;

  /**
   * @param what they are chosen for
   * @param atLeast how many are needed
   * @param done gets those who were chosen
   * @param back leaves it
   */
  PeopleChoice(
      RoomsViewModel model,
      Speech speech,
      String what,
      int atLeast,
      Consumer<Set<PersonId>> done,
      Runnable back) {
    this.model = model;
    this.speech = speech;
    this.atLeast = atLeast;
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
    use.setOnAction(pressed -> done.accept(chosen.keySet()));
    ActionButton leave = Buttons.normal(Icon.BACK);
    leave.setId("groups-rule-back");
    speech.bind(leave, "groups.back");
    leave.setOnAction(pressed -> back.run());
    HBox buttons = new HBox(use, leave);
    buttons.getStyleClass().add("groups-row");
    getChildren().addAll(heading, names, found, buttons);
    show();
  }

  /** Puts the keyboard where names are written. */
  void begin() {
    found.begin();
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

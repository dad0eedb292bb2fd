package no.samtakt.ui.groups;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.people.PersonId;
import no.samtakt.ui.groups.GroupsScreen.PersonRow;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Badge;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;

/**
 * One person. The button that marks them as gone or back comes up under the pointer and on the
 * chosen row; the keyboard does it from the list.
 */
final class PersonCell extends Rows.Cell<PersonRow> {
  private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

  private final Label name = new Label();
  private final Label detail = new Label();
  private final Label wishes = new Label();
  private final Badge waits = new Badge(Badge.Tone.WARNING, Icon.WARNING);
  private final Badge gone = new Badge(Badge.Tone.NEUTRAL, Icon.PERSON_LEAVES);
  private final ActionButton mark = Buttons.small();
  private final Consumer<PersonId> marker;

  static PersonCell marking(Consumer<PersonId> marker) {
    return new PersonCell(marker, new HBox());
  }

  private PersonCell(Consumer<PersonId> marker, HBox row) {
    super(row);
    this.marker = marker;
    name.getStyleClass().addAll("dense", "person-name");
    detail.getStyleClass().addAll("meta", "muted");
    wishes.getStyleClass().addAll("meta", "semibold");
    detail.managedProperty().bind(detail.textProperty().isNotEmpty());
    wishes.managedProperty().bind(wishes.textProperty().isNotEmpty());
    waits.managedProperty().bind(waits.textProperty().isNotEmpty());
    waits.visibleProperty().bind(waits.managedProperty());
    for (Label label : new Label[] {name, detail, wishes}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    gone.managedProperty().bind(gone.textProperty().isNotEmpty());
    gone.visibleProperty().bind(gone.managedProperty());
    VBox words = new VBox(name, detail, wishes, waits, gone);
    words.getStyleClass().add("person-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    mark.setFocusTraversable(false);
    mark.visibleProperty()
        .bind(Bindings.or(hoverProperty(), selectedProperty()).and(emptyProperty().not()));
    row.getStyleClass().add("person-row");
    row.setAlignment(Pos.CENTER_LEFT);
    mark.setMinWidth(USE_PREF_SIZE);
    row.getChildren().addAll(words, mark);
  }

  @Override
  String draw(PersonRow person) {
    name.setText(person.name());
    detail.setText(person.detail());
    wishes.setText(person.wishes());
    waits.setText(person.unplaced() ? person.note() : "");
    gone.setText(person.unplaced() ? "" : person.note());
    gone.show(
        Badge.Tone.NEUTRAL,
        switch (person.whereabouts()) {
          case HERE -> Icon.PEOPLE;
          case LATE -> Icon.CLOCK;
          case GONE -> Icon.PERSON_LEAVES;
        });
    mark.setText(person.action());
    mark.setId("groups-mark-" + person.id());
    mark.setOnAction(pressed -> marker.accept(person.id()));
    name.pseudoClassStateChanged(GONE, !person.here());
    return person.spoken();
  }
}

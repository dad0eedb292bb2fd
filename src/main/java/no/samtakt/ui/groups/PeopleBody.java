package no.samtakt.ui.groups;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.groups.GroupsScreen.PersonRow;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;

/** Everybody, who is here and who has gone. */
final class PeopleBody extends VBox {
  private final TextField sought = new TextField();
  private final ListView<PersonRow> people = new ListView<>();

  PeopleBody(GroupsViewModel model, Speech speech) {
    getStyleClass().add("groups-page");
    sought.setId("groups-find");
    speech.bind(sought.promptTextProperty(), "groups.find");
    speech.bind(sought.accessibleTextProperty(), "groups.find");
    sought.textProperty().addListener((field, before, now) -> model.find(now));
    sought.addEventHandler(KeyEvent.KEY_PRESSED, this::searching);
    HBox.setHgrow(sought, Priority.ALWAYS);
    HBox field = new HBox(Icons.of(Icon.SEARCH, 16), sought);
    field.getStyleClass().add("framed-field");

    people.setId("groups-people");
    people.getStyleClass().add("rows");
    speech.bind(people.accessibleTextProperty(), "groups.show-people");
    people.setCellFactory(list -> PersonCell.marking(model::mark));
    people.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          PersonRow person = people.getSelectionModel().getSelectedItem();
          boolean marks = key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.SPACE;
          if (marks && person != null) {
            key.consume();
            model.mark(person.id());
          }
        });
    VBox.setVgrow(people, Priority.ALWAYS);
    getChildren().addAll(field, people);
  }

  void show(List<PersonRow> rows) {
    Rows.show(people, rows);
  }

  void focus() {
    sought.requestFocus();
  }

  /** Esc gives everybody back first, and only then leaves the field. */
  private void searching(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && !sought.getText().isEmpty()) {
      sought.clear();
      key.consume();
    } else if (key.getCode() == KeyCode.DOWN && !people.getItems().isEmpty()) {
      people.getSelectionModel().selectFirst();
      people.requestFocus();
      key.consume();
    }
  }
}

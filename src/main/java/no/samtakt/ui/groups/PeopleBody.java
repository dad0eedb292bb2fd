package no.samtakt.ui.groups;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.people.PersonId;
import no.samtakt.ui.groups.GroupsScreen.PersonRow;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.OwnKeys;
import no.samtakt.ui.kit.Speech;

/** Everybody, who is here and who has gone. */
final class PeopleBody extends VBox {
  private final TextField sought = new TextField();
  private final PeopleList people = new PeopleList();
  private final Label wishKeys = new Label();

  PeopleBody(GroupsViewModel model, SeriesCard series, Speech speech) {
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
          boolean space = key.getCode() == KeyCode.SPACE && !key.isShortcutDown();
          if (space && key.isShiftDown()) {
            key.consume();
            with(model::expect);
          } else if (space || key.getCode() == KeyCode.DELETE) {
            key.consume();
            with(model::mark);
          } else if (people.wishes && digit(key) > 0) {
            key.consume();
            with(person -> model.wish(person, digit(key)));
          } else if (people.wishes && key.getCode() == KeyCode.BACK_SPACE) {
            key.consume();
            with(model::takeWish);
          }
        });
    people.setContextMenu(
        menu(
            item(speech, "groups.turn-here", model::mark),
            item(speech, "groups.turn-late", model::expect),
            item(speech, "groups.turn-out", model::turnOut)));
    Label keys = new Label();
    keys.getStyleClass().addAll("meta", "muted");
    keys.setWrapText(true);
    keys.setMinHeight(USE_PREF_SIZE);
    speech.bind(keys, "groups.people-keys");
    wishKeys.setId("groups-wish-keys");
    wishKeys.getStyleClass().addAll("meta", "muted");
    wishKeys.setWrapText(true);
    wishKeys.setMinHeight(USE_PREF_SIZE);
    wishKeys.managedProperty().bind(wishKeys.visibleProperty());
    speech.bind(wishKeys, "groups.wish-keys");
    VBox.setVgrow(people, Priority.ALWAYS);
    getChildren().addAll(series, field, people, wishKeys, keys);
  }

  /** Space marks whoever is chosen, and does not pause the session. */
  private static final class PeopleList extends ListView<PersonRow> implements OwnKeys {
    /** Whether there are topics, whose numbers are noted by their keys. */
    private boolean wishes;

    @Override
    public boolean needs(KeyEvent key) {
      return key.getCode() == KeyCode.SPACE || (wishes && digit(key) > 0);
    }
  }

  /** The digit from 1 to 9 on the key alone; 0 for any other key. */
  private static int digit(KeyEvent key) {
    boolean alone = !key.isShiftDown() && !key.isAltDown() && !key.isShortcutDown();
    String name = key.getCode().getName();
    return alone && key.getCode().isDigitKey() ? name.charAt(name.length() - 1) - '0' : 0;
  }

  private void with(Consumer<PersonId> action) {
    PersonRow person = people.getSelectionModel().getSelectedItem();
    if (person != null) {
      action.accept(person.id());
    }
  }

  private MenuItem item(Speech speech, String name, Consumer<PersonId> action) {
    MenuItem item = new MenuItem();
    speech.bind(item.textProperty(), name);
    item.setOnAction(chosen -> with(action));
    return item;
  }

  /** It is about whoever is chosen, so it comes up only where somebody is. */
  private ContextMenu menu(MenuItem... items) {
    ContextMenu menu = new ContextMenu(items);
    menu.setOnShowing(showing -> {
      boolean chosen = people.getSelectionModel().getSelectedItem() != null;
      menu.getItems().forEach(each -> each.setDisable(!chosen));
    });
    return menu;
  }

  /**
   * Shows everybody.
   *
   * @param wishes whether there are topics to wish for
   */
  void show(List<PersonRow> rows, boolean wishes) {
    people.wishes = wishes;
    wishKeys.setVisible(wishes);
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

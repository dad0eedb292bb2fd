package no.samtakt.ui.groups;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
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
import no.samtakt.ui.groups.GroupsScreen.Whereabouts;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.FirstLetter;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.OwnKeys;
import no.samtakt.ui.kit.Speech;

/** Everybody, who is here and who has gone. */
final class PeopleBody extends VBox {
  private final TextField sought = new TextField();
  private final PeopleList people = new PeopleList();
  private final Label wishKeys = new Label();
  private final Label noHit = new Label();
  private final ActionButton add = Buttons.small(Icon.PERSON_JOINS, "Enter");
  private final VBox nobody = new VBox(noHit, add);
  private final GroupsViewModel model;
  private final Speech speech;

  PeopleBody(GroupsViewModel model, SeriesCard series, Speech speech) {
    this.model = model;
    this.speech = speech;
    getStyleClass().add("groups-page");
    sought.setId("groups-find");
    speech.bind(sought.promptTextProperty(), "groups.find");
    speech.bind(sought.accessibleTextProperty(), "groups.find");
    sought
        .textProperty()
        .addListener((field, before, now) -> {
          model.find(now);
          offer();
        });
    FirstLetter.drop(sought);
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
          } else if (Rows.askForMenu(key)) {
            key.consume();
            openMenu();
          } else if (key.getCode() == KeyCode.UP
              && people.getSelectionModel().getSelectedIndex() <= 0) {
            key.consume();
            sought.requestFocus();
          }
        });
    Rows.leaveByEscape(people);
    people.setContextMenu(menu());
    noHit.setId("groups-no-hit");
    noHit.getStyleClass().addAll("dense", "muted");
    noHit.setWrapText(true);
    add.setId("groups-add-person");
    add.setOnAction(pressed -> add());
    nobody.getStyleClass().add("groups-asking");
    nobody.setAlignment(Pos.CENTER);
    people.setPlaceholder(nobody);
    speech.onChange(this, words -> offer());
    offer();
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

  private MenuItem item(Consumer<PersonId> action) {
    MenuItem item = new MenuItem();
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> with(action));
    return item;
  }

  /** It is about whoever is chosen, and says what it would do with them. */
  private ContextMenu menu() {
    MenuItem mark = item(model::mark);
    MenuItem late = item(model::expect);
    MenuItem out = item(model::turnOut);
    ContextMenu menu = new ContextMenu(mark, late, out);
    menu.setId("groups-person-menu");
    menu.setOnShowing(showing -> {
      PersonRow person = people.getSelectionModel().getSelectedItem();
      menu.getItems().forEach(each -> each.setDisable(person == null));
      if (person != null) {
        mark.setText(person.action());
        late.setText(speech.text("groups.turn-late"));
        late.setDisable(person.whereabouts() == Whereabouts.LATE);
        out.setText(speech.text(person.stays() ? "groups.take-out" : "groups.take-in"));
      }
    });
    return menu;
  }

  private void openMenu() {
    if (people.getSelectionModel().getSelectedItem() != null) {
      people.getContextMenu().show(Rows.chosenCell(people), Side.BOTTOM, 0, 0);
    }
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
    offer();
  }

  /** Offers to put a name that nobody has on the list. */
  private void offer() {
    String name = sought.getText().strip();
    nobody.setVisible(people.getItems().isEmpty() && !name.isEmpty());
    noHit.setText(speech.text("groups.no-hit", name));
    add.setText(speech.text("groups.add-person", name));
  }

  private void add() {
    model.add(sought.getText());
    focus();
  }

  /** The list, where the keys that mark are; where nobody is found, what was sought. */
  void focus() {
    if (people.getItems().isEmpty()) {
      sought.requestFocus();
    } else {
      Rows.focus(people);
    }
  }

  /** Esc gives everybody back first, and only then leaves the field. */
  private void searching(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && !sought.getText().isEmpty()) {
      sought.clear();
      key.consume();
      return;
    }
    boolean enter = key.getCode() == KeyCode.ENTER;
    if (enter && nobody.isVisible()) {
      add();
      key.consume();
    } else if ((enter || key.getCode() == KeyCode.DOWN) && !people.getItems().isEmpty()) {
      people.getSelectionModel().selectFirst();
      people.requestFocus();
      key.consume();
    }
  }
}

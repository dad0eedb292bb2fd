package no.samtakt.ui.cohost;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.samtakt.people.PersonId;
import no.samtakt.ui.cohost.SpeakersScreen.Claim;
import no.samtakt.ui.cohost.SpeakersScreen.Help;
import no.samtakt.ui.cohost.SpeakersScreen.Row;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.KeyHint;
import no.samtakt.ui.kit.Speech;

/**
 * Those who wait. Enter gives the floor, Delete takes off the list, Alt with an arrow moves, and R
 * makes a reply of it or not; the same stands in the row's menu.
 */
final class WaitingList extends ListView<Row> {
  private final SpeakersViewModel model;
  private final Speech speech;
  private final Label heading = new Label();
  private final Label help = new Label();

  WaitingList(SpeakersViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    setId("waiting");
    getStyleClass().addAll("rows", "waiting");
    setMinHeight(0);
    speech.bind(accessibleTextProperty(), "speakers.waiting");
    setCellFactory(list -> new WaitingCell(model, speech));
    heading.getStyleClass().addAll("body", "semibold");
    help.getStyleClass().addAll("dense", "muted");
    for (Label label : new Label[] {heading, help}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    VBox nobody = new VBox(heading, help);
    nobody.getStyleClass().add("waiting-nobody");
    setPlaceholder(nobody);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
  }

  void show(List<Row> rows, Help missing) {
    heading.setText(missing.heading());
    help.setText(missing.text());
    if (rows.equals(getItems())) {
      return;
    }
    Row chosen = getSelectionModel().getSelectedItem();
    int at = getSelectionModel().getSelectedIndex();
    getItems().setAll(rows);
    if (chosen == null) {
      return;
    }
    // The choice follows the person; where they are gone, it stays on the same place.
    int same = rows.stream().map(Row::person).toList().indexOf(chosen.person());
    int next = same >= 0 ? same : Math.min(at, rows.size() - 1);
    if (next >= 0) {
      getSelectionModel().select(next);
      getFocusModel().focus(next);
    }
  }

  private void pressed(KeyEvent key) {
    Row row = getSelectionModel().getSelectedItem();
    if (row == null || key.isShortcutDown()) {
      return;
    }
    PersonId person = row.person();
    if (key.isAltDown()) {
      switch (key.getCode()) {
        case UP -> model.move(person, -1);
        case DOWN -> model.move(person, 1);
        default -> {
          return;
        }
      }
    } else {
      switch (key.getCode()) {
        case ENTER -> model.giveFloor(person);
        case DELETE, BACK_SPACE -> model.withdraw(person);
        case R -> model.turnReply(person);
        default -> {
          return;
        }
      }
    }
    key.consume();
  }

  private void menu(ContextMenuEvent asked) {
    Row row = getSelectionModel().getSelectedItem();
    if (row == null) {
      return;
    }
    boolean reply = row.claim() == Claim.REPLY;
    ContextMenu menu =
        new ContextMenu(
            item("speakers.give", Icon.SPEAKER, "Enter", row, model::giveFloor),
            item("speakers.move-up", Icon.UP, "Alt ↑", row, person -> model.move(person, -1)),
            item("speakers.move-down", Icon.DOWN, "Alt ↓", row, person -> model.move(person, 1)),
            item(
                reply ? "speakers.to-turn" : "speakers.to-reply",
                Icon.REPLY,
                KeyCode.R.getName(),
                row,
                model::turnReply),
            item("speakers.withdraw", Icon.CLOSE, "Delete", row, model::withdraw));
    menu.show(this, asked.getScreenX(), asked.getScreenY());
    asked.consume();
  }

  private MenuItem item(String key, Icon icon, String stroke, Row row, Consumer<PersonId> action) {
    Label name = new Label(speech.text(key), Icons.of(icon, 16));
    name.getStyleClass().add("menu-name");
    KeyHint hint = new KeyHint(stroke);
    MenuItem item = new MenuItem();
    HBox line = new HBox(name, hint);
    line.getStyleClass().add("menu-line");
    item.setGraphic(line);
    item.setOnAction(chosen -> action.accept(row.person()));
    return item;
  }
}

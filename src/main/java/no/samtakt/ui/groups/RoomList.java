package no.samtakt.ui.groups;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import no.samtakt.ui.groups.RoomsScreen.RoomRow;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Speech;

/** The rooms of a round. Enter, or the menu key, says what can be done with the chosen one. */
final class RoomList extends ListView<RoomRow> {
  private final RoomsViewModel model;
  private final Speech speech;
  private final RoomMenu menu;

  RoomList(RoomsViewModel model, Speech speech, Motion motion) {
    this.model = model;
    this.speech = speech;
    menu = new RoomMenu(model, speech, motion);
    setId("groups-rooms");
    getStyleClass().addAll("rows", "room-list");
    speech.bind(accessibleTextProperty(), "groups.rooms");
    speech.bind(accessibleHelpProperty(), "groups.rooms-help");
    setWide(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Rows.leaveByEscape(this);
    setOnContextMenuRequested(asked -> {
      openMenu();
      asked.consume();
    });
  }

  /** Says whether there is room for organisations and for what holds. */
  void setWide(boolean wide) {
    setCellFactory(list -> RoomCell.in(model, speech, wide));
  }

  void show(List<RoomRow> rooms) {
    Rows.show(this, rooms);
  }

  private void pressed(KeyEvent key) {
    boolean plain = !key.isAltDown() && !key.isShortcutDown();
    if (Rows.askForMenu(key) || (plain && key.getCode() == KeyCode.ENTER)) {
      key.consume();
      openMenu();
    }
  }

  private void openMenu() {
    RoomRow room = getSelectionModel().getSelectedItem();
    if (room != null) {
      menu.show(room, Rows.chosenCell(this));
    }
  }
}

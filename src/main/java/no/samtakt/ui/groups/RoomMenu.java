package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import no.samtakt.ui.groups.PickList.Option;
import no.samtakt.ui.groups.RoomsScreen.RoomRow;
import no.samtakt.ui.groups.RoomsScreen.Seat;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Popovers;
import no.samtakt.ui.kit.Speech;
import org.controlsfx.control.PopOver;

/** What can be done with a room: keep it as it is, or put somebody in another one. */
final class RoomMenu {
  private final RoomsViewModel model;
  private final Speech speech;
  private final VBox content = new VBox();
  private final PopOver box;

  RoomMenu(RoomsViewModel model, Speech speech, Motion motion) {
    this.model = model;
    this.speech = speech;
    content.setId("groups-move-box");
    content.getStyleClass().add("rule-box");
    box = Popovers.of(content, motion);
  }

  void show(RoomRow room, Node beside) {
    if (room.fixed() || room.seats().isEmpty()) {
      return;
    }
    ContextMenu menu = new ContextMenu();
    menu.setId("groups-room-menu");
    MenuItem lock =
        item(
            room.topic().isEmpty()
                ? speech.text(room.locked() ? "groups.unlock" : "groups.lock", room.room())
                : speech.text(
                    room.locked() ? "groups.unlock-topic" : "groups.lock-topic", room.topic()),
            room.locked() ? Icon.UNLOCKED : Icon.LOCKED,
            () -> model.turnLock(room.room()));
    menu.getItems().addAll(lock, new SeparatorMenuItem());
    for (Seat seat : room.seats()) {
      menu.getItems()
          .add(
              item(
                  speech.text("groups.move", seat.name()),
                  Icon.GO,
                  () -> move(seat, room, beside)));
    }
    menu.show(beside, Side.BOTTOM, 0, 0);
  }

  private static MenuItem item(String text, Icon icon, Runnable action) {
    MenuItem item = new MenuItem(text, Icons.of(icon, 14));
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> action.run());
    return item;
  }

  private void move(Seat seat, RoomRow from, Node beside) {
    boolean topics = !from.topic().isEmpty();
    Label heading =
        new Label(speech.text(topics ? "groups.move-to-topic" : "groups.move-to", seat.name()));
    heading.getStyleClass().addAll("body", "semibold");
    heading.setWrapText(true);
    PickList<Integer> rooms =
        new PickList<>(
            "groups-move-find",
            speech.text(topics ? "groups.find-topic" : "groups.find-room"),
            written -> rooms(written, from),
            room -> {
              box.hide();
              model.move(seat.person(), room);
            });
    content.getChildren().setAll(heading, rooms);
    box.setArrowLocation(Arrows.towards(beside));
    box.show(beside);
    rooms.begin();
  }

  /** By number, or by the name of somebody who is there; and one that nobody is in. */
  private List<Option<Integer>> rooms(String written, RoomRow from) {
    String sought = written.strip().toLowerCase(Locale.ROOT);
    List<Option<Integer>> options = new ArrayList<>();
    for (RoomRow room : model.screenProperty().get().rooms()) {
      boolean fits =
          room.label().startsWith(sought)
              || room.topic().toLowerCase(Locale.ROOT).contains(sought)
              || room.names().toLowerCase(Locale.ROOT).contains(sought);
      if (fits && room.room() != from.room()) {
        options.add(
            room.topic().isEmpty()
                ? option(room.room(), room.names())
                : new Option<>(room.room(), room.label() + " " + room.topic(), room.detail()));
      }
    }
    int fresh = model.freshRoom();
    if (fresh > 0 && Integer.toString(fresh).startsWith(sought)) {
      options.add(option(fresh, speech.text("groups.empty-room")));
    }
    return options;
  }

  private Option<Integer> option(int room, String names) {
    return new Option<>(room, speech.text("groups.room-number", room), names);
  }
}

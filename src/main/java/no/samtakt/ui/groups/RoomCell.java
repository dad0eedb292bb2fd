package no.samtakt.ui.groups;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import no.samtakt.ui.groups.RoomsScreen.RoomRow;
import no.samtakt.ui.kit.Badge;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;

/** One room: its number and who is in it. */
final class RoomCell extends Rows.Cell<RoomRow> {
  private final Label number = new Label();
  private final Label names = new Label();
  private final Badge alone = new Badge(Badge.Tone.WARNING, Icon.WARNING);
  private final Tooltip full = new Tooltip();

  static RoomCell in(Speech speech) {
    return new RoomCell(speech, new HBox());
  }

  private RoomCell(Speech speech, HBox row) {
    super(row);
    number.getStyleClass().addAll("room-number", "dense", "semibold");
    names.getStyleClass().add("dense");
    names.setWrapText(true);
    names.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(names, Priority.ALWAYS);
    speech.bind(alone, "groups.room-alone");
    alone.managedProperty().bind(alone.visibleProperty());
    row.getStyleClass().add("room-row");
    row.setAlignment(Pos.CENTER_LEFT);
    row.getChildren().addAll(number, names, alone);
    setTooltip(full);
  }

  @Override
  String draw(RoomRow room) {
    number.setText(Integer.toString(room.room()));
    names.setText(room.names());
    alone.setVisible(room.alone());
    full.setText(room.full());
    return room.spoken();
  }
}

package no.samtakt.ui.groups;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Speech;

/** The rooms with what their columns are, or who has met whom; both where there is room. */
final class RoomTable extends VBox {
  private final Speech speech;
  private final RoomList rooms;
  private final HBox columns = new HBox();
  private final MatrixBox matrix;
  private final Segments<Boolean> views;
  private final Label keys = new Label();
  private boolean spread;
  private boolean wide;
  private boolean met;

  RoomTable(RoomsViewModel model, Speech speech, Motion motion) {
    this.speech = speech;
    getStyleClass().add("room-table");
    rooms = new RoomList(model, speech, motion);
    matrix = new MatrixBox(model, speech);
    views = new Segments<>(this::choose);
    VBox.setVgrow(rooms, Priority.ALWAYS);
    VBox.setVgrow(matrix, Priority.ALWAYS);
    columns.getStyleClass().addAll("room-columns", "inset");
    columns.setAlignment(Pos.CENTER_LEFT);
    Label seats = column("groups.column-people");
    seats.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(seats, Priority.ALWAYS);
    Label check = column("groups.column-check");
    check.getStyleClass().add("room-marks");
    columns.getChildren().addAll(column("groups.column-room"), seats, check);
    keys.getStyleClass().addAll("meta", "muted", "list-keys");
    keys.setWrapText(true);
    keys.setMinHeight(USE_PREF_SIZE);
    keys.managedProperty().bind(keys.visibleProperty());
    speech.bind(keys, "groups.rooms-keys");
    getChildren().addAll(rooms, keys);
    speech.onChange(this, words -> arrange());
  }

  private Label column(String key) {
    Label label = new Label();
    label.getStyleClass().addAll("meta", "semibold", "muted");
    speech.bind(label, key);
    return label;
  }

  /** The choice between the rooms and who has met whom. */
  Node views() {
    return views.node();
  }

  /**
   * Says how much room there is.
   *
   * @param isSpread whether who meets whom can be shown instead
   * @param isWide whether there is room for columns
   */
  void setWide(boolean isSpread, boolean isWide) {
    spread = isSpread;
    wide = isWide;
    rooms.setWide(isWide);
    arrange();
  }

  private void choose(boolean whoMet) {
    met = whoMet;
    arrange();
  }

  private void arrange() {
    views.show(
        List.of(
            view(false, "rooms", "groups.rooms", Icon.GROUPS),
            view(true, "met", "groups.who-met", Icon.MET_MATRIX)),
        met);
    if (spread && met) {
      matrix.refresh();
      getChildren().setAll(matrix);
    } else if (wide) {
      getChildren().setAll(columns, rooms, keys);
    } else {
      getChildren().setAll(rooms, keys);
    }
  }

  private Segments.Option<Boolean> view(boolean whoMet, String id, String key, Icon icon) {
    String label = speech.text(key);
    return new Segments.Option<>(whoMet, "groups-view-" + id, label, label, icon);
  }

  void show(RoomsScreen screen) {
    rooms.show(screen.rooms());
    // In a round that is over there is nothing to do with them.
    keys.setVisible(screen.rooms().stream().noneMatch(RoomsScreen.RoomRow::fixed));
    if (spread && met) {
      matrix.refresh();
    }
  }

  /** The rooms, or the matrix where that is shown instead. */
  void focus() {
    if (spread && met) {
      matrix.focus();
    } else {
      Rows.focus(rooms);
    }
  }
}

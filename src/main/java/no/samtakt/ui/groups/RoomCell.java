package no.samtakt.ui.groups;

import java.util.Iterator;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.people.PersonId;
import no.samtakt.ui.groups.RoomsScreen.RoomRow;
import no.samtakt.ui.groups.RoomsScreen.Seat;
import no.samtakt.ui.kit.Badge;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;

/** One room: its number, who is in it, and what there is to say of it. Names can be dragged. */
final class RoomCell extends Rows.Cell<RoomRow> {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop");

  /** Says who is dragged by their id alone: no name leaves the window. */
  private static final DataFormat PERSON = new DataFormat("application/x-samtakt-person");

  private final RoomsViewModel model;
  private final boolean wide;
  private final Label number = new Label();
  private final Label topic = new Label();
  private final Label detail = new Label();
  private final FlowPane seats = new FlowPane();
  private final Badge locked = new Badge(Badge.Tone.NEUTRAL, Icon.LOCKED);
  private final Badge check = new Badge(Badge.Tone.WARNING, Icon.WARNING);
  private final Tooltip full = new Tooltip();

  /**
   * @param wide whether there is room for organisations, and for what holds as well
   */
  static RoomCell in(RoomsViewModel model, Speech speech, boolean wide) {
    return new RoomCell(model, speech, wide, new HBox());
  }

  private RoomCell(RoomsViewModel model, Speech speech, boolean wide, HBox row) {
    super(row);
    this.model = model;
    this.wide = wide;
    number.getStyleClass().addAll("room-number", "dense", "semibold");
    topic.getStyleClass().addAll("dense", "semibold");
    detail.getStyleClass().addAll("meta", "muted");
    for (Label each : new Label[] {topic, detail}) {
      each.setWrapText(true);
      each.setMinHeight(USE_PREF_SIZE);
      each.managedProperty().bind(each.textProperty().isNotEmpty());
    }
    seats.managedProperty().bind(Bindings.isNotEmpty(seats.getChildren()));
    seats.getStyleClass().add("room-seats");
    seats.setMinWidth(0);
    HBox.setHgrow(seats, Priority.ALWAYS);
    speech.bind(locked, "groups.locked");
    locked.managedProperty().bind(locked.visibleProperty());
    check.managedProperty().bind(check.visibleProperty());
    check.setWrapText(true);
    check.setMinWidth(0);
    check.setMinHeight(USE_PREF_SIZE);
    row.getStyleClass().add("room-row");
    row.setAlignment(Pos.CENTER_LEFT);
    if (wide) {
      HBox marks = new HBox(check, locked);
      marks.getStyleClass().addAll("groups-row", "room-marks");
      marks.setAlignment(Pos.CENTER_LEFT);
      VBox about = new VBox(topic, detail, seats);
      about.getStyleClass().add("person-words");
      about.setMinWidth(0);
      HBox.setHgrow(about, Priority.ALWAYS);
      row.getChildren().addAll(number, about, marks);
    } else {
      VBox words = new VBox(topic, detail, seats, new HBox(4, check, locked));
      words.getStyleClass().add("person-words");
      words.setMinWidth(0);
      words.setAlignment(Pos.CENTER_LEFT);
      words
          .getChildren()
          .getLast()
          .managedProperty()
          .bind(check.visibleProperty().or(locked.visibleProperty()));
      HBox.setHgrow(words, Priority.ALWAYS);
      row.getChildren().addAll(number, words);
    }
    setTooltip(full);
    setOnDragOver(this::over);
    setOnDragExited(gone -> pseudoClassStateChanged(TARGET, false));
    setOnDragDropped(this::dropped);
  }

  @Override
  String draw(RoomRow room) {
    number.setText(room.label());
    topic.setText(room.topic());
    detail.setText(room.detail());
    seats.getChildren().clear();
    for (Iterator<Seat> each = room.seats().iterator(); each.hasNext(); ) {
      seats.getChildren().add(seat(each.next(), room.fixed(), each.hasNext()));
    }
    locked.setVisible(room.locked());
    check.setText(room.check());
    check.setVisible(!room.check().isEmpty() && (wide || !room.kept()));
    check.show(
        room.kept() ? Badge.Tone.NEUTRAL : Badge.Tone.WARNING,
        room.kept() ? Icon.CHECK : Icon.WARNING);
    full.setText(room.full());
    return room.spoken();
  }

  private VBox seat(Seat seat, boolean fixed, boolean more) {
    Label name = new Label(more && !wide ? seat.name() + "," : seat.name());
    name.getStyleClass().add("dense");
    VBox box = new VBox(name);
    box.getStyleClass().add("room-seat");
    if (wide) {
      box.getStyleClass().add("wide");
    }
    if (wide && !seat.detail().isEmpty()) {
      Label detail = new Label(seat.detail());
      detail.getStyleClass().addAll("meta", "muted");
      detail.setWrapText(true);
      detail.setMinHeight(USE_PREF_SIZE);
      box.getChildren().add(detail);
    }
    if (!fixed) {
      box.setOnDragDetected(drag -> {
        Dragboard board = box.startDragAndDrop(TransferMode.MOVE);
        ClipboardContent content = new ClipboardContent();
        content.put(PERSON, seat.person().value());
        board.setContent(content);
        board.setDragView(box.snapshot(null, null));
        drag.consume();
      });
    }
    return box;
  }

  private boolean takes(DragEvent drag) {
    RoomRow room = getItem();
    return room != null
        && !room.fixed()
        && drag.getDragboard().getContent(PERSON) instanceof String id
        && room.seats().stream().noneMatch(seat -> seat.person().value().equals(id));
  }

  private void over(DragEvent drag) {
    if (takes(drag)) {
      drag.acceptTransferModes(TransferMode.MOVE);
      pseudoClassStateChanged(TARGET, true);
      drag.consume();
    }
  }

  private void dropped(DragEvent drag) {
    boolean taken = takes(drag);
    if (taken && drag.getDragboard().getContent(PERSON) instanceof String id) {
      model.move(new PersonId(id), getItem().room());
    }
    drag.setDropCompleted(taken);
    drag.consume();
  }
}

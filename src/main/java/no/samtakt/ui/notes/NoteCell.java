package no.samtakt.ui.notes;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.notes.PictureId;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.AllLines;
import no.samtakt.ui.kit.Badge;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.TimeText;
import no.samtakt.ui.moment.TagMarks;
import org.jspecify.annotations.Nullable;

/**
 * A note in the list: when, what it is about to become, in which item, its whole text, and whose it
 * is to see to it. The one that is being changed has the editor in place of its text.
 */
final class NoteCell extends ListCell<NoteRow> {
  /** As high as a picture gets in the list. */
  private static final int PICTURE_HEIGHT = 160;

  private final NotesViewModel model;
  private final NotePictures pictures;
  private final NoteEditor editor;
  private final Label day = new Label();
  private final TimeText time = TimeText.small(TimeText.Weight.SEMIBOLD);
  private final Badge tag = new Badge(Badge.Tone.NEUTRAL);
  private final Label item = new Label();
  private final MarkedText text = new MarkedText();
  private final CheckBox followUp = new CheckBox();
  private final Label where = new Label();
  private final Label origin = new Label();
  private final ImageView picture = new ImageView();
  private final HBox about = new HBox();
  private final VBox note;
  private final StackPane whole;

  NoteCell(
      NotesViewModel model, NotePictures pictures, NoteEditor editor, RowMenu menu, Speech speech) {
    this.model = model;
    this.pictures = pictures;
    this.editor = editor;
    time.getStyleClass().add("dense");
    day.getStyleClass().addAll("dense", "semibold");
    item.getStyleClass().addAll("dense", "muted");
    item.setMinWidth(0);
    for (Label label : new Label[] {where, origin}) {
      label.getStyleClass().addAll("meta", "muted");
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    day.setMinWidth(Region.USE_PREF_SIZE);
    followUp.getStyleClass().addAll("dense", "note-follow-up");
    // From the keyboard the list ticks it, by its own key.
    followUp.setFocusTraversable(false);
    AllLines.show(followUp);
    followUp.setOnAction(pressed -> {
      NoteRow row = getItem();
      if (row != null) {
        followUp.setSelected(row.done());
        model.tick(row);
      }
    });
    picture.setPreserveRatio(true);
    picture.setFitHeight(PICTURE_HEIGHT);
    for (Region part : new Region[] {day, tag, where, followUp, origin}) {
      part.managedProperty().bind(part.visibleProperty());
    }
    time.managedProperty().bind(time.visibleProperty());
    picture.managedProperty().bind(picture.visibleProperty());
    about.getChildren().addAll(day, time, tag, item);
    about.setAlignment(Pos.CENTER_LEFT);
    about.getStyleClass().add("note-about");
    note = new VBox(about, where, text, picture, followUp, origin);
    note.getStyleClass().add("note");
    whole = new StackPane(note, moreButton(menu, speech));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    // As wide as the list: otherwise a long line would ask for a scroll bar.
    setPrefWidth(0);
  }

  private ActionButton moreButton(RowMenu menu, Speech speech) {
    ActionButton button = Buttons.iconOnly(Icon.MORE);
    button.getStyleClass().add("small");
    speech.bind(button, "notes.more");
    // The keyboard has the list's own keys, so Tab need not stop at each row.
    button.setFocusTraversable(false);
    button.visibleProperty().bind(hoverProperty().or(selectedProperty()));
    button.setOnAction(pressed -> {
      NoteRow row = getItem();
      if (row != null) {
        menu.show(row, button);
      }
    });
    StackPane.setAlignment(button, Pos.TOP_RIGHT);
    return button;
  }

  @Override
  protected void updateItem(@Nullable NoteRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    day.setVisible(row.elsewhere());
    day.setText(row.time());
    time.setVisible(!row.elsewhere());
    time.setText(row.elsewhere() ? "" : row.time());
    tag.setVisible(row.tag() != null);
    if (row.tag() != null) {
      tag.show(Badge.Tone.NEUTRAL, TagMarks.icon(row.tag()));
      tag.setText(row.tagName());
    }
    // Where it is from takes a line of its own: a day and two titles have no room on one.
    item.setText(row.elsewhere() ? "" : row.item());
    where.setVisible(row.elsewhere());
    where.setText(row.elsewhere() ? row.item() : "");
    text.show(row);
    followUp.setVisible(!row.followUp().isEmpty());
    followUp.setText(row.followUp());
    followUp.setSelected(row.done());
    followUp.setMouseTransparent(row.elsewhere());
    origin.setVisible(!row.origin().isEmpty());
    origin.setText(row.origin());
    show(row.picture());
    place(row);
    setAccessibleText(row.spoken());
    setGraphic(whole);
  }

  /** The one editor stands in the note that is being changed. */
  private void place(NoteRow row) {
    boolean editing = model.editing().isOf(row);
    if (editing) {
      text.setVisible(false);
      text.setManaged(false);
      note.getChildren().setAll(about, editor, picture, followUp, origin);
    } else {
      note.getChildren().setAll(about, where, text, picture, followUp, origin);
    }
  }

  private void show(@Nullable PictureId id) {
    picture.setImage(null);
    picture.setVisible(id != null);
    if (id != null) {
      pictures.show(
          id,
          image -> {
            NoteRow row = getItem();
            if (row != null && id.equals(row.picture())) {
              picture.setImage(image);
              picture.setFitHeight(Math.min(PICTURE_HEIGHT, image.getHeight()));
            }
          });
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    if (isEmpty()) {
      return super.computePrefHeight(width);
    }
    ListView<NoteRow> list = getListView();
    double room = width < 0 && list != null ? list.getWidth() : width;
    double sides = snappedLeftInset() + snappedRightInset();
    double ends = snappedTopInset() + snappedBottomInset();
    return whole.prefHeight(Math.max(0, room - sides)) + ends;
  }
}

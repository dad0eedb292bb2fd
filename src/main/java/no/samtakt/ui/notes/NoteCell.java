package no.samtakt.ui.notes;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Badge;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.TimeText;
import no.samtakt.ui.moment.TagMarks;
import org.jspecify.annotations.Nullable;

/** A note in the list: when, what it is about to become, in which item, and its whole text. */
final class NoteCell extends ListCell<NoteRow> {
  private final TimeText time = TimeText.small(TimeText.Weight.SEMIBOLD);
  private final Badge tag = new Badge(Badge.Tone.NEUTRAL);
  private final Label item = new Label();
  private final Label text = new Label();
  private final StackPane whole;

  NoteCell(Consumer<NoteRow> copy, Speech speech) {
    time.getStyleClass().add("dense");
    tag.managedProperty().bind(tag.visibleProperty());
    item.getStyleClass().addAll("dense", "muted");
    item.setMinWidth(0);
    text.getStyleClass().addAll("body", "default-ink");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    HBox about = new HBox(time, tag, item);
    about.setAlignment(Pos.CENTER_LEFT);
    about.getStyleClass().add("note-about");
    VBox note = new VBox(about, text);
    note.getStyleClass().add("note");
    whole = new StackPane(note, copyButton(copy, speech));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    // As wide as the list: otherwise a long line would ask for a scroll bar.
    setPrefWidth(0);
  }

  private ActionButton copyButton(Consumer<NoteRow> copy, Speech speech) {
    ActionButton button = Buttons.iconOnly(Icon.COPY);
    button.getStyleClass().add("small");
    speech.bind(button, "notes.copy");
    // The keyboard copies the chosen row by the list's own key, so Tab need not stop at each row.
    button.setFocusTraversable(false);
    button.visibleProperty().bind(hoverProperty().or(selectedProperty()));
    button.setOnAction(pressed -> {
      NoteRow row = getItem();
      if (row != null) {
        copy.accept(row);
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
    time.setText(row.time());
    tag.setVisible(row.tag() != null);
    if (row.tag() != null) {
      tag.show(Badge.Tone.NEUTRAL, TagMarks.icon(row.tag()));
      tag.setText(row.tagName());
    }
    item.setText(row.item());
    text.setText(row.text());
    setAccessibleText(row.spoken());
    setGraphic(whole);
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

package no.samtakt.ui.cohost;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import no.samtakt.ui.cohost.SpeakersScreen.Claim;
import no.samtakt.ui.cohost.SpeakersScreen.Row;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Badge;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits. The button that takes them off the list comes up under the pointer and on the
 * chosen row; the keyboard does it from the list.
 */
final class WaitingCell extends ListCell<Row> {
  private final SpeakersViewModel model;
  private final Label number = new Label();
  private final NameLine who = new NameLine("body");
  private final Badge claim = new Badge(Badge.Tone.NEUTRAL);
  private final Label spoken = new Label();
  private final ActionButton off = Buttons.iconOnly(Icon.CLOSE);
  private final HBox row = new HBox();

  WaitingCell(SpeakersViewModel model, Speech speech) {
    this.model = model;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    number.getStyleClass().addAll("dense", "semibold", "muted", "waiting-number");
    spoken.getStyleClass().addAll("dense", "muted");
    spoken.setMinWidth(USE_PREF_SIZE);
    off.getStyleClass().add("small");
    off.setFocusTraversable(false);
    speech.bind(off, "speakers.withdraw");
    off.visibleProperty().bind(hoverProperty().or(selectedProperty()).and(emptyProperty().not()));
    off.managedProperty().bind(off.visibleProperty());
    StackPane note = new StackPane(claim, spoken);
    note.setMinWidth(USE_PREF_SIZE);
    note.setAlignment(Pos.CENTER_LEFT);
    RowOrStack words = new RowOrStack(who, note);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row.getChildren().addAll(number, words, off);
    row.getStyleClass().add("waiting-row");
    row.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(@Nullable Row next, boolean empty) {
    Row before = getItem();
    boolean same = !empty && getGraphic() != null && Objects.equals(before, next);
    super.updateItem(next, empty);
    if (empty || next == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    if (same) {
      return;
    }
    number.setText(next.number());
    who.show(next.name(), next.organisation());
    boolean again = next.claim() == Claim.AGAIN;
    claim.setVisible(!again);
    claim.setManaged(!again);
    spoken.setVisible(again);
    spoken.setManaged(again);
    spoken.setText(next.note());
    claim.setText(next.note());
    boolean reply = next.claim() == Claim.REPLY;
    claim.show(
        reply ? Badge.Tone.NEUTRAL : Badge.Tone.ACCENT, reply ? Icon.REPLY : Icon.FIRST_TIME);
    off.setOnAction(pressed -> model.withdraw(next.person()));
    setAccessibleText(next.spoken());
    setGraphic(row);
  }
}

package no.samtakt.ui.notes;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.NoteField;

/** What was understood of a harvest, before it is added; and the way back once it has been. */
final class HarvestCard extends VBox {
  private final Label heading = new Label();
  private final Label lines = new Label();
  private final ActionButton accept = Buttons.accent(Buttons.small(null, "Enter"));
  private final ActionButton delete = Buttons.small(Icon.DELETE);
  private final ActionButton dismiss = Buttons.small(null, "Esc");
  private final HarvestViewModel model;
  private final NoteField field;
  private final ObservableBooleanValue empty;

  /**
   * A card whose question is answered from the field for a note, as long as nothing stands there.
   *
   * @param empty nothing stands there
   */
  HarvestCard(
      HarvestViewModel model, NoteField field, ObservableBooleanValue empty, Speech speech) {
    this.model = model;
    this.field = field;
    this.empty = empty;
    setId("notes-harvest-card");
    getStyleClass().addAll("card", "notes-card");
    managedProperty().bind(visibleProperty());
    heading.setId("notes-harvest-heading");
    heading.getStyleClass().addAll("dense", "semibold");
    lines.setId("notes-harvest-lines");
    lines.getStyleClass().add("dense");
    lines.managedProperty().bind(lines.textProperty().isNotEmpty());
    for (Label label : new Label[] {heading, lines}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    accept.setId("notes-harvest-accept");
    delete.setId("notes-harvest-delete");
    dismiss.setId("notes-harvest-dismiss");
    speech.bind(dismiss, "notes.dismiss");
    for (ActionButton each : new ActionButton[] {accept, delete}) {
      each.managedProperty().bind(each.visibleProperty());
      each.setOnAction(pressed -> accept());
    }
    dismiss.setOnAction(pressed -> dismiss());
    FlowPane buttons = new FlowPane(accept, delete, dismiss);
    buttons.getStyleClass().add("notes-buttons");
    // The second press of two would meet the button that has come where the first one was.
    buttons.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        press -> {
          if (press.getClickCount() > 1) {
            press.consume();
          }
        });
    getChildren().addAll(heading, lines, buttons);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInField);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            dismiss();
            key.consume();
          }
        });
    for (ObservableValue<Boolean> each :
        List.of(empty, field.typing(), accept.focusedProperty(), dismiss.focusedProperty())) {
      each.addListener((o, before, now) -> hint());
    }
    model.screenProperty().addListener((o, before, now) -> paint(before, now));
    paint(HarvestScreen.NONE, model.screenProperty().get());
  }

  private void accept() {
    model.accept();
    field.focus();
  }

  private void dismiss() {
    model.dismiss();
    field.focus();
  }

  private void pressedInField(KeyEvent key) {
    if (!empty.get() || key.isShiftDown() || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    if (key.getCode() == KeyCode.ENTER && model.isOffer()) {
      accept();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && model.isOpen()) {
      dismiss();
      key.consume();
    }
  }

  /** A key stands on a button where it does what the button does. */
  private void hint() {
    boolean fromField = empty.get() && field.typing().get();
    accept.setKeyHintShown(accept.isFocused() || fromField);
    boolean within = accept.isFocused() || dismiss.isFocused();
    dismiss.setKeyHintShown(within || (fromField && model.isOpen()));
  }

  private void paint(HarvestScreen before, HarvestScreen now) {
    setVisible(!now.heading().isEmpty());
    heading.setText(now.heading());
    lines.setText(String.join("\n", now.lines()));
    accept.setVisible(!now.accept().isEmpty() && !now.added());
    accept.setText(now.accept());
    delete.setVisible(!now.accept().isEmpty() && now.added());
    delete.setText(now.accept());
    hint();
    // What was pasted asks a question, and whoever pasted it is about to answer. Whoever is writing
    // goes on where they are.
    boolean asks = model.isOffer() && !before.equals(now);
    if (asks && !field.typing().get()) {
      if (empty.get()) {
        field.focus();
      } else {
        accept.requestFocus();
      }
    }
  }
}

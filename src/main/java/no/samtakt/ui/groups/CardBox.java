package no.samtakt.ui.groups;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** A change that is offered: what for, what exactly, and the button that does it. */
final class CardBox extends VBox {
  private final Speech speech;
  private final Label heading = new Label();
  private final VBox lines = new VBox();
  private final Label note = new Label();
  private final ActionButton accept;
  private final ActionButton next = Buttons.small(Icon.MET_BEFORE);
  private List<String> shown = List.of();

  /**
   * @param id names it and its buttons
   * @param key that does the same as its button; null for none
   * @param another proposes something else
   */
  CardBox(
      String id, Icon icon, @Nullable String key, Speech speech, Runnable does, Runnable another) {
    this.speech = speech;
    setId(id);
    getStyleClass().addAll("card-warning", "change-card");
    heading.setId(id + "-heading");
    heading.getStyleClass().addAll("dense", "semibold");
    note.getStyleClass().addAll("meta", "muted");
    for (Label each : new Label[] {heading, note}) {
      each.setWrapText(true);
      each.setMinHeight(Region.USE_PREF_SIZE);
    }
    lines.setId(id + "-lines");
    HBox head = new HBox(Icons.of(icon, 16), heading);
    head.getStyleClass().add("groups-row");
    head.setAlignment(Pos.TOP_LEFT);
    accept = Buttons.accent(Buttons.small(Icon.CHECK, key));
    accept.setId(id + "-accept");
    accept.setOnAction(pressed -> does.run());
    next.setId(id + "-next");
    next.setOnAction(pressed -> another.run());
    next.managedProperty().bind(next.visibleProperty());
    accept.setMinWidth(Region.USE_PREF_SIZE);
    next.setMinWidth(Region.USE_PREF_SIZE);
    RowOrStack buttons = new RowOrStack(accept, next);
    getChildren().addAll(head, lines, note, buttons);
    managedProperty().bind(visibleProperty());
    note.managedProperty().bind(note.visibleProperty());
    setVisible(false);
  }

  void show(@Nullable ChangeCard card) {
    setVisible(card != null);
    if (card == null) {
      return;
    }
    heading.setText(card.heading());
    if (!card.lines().equals(shown)) {
      shown = card.lines();
      lines.getChildren().setAll(shown.stream().map(CardBox::line).toList());
    }
    note.setText(card.note());
    note.setVisible(!card.note().isEmpty());
    accept.setText(card.accept());
    accept.setAccessibleHelp(String.join(". ", card.lines()));
    next.setText(card.place());
    next.setVisible(!card.place().isEmpty());
    next.setAccessibleText(speech.text("groups.next-proposal", card.place()));
  }

  private static Label line(String text) {
    Label line = new Label(text);
    line.getStyleClass().add("dense");
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }

  void focus() {
    accept.requestFocus();
  }
}

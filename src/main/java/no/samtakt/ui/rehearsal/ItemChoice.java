package no.samtakt.ui.rehearsal;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** A choice among the items that something can still happen to. */
final class ItemChoice {
  private ItemChoice() {}

  /**
   * A choice with an item chosen already.
   *
   * @param chosen stays in the list also when it is over; null for the first one
   */
  static ComboBox<Item> of(
      RehearsalViewModel model, Speech speech, @Nullable ItemId chosen, String id) {
    List<Item> ahead = model.odds().ahead();
    List<Item> all = new ArrayList<>(ahead);
    Item before = chosen == null ? null : model.odds().sheet().item(chosen).orElse(null);
    if (before != null && !all.contains(before)) {
      all.addFirst(before);
    }
    ComboBox<Item> box = new ComboBox<>();
    box.setId(id);
    box.getItems().setAll(all);
    box.setCellFactory(list -> new Titled(speech, ahead));
    box.setButtonCell(new Titled(speech, ahead));
    box.getStyleClass().add("scenario-item");
    if (before == null) {
      box.getSelectionModel().selectFirst();
    } else {
      box.getSelectionModel().select(before);
    }
    return box;
  }

  private static final class Titled extends ListCell<Item> {
    private final Speech speech;
    private final List<Item> ahead;

    Titled(Speech speech, List<Item> ahead) {
      this.speech = speech;
      this.ahead = ahead;
      speech.onChange(this, words -> updateItem(getItem(), isEmpty()));
    }

    @Override
    protected void updateItem(@Nullable Item shown, boolean empty) {
      super.updateItem(shown, empty);
      if (empty || shown == null) {
        setText("");
      } else {
        setText(
            ahead.contains(shown)
                ? shown.title()
                : speech.text("rehearsing.item-over", shown.title()));
      }
    }
  }
}

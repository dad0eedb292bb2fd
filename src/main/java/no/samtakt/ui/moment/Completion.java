package no.samtakt.ui.moment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.samtakt.notes.Completing;
import no.samtakt.notes.Tag;
import no.samtakt.notes.TagLabels;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/**
 * The words that complete what is being typed, beside the field they belong to. The arrows choose
 * one, Enter or Tab takes it, Esc puts them away. While none is chosen Enter is the field's own, so
 * that nobody who types on and saves gets a name they did not ask for.
 */
public final class Completion extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final NoteSense sense;
  private final TextArea area;
  private final Speech speech;
  private List<NoteSense.Offer> offers = List.of();
  private @Nullable Completing completing;
  private int chosen = -1;
  private boolean taking;

  public Completion(NoteSense sense, TextArea area, Speech speech) {
    this.sense = sense;
    this.area = area;
    this.speech = speech;
    setId(area.getId() + "-offers");
    getStyleClass().addAll("card", "note-offers");
    managedProperty().bind(visibleProperty());
    setVisible(false);
    area.textProperty().addListener((o, before, now) -> look());
    area.caretPositionProperty().addListener((o, before, now) -> look());
    area.focusedProperty().addListener((o, before, now) -> look());
  }

  /** Whether a key was meant for the words offered, and did something with them. */
  public boolean act(KeyEvent key) {
    if (!isVisible() || key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
      return false;
    }
    switch (key.getCode()) {
      case DOWN -> choose(Math.min(chosen + 1, offers.size() - 1));
      case UP -> choose(Math.max(chosen - 1, -1));
      case ENTER -> {
        if (chosen < 0 || key.isShiftDown()) {
          return false;
        }
        take(chosen);
      }
      case TAB -> {
        if (key.isShiftDown()) {
          return false;
        }
        take(Math.max(chosen, 0));
      }
      case ESCAPE -> offer(List.of());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void look() {
    if (taking) {
      return;
    }
    Optional<Completing> now =
        area.isFocused()
            ? Completing.at(area.getText(), area.getCaretPosition())
            : Optional.empty();
    if (now.isPresent() && now.get().equals(completing)) {
      return;
    }
    completing = now.orElse(null);
    offer(now.map(at -> sense.offers(at, tags())).orElse(List.of()));
  }

  private List<String> tags() {
    return Stream.of(Tag.values()).map(tag -> TagLabels.of(tag, speech.words())).toList();
  }

  private void offer(List<NoteSense.Offer> words) {
    offers = words;
    getChildren().clear();
    for (int i = 0; i < words.size(); i++) {
      getChildren().add(row(words.get(i), i));
    }
    setVisible(!words.isEmpty());
    choose(-1);
  }

  private HBox row(NoteSense.Offer offer, int place) {
    Label word = new Label(offer.word());
    word.getStyleClass().addAll("dense", "default-ink");
    word.setMinWidth(0);
    Label detail = new Label(offer.detail());
    detail.getStyleClass().addAll("meta", "muted");
    detail.setMinWidth(0);
    HBox row = new HBox(word, detail);
    row.getStyleClass().add("note-offer");
    row.setOnMousePressed(press -> {
      if (press.getButton() == MouseButton.PRIMARY) {
        take(place);
      }
      press.consume();
    });
    return row;
  }

  private void choose(int place) {
    chosen = place;
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == place);
    }
    String help =
        offers.isEmpty()
            ? speech.text("notes.help")
            : place < 0
                ? speech.text("notes.offers", offers.size(), offers.getFirst().word())
                : offers.get(place).word();
    if (!area.accessibleHelpProperty().isBound()) {
      area.setAccessibleHelp(help);
    }
  }

  private void take(int place) {
    Completing at = completing;
    if (at == null || place >= offers.size()) {
      return;
    }
    String word = offers.get(place).word();
    taking = true;
    area.setText(at.in(area.getText(), word));
    area.positionCaret(at.caret(word));
    taking = false;
    completing = null;
    offer(List.of());
    area.requestFocus();
  }
}

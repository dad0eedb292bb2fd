package no.samtakt.ui.kit;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A button with an icon before its text and a key hint after it, either of them optional. Its words
 * are its {@code text}, so a screen reader, a test and a change of language see an ordinary button.
 */
public final class ActionButton extends Button {
  private final int iconSize;
  private final Label word = new Label();
  private final HBox row = new HBox(word);
  private @Nullable FontIcon icon;
  private final BooleanProperty wordShown = new SimpleBooleanProperty(this, "wordShown", true);
  private @Nullable KeyHint hint;
  private boolean hintShown = true;

  ActionButton(int iconSize) {
    this.iconSize = iconSize;
    row.setAlignment(Pos.CENTER);
    row.getStyleClass().add("action-row");
    word.textProperty().bind(textProperty());
    word.visibleProperty().bind(textProperty().isNotEmpty().and(wordShown));
    word.managedProperty().bind(word.visibleProperty());
    word.setMinWidth(Region.USE_PREF_SIZE);
    setGraphic(row);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    // A mnemonic would eat underscores, and Alt is not ours.
    setMnemonicParsing(false);
  }

  /** The icon before the text; null for none. */
  public void setIcon(@Nullable Icon meaning) {
    if (meaning != null && icon != null) {
      Icons.change(icon, meaning);
      return;
    }
    icon = meaning == null ? null : Icons.of(meaning, iconSize);
    arrange();
  }

  /** The key that does the same, as it is written on the keyboard; null for none. */
  public void setKeyHint(@Nullable String key) {
    if (key != null && hint != null) {
      hint.setText(key);
      return;
    }
    hint = key == null ? null : new KeyHint(key);
    arrange();
  }

  /** Takes the key hint away where there is no room for it, and puts it back. */
  public void setKeyHintShown(boolean shown) {
    if (hintShown != shown) {
      hintShown = shown;
      arrange();
    }
  }

  /**
   * Leaves the words undrawn where there is no room for them, or draws them again. They are still
   * the button's text, which a screen reader says and a tooltip shows.
   */
  public void setWordShown(boolean shown) {
    wordShown.set(shown);
    Tooltip words = new Tooltip();
    words.textProperty().bind(textProperty());
    setTooltip(shown ? null : words);
  }

  /** Hides the key hint while single keys are off, without moving anything. */
  public void setKeyHintFaded(boolean faded) {
    if (hint != null) {
      hint.setOpacity(faded ? 0.4 : 1);
    }
  }

  /** Leaves the words undrawn; they are still the button's text. */
  void setIconAlone() {
    wordShown.set(false);
  }

  private void arrange() {
    row.getChildren()
        .setAll(
            Stream.<@Nullable Node>of(icon, word, hintShown ? hint : null)
                .mapMulti(ActionButton::present)
                .toList());
  }

  private static void present(@Nullable Node node, Consumer<Node> sink) {
    if (node != null) {
      sink.accept(node);
    }
  }
}

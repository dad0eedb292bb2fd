package no.samtakt.ui.participants;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import org.jspecify.annotations.Nullable;

/** An icon and what it is all about. */
final class Heading extends HBox {
  private final Label words = new Label();
  private final int iconSize;
  private @Nullable Icon icon;

  Heading(Pos stands, int iconSize, String... styleClasses) {
    this.iconSize = iconSize;
    getStyleClass().addAll("board-heading", "accent-text");
    setAlignment(stands);
    words.getStyleClass().addAll(styleClasses);
    words.getStyleClass().add("semibold");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    if (stands == Pos.CENTER_LEFT) {
      HBox.setHgrow(words, Priority.ALWAYS);
      words.setMaxWidth(Double.MAX_VALUE);
    }
    getChildren().add(words);
  }

  void show(Icon meaning, String text) {
    words.setText(text);
    if (meaning != icon) {
      icon = meaning;
      getChildren().setAll(Icons.of(meaning, iconSize), words);
    }
  }
}

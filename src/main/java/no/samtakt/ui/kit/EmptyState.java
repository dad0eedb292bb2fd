package no.samtakt.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** What stands where there is nothing yet: an icon, what is missing, and what to do about it. */
public final class EmptyState extends VBox {
  private final Label heading = new Label();
  private final Label explanation = new Label();

  public EmptyState(Icon icon) {
    getStyleClass().add("empty-state");
    setAlignment(Pos.CENTER);
    heading.getStyleClass().addAll("size16", "semibold");
    explanation.getStyleClass().addAll("dense", "muted");
    for (Label label : new Label[] {heading, explanation}) {
      label.setWrapText(true);
      label.setTextAlignment(TextAlignment.CENTER);
      label.setAlignment(Pos.CENTER);
      label.setMinHeight(USE_PREF_SIZE);
    }
    getChildren().addAll(Icons.of(icon, 32), heading, explanation);
  }

  public EmptyState(Icon icon, Button action) {
    this(icon);
    VBox.setMargin(action, new Insets(8, 0, 0, 0));
    getChildren().add(action);
  }

  /** What is missing, in a few words. */
  public Label heading() {
    return heading;
  }

  /** What would fill it, in a sentence. */
  public Label explanation() {
    return explanation;
  }
}

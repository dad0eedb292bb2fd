package no.samtakt.ui.cohost;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.cohost.CuesScreen.Waiting;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/**
 * What the other one said in private. It stands still until it is seen, so nothing that was said
 * goes unread; while nothing waits it is not there.
 */
public final class CueBanner extends HBox {
  private final CuesViewModel model;
  private final Speech speech;
  private final Label from = new Label();
  private final Label text = new Label();
  private final Label more = new Label();

  /**
   * A banner of one window.
   *
   * @param along whether all stands in one row; in a narrow window the words stand above each other
   * @param home gets the focus back after a press
   */
  public CueBanner(CuesViewModel model, Speech speech, Orientation along, Runnable home) {
    this.model = model;
    this.speech = speech;
    getStyleClass().add("cue-banner");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    setMinHeight(USE_PREF_SIZE);
    from.getStyleClass().add("dense");
    from.setMinWidth(USE_PREF_SIZE);
    text.setId("cue-waiting");
    text.getStyleClass().addAll("size16", "semibold");
    text.setMinWidth(0);
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    more.getStyleClass().addAll("dense", "muted");
    more.setMinWidth(USE_PREF_SIZE);
    more.managedProperty().bind(more.textProperty().isNotEmpty());
    ActionButton see = Buttons.accent(Buttons.small(Icon.CHECK));
    see.setId("cue-see");
    see.setMinWidth(USE_PREF_SIZE);
    speech.bind(see, "cues.see");
    see.setOnAction(pressed -> {
      model.see();
      home.run();
    });
    if (along == Orientation.HORIZONTAL) {
      getChildren().addAll(Icons.of(Icon.CHAT, 16), from, text, more, see);
    } else {
      VBox words = new VBox(from, text, more);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      getStyleClass().add("stacked");
      getChildren().addAll(Icons.of(Icon.CHAT, 16), words, see);
    }
    model.screenProperty().addListener((o, before, now) -> paint());
    speech.onChange(this, words -> paint());
  }

  private void paint() {
    CuesScreen screen = model.screen();
    @Nullable Waiting cue = screen.waiting();
    setVisible(cue != null);
    setManaged(cue != null);
    if (cue != null) {
      from.setText(cue.from());
      text.setText(cue.text());
      more.setText(screen.more() == 0 ? "" : speech.text("cues.more", screen.more()));
      if (!cue.said().equals(getAccessibleText())) {
        setAccessibleText(cue.said());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
      }
    }
  }
}

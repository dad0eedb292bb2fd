package no.samtakt.ui.strip;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Ellipsis;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.TimeText;
import no.samtakt.ui.moment.Moment.Following;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What comes next, and when. */
final class NextRow extends HBox {
  private final Speech speech;
  private final Label label = new Label();
  private final FontIcon icon = Icons.of(Icon.CUSTOM, 16);
  private final Label title = new Label();
  private final Label about = new Label();
  private final TimeText time = new TimeText(18);
  private boolean something;
  private boolean hidden;

  NextRow(Speech speech) {
    this.speech = speech;
    setId("strip-next");
    getStyleClass().addAll("strip-next", "line-above");
    setAlignment(Pos.CENTER_LEFT);
    label.getStyleClass().addAll("dense", "muted");
    label.setMinWidth(USE_PREF_SIZE);
    title.getStyleClass().addAll("body", "semibold");
    about.getStyleClass().addAll("meta", "muted");
    Ellipsis.allow(title, about);
    VBox words = new VBox(title, about);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    time.getStyleClass().add("strip-next-time");
    time.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(label, icon, words, time);
    setMinHeight(USE_PREF_SIZE);
  }

  /** Where there is no room for it the large button still says what comes. */
  void setHidden(boolean isHidden) {
    hidden = isHidden;
    present();
  }

  private void present() {
    boolean shown = something && !hidden;
    setVisible(shown);
    setManaged(shown);
  }

  void show(@Nullable Following next) {
    something = next != null;
    present();
    if (next == null) {
      return;
    }
    label.setText(next.label());
    Icons.change(icon, Icon.valueOf(next.kind().name()));
    title.setText(next.title());
    String lead = next.lead();
    about.setText(lead == null ? next.length() : speech.text("strip.about", next.length(), lead));
    about.setVisible(!next.length().isEmpty());
    about.setManaged(!next.length().isEmpty());
    time.setText(next.time());
  }
}

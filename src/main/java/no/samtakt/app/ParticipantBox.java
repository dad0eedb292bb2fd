package no.samtakt.app;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.samtakt.session.Scene;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.participants.ParticipantsScreen;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * At the right of the transport row: what participants see, and the way to their window and to
 * other things to show them.
 */
final class ParticipantBox extends HBox {
  private final ParticipantStage stage;
  private final VBox words;
  private final FontIcon icon = Icons.of(Icon.PARTICIPANT_WINDOW, 20);
  private final ActionButton button = Buttons.small(null, "P");
  private final ActionButton menu = Buttons.small(Icon.SHOW_LESS);
  private final Speech speech;
  private final ObservableValue<ParticipantsScreen> screen;
  private final ObservableValue<@Nullable Scene> chosen;
  private final Label state = new Label();
  private final Label title = new Label();

  /**
   * @param screen what participants see while their window is open
   * @param chosen what the leader chose for them; null while it follows the running item
   */
  ParticipantBox(
      ParticipantStage stage,
      ObservableValue<ParticipantsScreen> screen,
      ObservableValue<@Nullable Scene> chosen,
      Speech speech) {
    this.stage = stage;
    this.screen = screen;
    this.chosen = chosen;
    this.speech = speech;
    getStyleClass().addAll("participant-box");
    setAlignment(Pos.CENTER_LEFT);
    title.getStyleClass().addAll("dense", "semibold");
    speech.bind(title, "console.participants");
    state.setId("participants-state");
    state.getStyleClass().addAll("meta", "muted");
    words = new VBox(title, state);
    words.setAlignment(Pos.CENTER_LEFT);

    button.setId("participants");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(pressed -> toggle());
    menu.setId("participants-menu");
    menu.setMinWidth(USE_PREF_SIZE);
    speech.bind(menu.accessibleTextProperty(), "console.scene-menu");
    getChildren().addAll(icon, words, button, menu);
    stage.openProperty().addListener((o, before, now) -> paint());
    screen.addListener((o, before, now) -> paint());
    chosen.addListener((o, before, now) -> paint());
    speech.onChange(this, spoken -> paint());
  }

  /** Lets the menu lead to these. */
  void offer(Supplier<ContextMenu> made) {
    menu.setOnAction(pressed -> made.get().show(menu, Side.TOP, 0, -4));
  }

  /** What a box about the participants' screen points at. */
  Node menuButton() {
    return menu;
  }

  private void paint() {
    boolean open = stage.openProperty().get();
    button.setText(speech.text(open ? "console.hide" : "console.show"));
    button.setAccessibleText(button.getText() + " " + title.getText());
    Scene scene = chosen.getValue();
    String key =
        open
            ? screen.getValue().chosen() ? "console.scene-chosen" : "console.scene-shown"
            : scene == null ? "console.participants-closed" : "console.scene-ready";
    Message name = open || scene == null ? screen.getValue().name() : scene.label();
    String now = speech.text(Message.of(key, name));
    if (!now.equals(state.getText())) {
      state.setText(now);
    }
  }

  void toggle() {
    stage.toggle();
  }

  boolean isOpen() {
    return stage.openProperty().get();
  }

  void toggleFullScreen() {
    stage.toggleFullScreen();
  }

  /** In a narrow window only the icon and the button are left. */
  void setShort(boolean isShort) {
    words.setVisible(!isShort);
    words.setManaged(!isShort);
  }

  /** In a small one the button is an icon, too, and the way to the scenes stands beside it. */
  void setIconAlone(boolean alone) {
    button.setIcon(alone ? Icon.PARTICIPANT_WINDOW : null);
    button.setKeyHintShown(!alone);
    button.setWordShown(!alone);
    icon.setVisible(!alone);
    icon.setManaged(!alone);
  }
}

package no.samtakt.ui.cohost;

import java.time.Duration;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;

/** What each speaker may use, and the lengths that are usual. */
final class LimitButton {
  private static final List<Duration> USUAL =
      List.of(
          Duration.ofSeconds(30),
          Duration.ofMinutes(1),
          Duration.ofSeconds(90),
          Duration.ofMinutes(2),
          Duration.ofMinutes(3),
          Duration.ofMinutes(5));

  private final ActionButton button = Buttons.quiet(Icon.REHEARSAL, null);
  private final Speech speech;

  LimitButton(SpeakersViewModel model, Speech speech) {
    this.speech = speech;
    button.setId("speaking-limit");
    button.getStyleClass().add("speaking-limit");
    button.setMinWidth(ActionButton.USE_PREF_SIZE);
    button.setOnAction(pressed -> menu(model).show(button, Side.BOTTOM, 0, 4));
  }

  ActionButton node() {
    return button;
  }

  void show(String limit) {
    button.setText(limit);
    button.setAccessibleText(speech.text("speakers.limit-said", limit));
  }

  private ContextMenu menu(SpeakersViewModel model) {
    ContextMenu menu = new ContextMenu();
    menu.setId("speaking-limits");
    for (Duration each : USUAL) {
      MenuItem item = new MenuItem(speech.text("speakers.limit", each));
      item.setOnAction(chosen -> model.limitTo(each));
      menu.getItems().add(item);
    }
    return menu;
  }
}

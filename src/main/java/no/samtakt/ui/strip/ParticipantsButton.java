package no.samtakt.ui.strip;

import javafx.css.PseudoClass;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;

/** Shows the participants' window or hides it, and tells which. */
final class ParticipantsButton {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private ParticipantsButton() {}

  static ActionButton of(Ways ways, Speech speech, Runnable home) {
    ActionButton button = Buttons.normal(Icon.PARTICIPANT_WINDOW, "P");
    button.setId("participants");
    button.getStyleClass().add("strip-participants");
    button.setOnAction(pressed -> {
      ways.participants().run();
      home.run();
    });
    speech.bind(button, "console.participants");
    Runnable paint =
        () -> {
          boolean open = ways.participantsOpen().get();
          String said = speech.text(open ? "strip.participants-hide" : "strip.participants-show");
          button.setAccessibleText(said);
          button.pseudoClassStateChanged(OPEN, open);
        };
    ways.participantsOpen().addListener((o, before, now) -> paint.run());
    speech.onChange(button, words -> paint.run());
    return button;
  }
}

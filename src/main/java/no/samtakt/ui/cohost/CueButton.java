package no.samtakt.ui.cohost;

import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Speech;
import org.controlsfx.control.PopOver;

/** The way to say something in private to the other one. */
public final class CueButton {
  private final ActionButton button = Buttons.small(Icon.CHAT, "B");
  private final CuesBox box;

  /**
   * A button of one window.
   *
   * @param to the key of what is said of it: whom the words go to
   */
  public CueButton(CuesViewModel model, Speech speech, Motion motion, String to) {
    box = new CuesBox(model, speech, motion, to);
    button.setId("cue-open");
    button.setMinWidth(ActionButton.USE_PREF_SIZE);
    speech.bind(button, "cues.open");
    speech.bind(button.accessibleTextProperty(), to);
    button.setOnAction(pressed -> toggle());
  }

  public ActionButton node() {
    return button;
  }

  /** Opens what one writes in, or closes it. */
  public void toggle() {
    box.toggle(button, PopOver.ArrowLocation.TOP_RIGHT);
  }

  /** In a narrow window the button is its icon alone. */
  public void setIconAlone(boolean alone) {
    button.setWordShown(!alone);
    button.setKeyHintShown(!alone);
  }
}

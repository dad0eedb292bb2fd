package no.samtakt.ui.strip;

import java.time.Duration;
import javafx.event.ActionEvent;
import javafx.scene.layout.Region;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.Steps;
import no.samtakt.ui.moment.Steps.Stage;
import no.samtakt.ui.moment.TransportViewModel;

/** The buttons that drive the session, as the strip and the bar both have them. */
final class Drive {
  private final Speech speech;
  final ActionButton back = Buttons.normal(Icon.PREVIOUS);
  final ActionButton pause = Buttons.transport(Icon.PAUSE, null);
  final ActionButton next = Buttons.accent(Buttons.transport(Icon.NEXT, null));
  final ActionButton less = Buttons.normal();
  final ActionButton more = Buttons.normal();

  /**
   * @param home gets the focus back after a press, so that single keys go on working
   */
  Drive(TransportViewModel model, Speech speech, Runnable home) {
    this.speech = speech;
    button(back, "previous", model::back, home);
    button(pause, "pause", model::pauseOrResume, home);
    button(next, "next", model::next, home);
    button(less, "less", () -> model.adjust(Duration.ofMinutes(-1)), home);
    button(more, "more", () -> model.adjust(Duration.ofMinutes(1)), home);
    speech.bind(back, "transport.previous");
    speech.bind(less, "transport.less");
    speech.bind(more, "transport.more");
  }

  void show(Steps steps) {
    boolean running = steps.stage() == Stage.RUNNING;
    next.setText(steps.next());
    next.setIcon(steps.stage() == Stage.BEFORE ? Icon.PLAY : Icon.NEXT);
    present(next, steps.stage() != Stage.ENDED);
    pause.setText(speech.text(steps.paused() ? "transport.resume" : "transport.pause"));
    pause.setIcon(steps.paused() ? Icon.PLAY : Icon.PAUSE);
    for (ActionButton button : new ActionButton[] {back, pause, less, more}) {
      present(button, running);
    }
  }

  private static void present(Region region, boolean present) {
    region.setVisible(present);
    region.setManaged(present);
  }

  private static void button(ActionButton button, String id, Runnable action, Runnable home) {
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.addEventHandler(
        ActionEvent.ACTION,
        pressed -> {
          action.run();
          home.run();
        });
  }
}

package no.samtakt.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import no.samtakt.session.Scene;
import no.samtakt.session.Scene.Fixed;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.ui.participants.ScenesViewModel;
import no.samtakt.words.Message;

/** What the leader can put on the participants' screen, each by a digit key. */
final class SceneActions {
  private final ScenesViewModel scenes;
  private final Speech speech;
  private final Motion motion;
  private final Supplier<Node> beside;

  /**
   * @param beside what the field for a message points at
   */
  SceneActions(ScenesViewModel scenes, Speech speech, Motion motion, Supplier<Node> beside) {
    this.scenes = scenes;
    this.speech = speech;
    this.motion = motion;
    this.beside = beside;
  }

  List<Action> all() {
    List<Action> all = new ArrayList<>();
    all.add(fixed(Fixed.INFO_POSTER, Icon.INFO, KeyCode.DIGIT1));
    all.add(fixed(Fixed.AGENDA, Icon.RUN_SHEET, KeyCode.DIGIT2));
    all.add(
        Action.of(
                "scene.write",
                Icon.WRITE,
                () -> new MessageBox(speech, motion, scenes).show(beside.get()))
            .on(Stroke.alone(KeyCode.DIGIT3)));
    all.add(fixed(Fixed.TIMER, Icon.CLOCK, KeyCode.DIGIT4));
    all.add(fixed(Fixed.QUESTION, Icon.QUESTION, KeyCode.DIGIT5));
    all.add(fixed(Fixed.ROOMS, Icon.PEOPLE, KeyCode.DIGIT6));
    all.add(fixed(Fixed.BACK_AT, Icon.BREAK, KeyCode.DIGIT7));
    all.add(fixed(Fixed.THANKS, Icon.CHECK_OUT, KeyCode.DIGIT8));
    all.add(fixed(Fixed.BLACKOUT, Icon.HIDDEN, KeyCode.DIGIT9));
    all.add(
        Action.of("scene.follow", Icon.PLAY, scenes::follow)
            .on(Stroke.alone(KeyCode.DIGIT0))
            .when(() -> scenes.chosenProperty().get() != null));
    return all.stream().map(action -> action.foundBy("scene.found-by")).toList();
  }

  /** What stands on the screen because the leader chose it, else that nothing was chosen. */
  Message marked() {
    return switch (scenes.chosenProperty().get()) {
      case null -> Message.of("scene.follow");
      case Scene.FreeMessage message -> Message.of("scene.write");
      case Fixed fixed -> shows(fixed);
    };
  }

  private static Message shows(Fixed scene) {
    return Message.of("scene.show", scene.label());
  }

  private Action fixed(Fixed scene, Icon icon, KeyCode key) {
    return Action.of(shows(scene), icon, () -> scenes.choose(scene)).on(Stroke.alone(key));
  }
}

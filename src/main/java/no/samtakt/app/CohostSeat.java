package no.samtakt.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import no.samtakt.live.Desk;
import no.samtakt.live.Outcome;
import no.samtakt.live.Snapshot;
import no.samtakt.people.PersonId;
import no.samtakt.session.Cue;
import no.samtakt.session.Cue.Sender;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionEvent;
import no.samtakt.ui.cohost.CueBanner;
import no.samtakt.ui.cohost.CueButton;
import no.samtakt.ui.cohost.CuesViewModel;
import no.samtakt.ui.cohost.SpeakersViewModel;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.FxThread;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the leader has of the co-host: the way to their window, the next speaker by a key, and words
 * in private, which stand in the console until they are seen.
 */
final class CohostSeat {
  private final CohostStage stage;
  private final CuesViewModel cues;
  private final SpeakersViewModel speakers;
  private final Speech speech;
  private final CueButton message;
  private final ActionButton toggle = Buttons.small(Icon.COHOST, "H");
  private final HBox buttons;
  private @Nullable Snapshot latest;
  private final MainWindow main;

  /**
   * The seat beside one console.
   *
   * @param desk the console's, which tells the leader of refusals
   */
  CohostSeat(
      MainWindow main,
      Desk desk,
      CohostStage stage,
      FxThread window,
      Speech speech,
      ObservableValue<Words> words) {
    this.main = main;
    this.stage = stage;
    Telling telling = main.telling();
    Desk speaking =
        command ->
            desk.submit(command)
                .whenComplete((outcome, thrown) -> {
                  if (outcome instanceof Outcome.Done done) {
                    window.run(() ->
                        tell(
                            done,
                            said ->
                                telling.done(said, () -> desk.give(new SessionCommand.Undo()))));
                  }
                });
    this.speakers = new SpeakersViewModel(speaking, words);
    this.cues = new CuesViewModel(desk, words, Sender.LEADER);
    this.speech = speech;
    this.message = new CueButton(cues, speech, main.motion(), "cues.to-cohost");
    toggle.setId("cohost-toggle");
    toggle.setMinWidth(ActionButton.USE_PREF_SIZE);
    speech.bind(toggle, "cohost.title");
    speech.bind(toggle.accessibleTextProperty(), "keys.cohost");
    toggle.setOnAction(pressed -> stage.toggle());
    message.node().visibleProperty().bind(stage.openProperty());
    message.node().managedProperty().bind(stage.openProperty());
    buttons = new HBox(message.node(), toggle);
    buttons.getStyleClass().add("cohost-buttons");
  }

  /** What the co-host said, while the leader has not seen it; {@code home} gets the focus back. */
  Node wideBanner(Runnable home) {
    return new CueBanner(cues, speech, Orientation.HORIZONTAL, home);
  }

  /** The same for a narrow window. */
  Node banner(Runnable home) {
    return new CueBanner(cues, speech, Orientation.VERTICAL, home);
  }

  /** The way to the co-host's window and, while it is open, to a word with them. */
  Node buttons() {
    return buttons;
  }

  CohostStage stage() {
    return stage;
  }

  void setIconAlone(boolean alone) {
    message.setIconAlone(alone);
    toggle.setWordShown(!alone);
    toggle.setKeyHintShown(!alone);
  }

  List<Action> actions() {
    return List.of(
        Action.of("keys.cohost", Icon.COHOST, stage::toggle).on(Stroke.alone(KeyCode.H)),
        Action.of("keys.next-speaker", Icon.SPEAKER, speakers::next).on(Stroke.alone(KeyCode.T)),
        Action.of("keys.add-speaker", Icon.ADD, stage::add).on(Stroke.alone(KeyCode.L)),
        Action.of("round.start", Icon.ROUND, speakers::startRound).when(this::canStartRound),
        Action.of("keys.message", Icon.CHAT, message::toggle)
            .on(Stroke.alone(KeyCode.B))
            .when(stage.openProperty()::get));
  }

  private boolean canStartRound() {
    Snapshot now = latest;
    return now != null && now.state().course().floor().round() == null;
  }

  void show(Snapshot snapshot) {
    latest = snapshot;
    cues.show(snapshot);
    speakers.show(snapshot);
    tell(snapshot.state().cues());
    stage.show(snapshot);
  }

  /**
   * The bar has no place where a word in private stands: there it is told, again and again until it
   * is seen.
   */
  private void tell(List<Cue> all) {
    if (main.isBar() && !main.telling().isTelling()) {
      all.stream()
          .filter(cue -> cue.from() == Sender.COHOST && cue.seen() == null)
          .findFirst()
          .ifPresent(cue -> main.telling().cue(cue.text(), cues::see));
    }
  }

  void close() {
    stage.close();
  }

  /** In the console nobody sees the list: who got the word is told. */
  private static void tell(Outcome.Done done, Consumer<Message> say) {
    for (SessionEvent event : done.events()) {
      switch (event) {
        case SessionEvent.SpeakerStarted started -> say.accept(hasWord(done, started.person()));
        case SessionEvent.GoRoundWentOn next -> say.accept(hasWord(done, next.next()));
        case SessionEvent.SpeakerStopped stopped ->
            say.accept(Message.of("session.did.stop-speaking"));
        case SessionEvent.GoRoundEnded ended -> say.accept(Message.of("session.did.end-round"));
        default -> {}
      }
    }
  }

  private static Message hasWord(Outcome.Done done, PersonId person) {
    return Message.of("speakers.has-floor", done.snapshot().name(person));
  }
}

package no.samtakt.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samtakt.cards.CardId;
import no.samtakt.people.PersonId;
import no.samtakt.ui.PlayedSession;
import org.junit.jupiter.api.Test;

/** What the leader chooses for the participants' screen, and when that ends by itself. */
class StagingTest {
  private final PlayedSession session =
      PlayedSession.of(
          """
          title: Nabolaget
          start: "09:30"
          items:
            - {title: Velkommen, kind: welcome, duration: 5}
            - {title: Speed date, kind: pairs, prompt: Hva nå?, rounds: {count: 2, duration: 6}}
            - {title: Pause, kind: break, duration: 10}
          """);

  @Test
  void itStandsUntilAnotherItemRuns() {
    session.at("09:30").start();
    show(Scene.Fixed.AGENDA);
    session.done(new SessionCommand.Pause()).done(new SessionCommand.Resume());
    assertThat(scene()).isEqualTo(Scene.Fixed.AGENDA);
    session.done(new SessionCommand.Next());
    assertThat(scene()).as("a forgotten choice").isNull();
    show(Scene.Fixed.TIMER);
    session.done(new SessionCommand.Next());
    assertThat(scene()).as("the second round is the same item").isEqualTo(Scene.Fixed.TIMER);
    session.done(new SessionCommand.Back()).done(new SessionCommand.Back());
    assertThat(scene()).isNull();
  }

  @Test
  void theStartAndTheEndAreChangesToo() {
    show(Scene.Fixed.INFO_POSTER);
    session.at("09:30").start();
    assertThat(scene()).isNull();
    show(Scene.Fixed.BACK_AT);
    session.done(new SessionCommand.End());
    assertThat(scene()).isNull();
  }

  @Test
  void theDarkAndTheLeadersWordsStayUntilTheyAreTakenAway() {
    session.at("09:30").start();
    show(Scene.Fixed.BLACKOUT);
    session.done(new SessionCommand.Next());
    assertThat(scene()).isEqualTo(Scene.Fixed.BLACKOUT);
    session.done(new SessionCommand.ShowMessage("  Vi venter på lyden \n"));
    session.done(new SessionCommand.Next()).done(new SessionCommand.End());
    assertThat(scene()).isEqualTo(new Scene.FreeMessage("Vi venter på lyden"));
    session.done(new SessionCommand.ReleaseScene());
    assertThat(scene()).isNull();
    assertThat(refusal(new SessionCommand.ReleaseScene())).isEqualTo("session.scene-not-chosen");
  }

  @Test
  void undoIsForTheAgendaAndLeavesTheScreenAlone() {
    session.at("09:30").start().done(new SessionCommand.Pause());
    int steps = session.state().undo().size();
    show(Scene.Fixed.AGENDA);
    assertThat(session.state().undo()).hasSize(steps);
    session.done(new SessionCommand.Undo());
    assertThat(scene()).as("the pause is taken back").isEqualTo(Scene.Fixed.AGENDA);
    session.done(new SessionCommand.Undo());
    assertThat(scene()).as("nothing runs any more").isNull();
  }

  @Test
  void aCardTakesItsPlace() {
    session.at("09:30").start();
    show(Scene.Fixed.AGENDA);
    session.done(new SessionCommand.ShowCard(new CardId("check-in-1")));
    assertThat(scene()).isNull();
    show(Scene.Fixed.TIMER);
    session.done(new SessionCommand.HideCard());
    assertThat(scene()).isEqualTo(Scene.Fixed.TIMER);
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThat(refusal(new SessionCommand.ShowScene(Scene.Fixed.TIMER)))
        .isEqualTo("session.not-started");
    session.listing("Åse Solberg", "Pål Mørk").at("09:30").start();
    assertThat(refusal(new SessionCommand.ShowScene(Scene.Fixed.QUESTION)))
        .isEqualTo("session.scene-no-question");
    assertThat(refusal(new SessionCommand.ShowScene(Scene.Fixed.ROOMS)))
        .isEqualTo("session.scene-no-rooms");
    session.done(new SessionCommand.Next());
    show(Scene.Fixed.QUESTION);
    show(Scene.Fixed.ROOMS);
    assertThat(refusal(new SessionCommand.ShowMessage(" \n"))).isEqualTo("session.message-empty");
    assertThat(refusal(new SessionCommand.ShowMessage("o".repeat(Scene.LONGEST_MESSAGE + 1))))
        .isEqualTo("session.message-too-long");
    assertThat(session.state().presence().listed())
        .isEqualTo(List.of(new PersonId("p1"), new PersonId("p2")));
  }

  private void show(Scene.Fixed scene) {
    session.done(new SessionCommand.ShowScene(scene));
    assertThat(scene()).isEqualTo(scene);
  }

  private Scene scene() {
    return session.state().scene();
  }

  private String refusal(SessionCommand command) {
    return session.submit(command).join() instanceof no.samtakt.live.Outcome.Refused refused
        ? refused.reason().key()
        : "accepted";
  }
}

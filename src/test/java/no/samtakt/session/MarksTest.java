package no.samtakt.session;

import static org.assertj.core.api.Assertions.assertThat;

import no.samtakt.people.PersonId;
import no.samtakt.runsheet.ItemId;
import no.samtakt.ui.PlayedSession;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

/** Whoever marks the wrong person takes that back, and nothing else. */
class MarksTest {
  private static final ItemId DATE = new ItemId("date");
  private final PlayedSession session =
      PlayedSession.of(
              """
              title: Møte
              language: nb
              start: "09:00"
              items:
                - {title: Innsjekk, duration: 10}
                - {id: date, title: Speed date, kind: pairs, rounds: {count: 2, duration: 5}}
              """)
          .listing("Anne", "Bo", "Cato", "Dina", "Eva");

  private PersonId anne() {
    return session.people().named("Anne").orElseThrow().id();
  }

  private String done() {
    return Words.in(Language.NB).text(session.state().undo().getLast().what());
  }

  @Test
  void aMarkIsOneStepWithTheGroupsThatFollowedIt() {
    session.start().done(new SessionCommand.Next());
    SessionState before = session.state();
    session.done(new SessionCommand.Leave(anne()));
    assertThat(done()).isEqualTo("Merket en deltaker som gått");
    assertThat(session.state().course().groups(DATE, 1).orElseThrow().people())
        .doesNotContain(anne());
    session.done(new SessionCommand.Undo());
    assertThat(session.state().presence()).isEqualTo(before.presence());
    assertThat(session.state().course()).isEqualTo(before.course());
    assertThat(session.state().undo()).isEqualTo(before.undo());
    session.done(new SessionCommand.Redo());
    assertThat(session.state().presence().isHere(anne())).isFalse();
    assertThat(session.state().course().groups(DATE, 1).orElseThrow().people())
        .doesNotContain(anne());
  }

  @Test
  void otherStepsLeaveThoseWhoCameAndWentAlone() {
    session.start().done(new SessionCommand.Leave(anne()));
    session.done(new SessionCommand.Next()).done(new SessionCommand.Undo());
    assertThat(session.state().presence().isHere(anne())).isFalse();
  }

  @Test
  void anybodyMarkedLateIsHereAgainAfterUndo() {
    session.done(new SessionCommand.Expect(anne()));
    assertThat(done()).isEqualTo("Merket en deltaker som forsinket");
    session.done(new SessionCommand.Undo());
    assertThat(session.state().presence().isHere(anne())).isTrue();
    assertThat(session.state().presence().isLate(anne())).isFalse();
  }
}

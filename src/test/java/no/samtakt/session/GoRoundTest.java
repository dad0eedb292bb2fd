package no.samtakt.session;

import static no.samtakt.session.Guests.ASE;
import static no.samtakt.session.Guests.FATIMA;
import static no.samtakt.session.Guests.HAKON;
import static no.samtakt.session.Guests.OLA;
import static no.samtakt.session.Sheets.item;
import static no.samtakt.session.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import org.junit.jupiter.api.Test;

/** Going round so that nobody is forgotten, and the words that leader and co-host pass. */
class GoRoundTest {
  private static final SessionCommand NEXT = new SessionCommand.NextInGoRound();
  private static final SessionCommand PASS = new SessionCommand.PassInGoRound();
  private static final SessionCommand START =
      new SessionCommand.StartGoRound(List.of(FATIMA, HAKON, OLA, ASE));

  private static Play running() {
    return Play.of(sheet("09:30", item("Innsjekk", 10)))
        .done(new SessionCommand.ListPeople(Guests.roster()))
        .at("09:30")
        .start();
  }

  private static GoRound round(Play play) {
    GoRound round = play.state().course().floor().round();
    assertThat(round).as("there is a round").isNotNull();
    return Objects.requireNonNull(round);
  }

  private static List<PersonId> left(Play play) {
    return round(play).left(play.state().presence());
  }

  @Test
  void everybodyGetsTheWordOnceAndThenTheRoundIsOver() {
    var play = running().done(START);
    assertThat(round(play).speaking()).isEqualTo(FATIMA);
    assertThat(left(play)).containsExactly(HAKON, OLA, ASE);
    play.done(NEXT).done(NEXT).done(NEXT);
    assertThat(round(play).speaking()).isEqualTo(ASE);
    assertThat(round(play).reached()).isEqualTo(4);
    play.done(NEXT);
    assertThat(round(play).running()).isFalse();
    assertThat(round(play).spoken()).containsExactly(FATIMA, HAKON, OLA, ASE);
    play.refused(NEXT, "session.no-round").refused(PASS, "session.no-round");
    play.done(START).refused(START, "session.round-goes-on");
    assertThat(round(play).spoken()).as("a round of its own").isEmpty();
  }

  @Test
  void whoeverPassesIsComeBackToAtTheEnd() {
    var play = running().done(START).done(PASS);
    assertThat(round(play).speaking()).isEqualTo(HAKON);
    assertThat(round(play).toReturnTo(play.state().presence())).containsExactly(FATIMA);
    play.done(NEXT).done(NEXT).done(NEXT);
    assertThat(round(play).speaking()).isEqualTo(FATIMA);
    assertThat(round(play).passed()).isEmpty();
    play.refused(PASS, "session.last-in-round").done(NEXT);
    assertThat(round(play).spoken()).containsExactly(HAKON, OLA, ASE, FATIMA);
  }

  @Test
  void aLatecomerIsInItAndWhoeverLeftIsNotWaitedFor() {
    var play = running().done(START);
    play.done(new SessionCommand.Leave(OLA));
    List<Roster.Entry> entries = new ArrayList<>();
    Guests.roster()
        .people()
        .forEach(each -> entries.add(new Roster.Entry(each.name(), each.attributes())));
    entries.add(new Roster.Entry("Berit Sein", Map.of()));
    play.done(new SessionCommand.ListPeople(Guests.roster().listed(entries)));
    assertThat(left(play)).containsExactly(HAKON, ASE, new PersonId("p5"));
    assertThat(round(play).size(play.state().presence())).isEqualTo(4);
    play.done(new SessionCommand.Join(OLA));
    assertThat(left(play)).containsExactly(HAKON, OLA, ASE, new PersonId("p5"));
  }

  @Test
  void whoeverLeavesWithTheWordHasNotHadIt() {
    var play = running().done(START).done(new SessionCommand.Leave(FATIMA));
    assertThat(round(play).speaking()).isNull();
    assertThat(round(play).reached()).isZero();
    play.done(PASS);
    assertThat(round(play).speaking()).isEqualTo(HAKON);
    play.done(new SessionCommand.Join(FATIMA));
    assertThat(left(play)).containsExactly(FATIMA, OLA, ASE);
  }

  @Test
  void aRoundCanBeEndedAndUndoneAndEndsWithTheSession() {
    var play = running().refused(new SessionCommand.EndGoRound(), "session.no-round");
    play.done(START).done(NEXT).done(new SessionCommand.EndGoRound());
    assertThat(round(play).spoken()).containsExactly(FATIMA, HAKON);
    play.done(new SessionCommand.Undo());
    assertThat(round(play).speaking()).isEqualTo(HAKON);
    play.done(new SessionCommand.Undo());
    assertThat(round(play).speaking()).isEqualTo(FATIMA);
    play.at("09:40").done(new SessionCommand.End());
    assertThat(round(play).ended()).isEqualTo(Play.clock("09:40"));
    assertThat(Session.replay(play.journal())).isEqualTo(play.state());
  }

  @Test
  void aRoundNeedsPeopleAndASession() {
    var empty = Play.of(sheet("09:30", item("Innsjekk", 10)));
    empty.refused(START, "session.not-started").at("09:30").start();
    empty.refused(START, "session.nobody-to-ask");
  }

  @Test
  void havingCheckedInMakesNobodyLessOfAFirstTimer() {
    var play = running().done(START).done(NEXT).done(new SessionCommand.EndGoRound());
    play.done(new SessionCommand.AskToSpeak(FATIMA, false));
    var speakers = play.state().course().floor().speakers();
    assertThat(speakers.claim(speakers.waiting().getFirst()))
        .isEqualTo(SpeakerList.Claim.FIRST_TIME);
  }

  @Test
  void cuesAreKeptUntilSeenAndUndoLeavesThemAlone() {
    var play = running().refused(cue("  "), "session.cue-empty");
    play.done(new SessionCommand.Pause()).done(cue(" Rund av "));
    play.done(new SessionCommand.Undo());
    assertThat(play.state().cues())
        .containsExactly(new Cue(1, Play.clock("09:30"), Cue.Sender.COHOST, "Rund av", null));
    play.at("09:31").done(new SessionCommand.SeeCue(1));
    assertThat(play.state().cues().getFirst().seen()).isEqualTo(Play.clock("09:31"));
    play.refused(new SessionCommand.SeeCue(1), "session.cue-already-seen");
    play.refused(new SessionCommand.SeeCue(7), "session.cue-already-seen");
  }

  private static SessionCommand cue(String text) {
    return new SessionCommand.SendCue(Cue.Sender.COHOST, text);
  }
}

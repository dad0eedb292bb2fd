package no.samtakt.session;

import static no.samtakt.session.Guests.ASE;
import static no.samtakt.session.Guests.FATIMA;
import static no.samtakt.session.Guests.HAKON;
import static no.samtakt.session.Guests.OLA;
import static no.samtakt.session.Sheets.item;
import static no.samtakt.session.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import no.samtakt.people.Attribute;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.session.SpeakerList.Request;
import no.samtakt.session.SpeakerList.Turn;
import org.junit.jupiter.api.Test;

/** Given a speaker list, when the co-host asks for something, then this happens. */
class SpeakerListTest {
  private static Play atStart() {
    return Play.of(sheet("09:30", item("Innsjekk", 10), item("Samtale", 20)))
        .done(new SessionCommand.ListPeople(Guests.roster()));
  }

  private static Play running() {
    return atStart().at("09:30").start();
  }

  private static SessionCommand ask(PersonId person) {
    return new SessionCommand.AskToSpeak(person, false);
  }

  private static SessionCommand reply(PersonId person) {
    return new SessionCommand.AskToSpeak(person, true);
  }

  private static SpeakerList list(Play play) {
    return play.state().course().floor().speakers();
  }

  private static List<PersonId> queue(Play play) {
    return list(play).queue().stream().map(Request::person).toList();
  }

  private static Turn speaking(Play play) {
    Turn turn = list(play).speaking();
    assertThat(turn).as("somebody speaks").isNotNull();
    return Objects.requireNonNull(turn);
  }

  private static void nobodySpeaks(Play play) {
    assertThat(list(play).speaking()).isNull();
  }

  @Test
  void theFloorGoesFromOneToTheNextAndTimeIsKept() {
    var play = running().done(ask(HAKON)).done(ask(FATIMA));
    play.at("09:31").done(new SessionCommand.NextSpeaker());
    assertThat(speaking(play.at("09:32:24")).length(Play.clock("09:32:24")))
        .isEqualTo(Duration.ofSeconds(84));
    play.at("09:33").done(new SessionCommand.NextSpeaker());
    assertThat(speaking(play).person()).isEqualTo(FATIMA);
    assertThat(list(play).spoken())
        .containsExactly(
            new Turn(HAKON, false, Play.clock("09:31"), Play.clock("09:33"), Duration.ZERO));
    nobodySpeaks(play.at("09:34").done(new SessionCommand.NextSpeaker()));
    play.refused(new SessionCommand.NextSpeaker(), "session.nobody-waits");
  }

  @Test
  void repliesGoFirstThenThoseWhoHaveNotSpokenThenTheRest() {
    var play = running().done(new SessionCommand.GiveFloor(ASE));
    play.at("09:32").done(new SessionCommand.StopSpeaking());
    play.done(ask(ASE)).done(ask(HAKON)).done(reply(OLA)).done(ask(FATIMA));
    assertThat(queue(play)).containsExactly(OLA, HAKON, FATIMA, ASE);
    assertThat(list(play).queue())
        .extracting(list(play)::claim)
        .containsExactly(
            SpeakerList.Claim.REPLY,
            SpeakerList.Claim.FIRST_TIME,
            SpeakerList.Claim.FIRST_TIME,
            SpeakerList.Claim.AGAIN);
    play.done(new SessionCommand.NextSpeaker());
    assertThat(speaking(play).reply()).isTrue();
  }

  @Test
  void whoeverWaitsIsNotPutOnTheListTwiceButMayReplyInstead() {
    var play = running().done(ask(HAKON)).done(ask(FATIMA));
    play.refused(ask(FATIMA), "session.already-waiting");
    play.done(reply(FATIMA));
    assertThat(queue(play)).containsExactly(FATIMA, HAKON);
    play.done(new SessionCommand.NextSpeaker());
    play.refused(reply(FATIMA), "session.speaks-now");
    play.refused(new SessionCommand.GiveFloor(FATIMA), "session.speaks-now");
  }

  @Test
  void onlyThoseWhoAreHereCanSpeak() {
    var play = running().refused(ask(new PersonId("p9")), "session.not-here");
    play.done(new SessionCommand.Leave(OLA)).refused(ask(OLA), "session.not-here");
    play.refused(new SessionCommand.GiveFloor(OLA), "session.not-here");
    play.refused(new SessionCommand.WithdrawFromList(OLA), "session.not-waiting");
    play.refused(new SessionCommand.StopSpeaking(), "session.nobody-speaks");
  }

  @Test
  void theListCanBeMadeBeforeTheStartButNobodySpeaksUntilThenNorAfterTheEnd() {
    var play = atStart().done(ask(HAKON));
    play.refused(new SessionCommand.NextSpeaker(), "session.not-started");
    play.refused(new SessionCommand.GiveFloor(HAKON), "session.not-started");
    play.at("09:30").start().done(new SessionCommand.NextSpeaker()).done(ask(OLA));
    nobodySpeaks(play.at("09:35").done(new SessionCommand.End()));
    assertThat(list(play).spoken()).extracting(Turn::to).containsExactly(Play.clock("09:35"));
    play.refused(ask(FATIMA), "session.is-over");
    play.at("09:36").done(new SessionCommand.Undo());
    assertThat(speaking(play).length(Play.clock("09:36"))).isEqualTo(Duration.ofMinutes(6));
    assertThat(queue(play)).containsExactly(OLA);
  }

  @Test
  void theListStaysWhenTheLeaderGoesOnAndPausesStopNobody() {
    var play = running().done(ask(HAKON)).done(ask(FATIMA));
    play.at("09:35").done(new SessionCommand.NextSpeaker());
    play.at("09:36").done(new SessionCommand.Pause());
    play.at("09:37").done(new SessionCommand.Resume()).done(new SessionCommand.Next());
    assertThat(speaking(play).length(Play.clock("09:38"))).isEqualTo(Duration.ofMinutes(3));
    assertThat(queue(play)).containsExactly(FATIMA);
  }

  @Test
  void whoeverLeavesFallsOffTheListAndUndoDoesNotPutThemBack() {
    var play = running().done(ask(HAKON)).done(ask(FATIMA)).done(ask(OLA));
    play.done(new SessionCommand.NextSpeaker());
    play.at("09:31").done(new SessionCommand.Leave(FATIMA));
    assertThat(queue(play)).containsExactly(OLA);
    nobodySpeaks(play.at("09:32").done(new SessionCommand.Leave(HAKON)));
    play.at("09:34").done(new SessionCommand.Undo());
    assertThat(queue(play)).as("before Håkon got the floor").containsExactly(OLA);
    nobodySpeaks(play.done(new SessionCommand.Redo()));
    assertThat(list(play).spoken())
        .extracting(Turn::person, Turn::to)
        .containsExactly(tuple(HAKON, Play.clock("09:32")));
    play.done(new SessionCommand.Join(FATIMA));
    assertThat(queue(play)).as("they ask again").containsExactly(OLA);
  }

  @Test
  void whoeverIsNotOnANewerListOfPeopleFallsOffToo() {
    var play = running().done(ask(HAKON)).done(ask(FATIMA));
    Roster two = new Roster(Guests.roster().people().subList(0, 2));
    play.done(new SessionCommand.ListPeople(two));
    assertThat(queue(play)).containsExactly(FATIMA);
  }

  @Test
  void aSpeakerCanBeGivenTimeAndTheLimitIsGentle() {
    var play = running().refused(more(30), "session.nobody-speaks");
    play.done(ask(HAKON)).done(new SessionCommand.NextSpeaker());
    play.refused(more(0), "session.adjust-by-nothing").done(more(30));
    assertThat(list(play).allowed(speaking(play))).isEqualTo(Duration.ofSeconds(150));
    play.done(limit(Duration.ofMinutes(1)));
    assertThat(list(play).allowed(speaking(play))).isEqualTo(Duration.ofSeconds(90));
    play.at("09:50").tick();
    assertThat(speaking(play).person()).as("nothing stops by itself").isEqualTo(HAKON);
    play.refused(limit(Duration.ofMinutes(1)), "session.limit-is-that");
    play.refused(limit(Duration.ZERO), "session.limit-out-of-range");
    play.refused(limit(Duration.ofMinutes(61)), "session.limit-out-of-range");
  }

  @Test
  void peopleAreMovedAmongThoseWithTheSameClaim() {
    var play = running().done(ask(HAKON)).done(ask(FATIMA)).done(reply(OLA));
    play.done(new SessionCommand.MoveInList(FATIMA, -1));
    assertThat(queue(play)).containsExactly(OLA, FATIMA, HAKON);
    play.refused(new SessionCommand.MoveInList(FATIMA, -1), "session.queue-order");
    play.refused(new SessionCommand.MoveInList(HAKON, 1), "session.no-further");
    play.refused(new SessionCommand.MoveInList(ASE, 1), "session.not-waiting");
    play.done(new SessionCommand.WithdrawFromList(OLA));
    assertThat(queue(play)).containsExactly(FATIMA, HAKON);
  }

  @Test
  void undoGivesTheFloorBackAndTimeHasRunOn() {
    var play = running().done(ask(HAKON)).done(ask(FATIMA));
    play.done(new SessionCommand.NextSpeaker());
    play.at("09:32").done(new SessionCommand.NextSpeaker());
    play.at("09:33").done(new SessionCommand.Undo());
    assertThat(speaking(play).person()).isEqualTo(HAKON);
    assertThat(speaking(play).length(Play.clock("09:33"))).isEqualTo(Duration.ofMinutes(3));
    assertThat(queue(play)).containsExactly(FATIMA);
    assertThat(Session.replay(play.journal())).isEqualTo(play.state());
  }

  @Test
  void timeIsSummedByWhatPeopleHaveInCommon() {
    var play = running();
    speak(play, ASE, "09:30", "09:32");
    speak(play, FATIMA, "09:32", "09:35");
    speak(play, HAKON, "09:35", "09:37");
    speak(play, ASE, "09:37", "09:38");
    play.at("09:38").done(new SessionCommand.GiveFloor(OLA));
    var course = play.state().course();
    var now = Play.clock("09:39");
    assertThat(SpeakingTime.total(course, now)).isEqualTo(Duration.ofMinutes(9));
    assertThat(SpeakingTime.byPerson(course, now)).containsEntry(ASE, Duration.ofMinutes(3));
    assertThat(SpeakingTime.by(Attribute.SECTOR, course, Guests.roster(), now))
        .containsExactly(
            new SpeakingTime.Share("Kommune", Duration.ofMinutes(5), 2),
            new SpeakingTime.Share("Frivillighet", Duration.ofMinutes(3), 1),
            new SpeakingTime.Share(null, Duration.ofMinutes(1), 1));
  }

  private static void speak(Play play, PersonId person, String from, String to) {
    play.at(from).done(new SessionCommand.GiveFloor(person));
    play.at(to).done(new SessionCommand.StopSpeaking());
  }

  private static SessionCommand more(int seconds) {
    return new SessionCommand.GiveSpeaker(Duration.ofSeconds(seconds));
  }

  private static SessionCommand limit(Duration limit) {
    return new SessionCommand.SetSpeakingLimit(limit);
  }
}

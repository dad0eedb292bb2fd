package no.samtakt.session;

import static no.samtakt.session.Sheets.goingOn;
import static no.samtakt.session.Sheets.item;
import static no.samtakt.session.Sheets.sheet;
import static no.samtakt.session.Sheets.speedDate;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.ItemId;
import no.samtakt.ui.PlayedSession;
import org.junit.jupiter.api.Test;

/** Nobody comes to a round that has no groups, however the session came to it. */
class FormedOnTheWayTest {
  private static final ItemId DATE = new ItemId("speed-date");
  private static final PersonId BJORG = new PersonId("p9");

  private static Roster roster(int people) {
    List<Roster.Entry> entries = new ArrayList<>();
    for (int i = 1; i <= people; i++) {
      entries.add(new Roster.Entry("Deltaker " + i, Map.of()));
    }
    return Roster.EMPTY.listed(entries);
  }

  /** Eight people in the first of three rounds. */
  private static Play running() {
    Play play = Play.of(sheet("09:30", item("Innsjekk", 10), speedDate("Speed date", 3, 6)));
    play.done(new SessionCommand.ListPeople(roster(8)))
        .at("09:30")
        .start()
        .at("09:40")
        .done(new SessionCommand.Next());
    assertThat(people(play, 0)).hasSize(8);
    return play;
  }

  private static List<PersonId> people(Play play, int segment) {
    return play.state().course().groups(DATE, segment).map(Round::people).orElse(List.of());
  }

  private static void fits(Play play, int people) {
    for (int segment : List.of(1, 2)) {
      assertThat(people(play, segment)).hasSize(people);
      assertThat(people(play, segment).contains(BJORG)).isEqualTo(people == 9);
    }
    assertThat(Session.replay(play.journal())).isEqualTo(play.state());
  }

  @Test
  void undoAndRedoFormRoundsAheadForThoseWhoHaveComeMeanwhile() {
    Play play = running();
    play.done(new SessionCommand.ListPeople(roster(9)));
    fits(play, 9);
    play.done(new SessionCommand.Reshuffle(DATE, 0));
    play.done(new SessionCommand.Undo());
    play.done(new SessionCommand.Undo());
    fits(play, 9);
    assertThat(people(play, 0)).hasSize(8);
    play.done(new SessionCommand.Redo());
    fits(play, 9);
    play.done(new SessionCommand.ListPeople(roster(8))).done(new SessionCommand.Undo());
    fits(play, 8);
  }

  @Test
  void aRoomThatWasLockedStaysSoWhenUndoFormsTheRestAnew() {
    Play play = running();
    Group kept = play.state().course().groups(DATE, 2).orElseThrow().in(1).orElseThrow();
    play.done(new SessionCommand.LockRoom(DATE, 2, 1, true));
    play.done(new SessionCommand.Pause());
    play.done(new SessionCommand.ListPeople(roster(9)));
    play.done(new SessionCommand.Undo());
    fits(play, 9);
    play.done(new SessionCommand.Undo());
    fits(play, 9);
    Formation formed = play.state().course().groups().of(DATE, 2).orElseThrow();
    assertThat(formed.locked()).containsExactly(1);
    assertThat(formed.round().in(1)).contains(kept);
  }

  @Test
  void aRoundThatHasNoGroupsGetsThemWhenItIsGoneOnTo() {
    Play play = Play.of(sheet("09:30", speedDate("Speed date", 3, 6))).at("09:30").start();
    play.done(new SessionCommand.ListPeople(roster(9)));
    assertThat(play.state().course().formations()).isEmpty();
    play.at("09:36").done(new SessionCommand.Next());
    assertThat(people(play, 0)).isEmpty();
    fits(play, 9);
  }

  @Test
  void anItemThatIsGoneOnToByItselfHasItsGroups() {
    Play play = Play.of(sheet("09:30", goingOn("Pause", 10), speedDate("Speed date", 3, 6)));
    play.done(new SessionCommand.ListPeople(roster(9))).at("09:30").start().at("09:41").tick();
    assertThat(play.current().item().id()).isEqualTo(DATE);
    assertThat(people(play, 0)).hasSize(9);
    fits(play, 9);
    assertThat(play.journal().subList(3, 5))
        .extracting(SessionEvent::at)
        .containsExactly(Play.clock("09:40"), Play.clock("09:40"));
  }

  @Test
  void whoeverCameWhileAFixedTimeWasWaitedForIsGroupedWhenItIsBegunBeforeThat() {
    Play play =
        Play.of(
            PlayedSession.written(
                """
                title: Møte
                start: "09:30"
                items:
                  - {title: Innsjekk, duration: 10}
                  - id: speed-date
                    title: Speed date
                    kind: pairs
                    at: "10:00"
                    rounds: {count: 3, duration: 6}
                """));
    play.at("09:30").start().at("09:40").done(new SessionCommand.Next());
    assertThat(play.timeline().current().beat()).isEqualTo(Timeline.Beat.WAITING);
    play.done(new SessionCommand.ListPeople(roster(9)));
    play.done(new SessionCommand.Next());
    assertThat(people(play, 0)).hasSize(9);
    fits(play, 9);
  }
}

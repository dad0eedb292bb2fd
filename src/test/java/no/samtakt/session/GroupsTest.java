package no.samtakt.session;

import static no.samtakt.session.Sheets.item;
import static no.samtakt.session.Sheets.sheet;
import static no.samtakt.session.Sheets.speedDate;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Meetings;
import no.samtakt.grouping.Quality;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Sizing;
import no.samtakt.people.Attribute;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.ItemId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a leader does with groups besides forming them. */
class GroupsTest {
  private static final ItemId DATE = new ItemId("speed-date");
  private final Roster roster = roster(12);
  private final Play play =
      Play.of(sheet("09:30", item("Innsjekk", 10), speedDate("Speed date", 3, 6)));

  private static Roster roster(int count) {
    List<Roster.Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(
          new Roster.Entry(
              "Deltaker " + i,
              Map.of(
                  Attribute.ORGANISATION,
                  i % 2 == 0 ? "Horten  kommune" : "horten kommune",
                  Attribute.SECTOR,
                  i < 6 ? "Kommune" : "Frivillig",
                  Attribute.LANGUAGE,
                  i < 4 ? "Engelsk" : "norsk")));
    }
    return Roster.EMPTY.listed(entries);
  }

  @BeforeEach
  void begin() {
    play.done(new SessionCommand.ListPeople(roster)).at("09:30").start();
    play.done(new SessionCommand.FormGroups(DATE, null));
  }

  private PersonId person(int number) {
    return roster.people().get(number).id();
  }

  private Round round(int segment) {
    return play.state().course().groups(DATE, segment).orElseThrow();
  }

  private Groups groups() {
    return play.state().course().groups();
  }

  private List<Round> rounds() {
    return play.state().course().rounds();
  }

  private Quality quality() {
    return Quality.of(rounds(), groups().earlier(), groups().rules().of(roster));
  }

  @Test
  void aRuleFormsAnewWhatHasNotBegunAndUndoTakesBothBackInOneStepEach() {
    List<Round> before = rounds();
    play.done(new SessionCommand.AddRule(new Rule.Mix(Attribute.SECTOR)));
    play.done(new SessionCommand.AddRule(new Rule.Apart(Set.of(person(0), person(6)))));
    play.done(new SessionCommand.AddRule(new Rule.Together(Set.of(person(1), person(7)))));
    assertThat(quality().same()).isZero();
    assertThat(quality().broken()).isEmpty();
    for (Round round : rounds()) {
      assertThat(round.roomOf(person(1))).isEqualTo(round.roomOf(person(7)));
      assertThat(round.roomOf(person(0))).isNotEqualTo(round.roomOf(person(6)));
    }
    play.done(new SessionCommand.Undo()).done(new SessionCommand.Undo());
    play.done(new SessionCommand.Undo());
    assertThat(groups().rules()).isEqualTo(GroupRules.NONE);
    assertThat(rounds()).isEqualTo(before);
  }

  @Test
  void howTheRosterSpellsAnOrganisationTellsNothingApart() {
    play.done(new SessionCommand.AddRule(new Rule.Mix(Attribute.ORGANISATION)));
    assertThat(quality().same()).isEqualTo(18);
  }

  @Test
  void whoIsTakenOutIsHereAndInNoGroup() {
    play.done(new SessionCommand.AddRule(new Rule.Out(Set.of(person(3)))));
    assertThat(play.state().presence().isHere(person(3))).isTrue();
    assertThat(round(0).people()).hasSize(11).doesNotContain(person(3));
    assertThat(round(2).groups()).hasSize(5).allMatch(group -> group.size() > 1);
  }

  @Test
  void aRuleIsAddedToAndTakenFromThoseThereAreByThen() {
    Rule apart = new Rule.Apart(Set.of(person(0), person(6)));
    play.done(new SessionCommand.AddRule(new Rule.Out(Set.of(person(3)))));
    play.done(new SessionCommand.AddRule(new Rule.Out(Set.of(person(4)))));
    play.done(new SessionCommand.AddRule(apart));
    play.done(new SessionCommand.AddRule(new Rule.Mix(Attribute.SECTOR)));
    assertThat(Rule.of(groups().rules()))
        .containsExactly(
            new Rule.Mix(Attribute.SECTOR), apart, new Rule.Out(Set.of(person(3), person(4))));
    play.done(new SessionCommand.RemoveRule(new Rule.Out(Set.of(person(3)))));
    play.done(new SessionCommand.RemoveRule(new Rule.Mix(Attribute.ORGANISATION)));
    assertThat(Rule.of(groups().rules()))
        .containsExactly(new Rule.Mix(Attribute.SECTOR), apart, new Rule.Out(Set.of(person(4))));
    assertThat(round(0).people()).hasSize(11).contains(person(3));
    int events = play.journal().size();
    play.done(new SessionCommand.RemoveRule(new Rule.Together(Set.of(person(0), person(1)))));
    assertThat(play.journal()).hasSize(events);
  }

  @Test
  void onlyThoseMeetWhoWereInRoomsOrWillBe() {
    ItemId third = new ItemId("tredje");
    Play other =
        Play.of(
            sheet(
                "09:30",
                item("Innsjekk", 10),
                speedDate("Første", 1, 6),
                speedDate("Annen", 1, 6),
                speedDate("Tredje", 1, 6)));
    other.done(new SessionCommand.ListPeople(roster(4))).at("09:30").start();
    for (String id : List.of("første", "annen", "tredje")) {
      other.done(new SessionCommand.FormGroups(new ItemId(id), null));
    }
    List<Round> all = other.state().course().rounds();
    assertThat(Meetings.of(all).repeats()).isZero();
    other.done(new SessionCommand.Skip(new ItemId("annen")));
    assertThat(other.state().course().rounds()).containsExactly(all.get(0), all.get(2));
    // With two of three ways to pair four people used up, there is one left.
    other.done(new SessionCommand.CountEarlier(List.of(all.get(2))));
    for (int again = 0; again < 8; again++) {
      other.done(new SessionCommand.Reshuffle(third, 0));
      List<Round> rounds = other.state().course().rounds();
      assertThat(Meetings.of(List.of(rounds.get(0), all.get(2), rounds.get(1))).repeats()).isZero();
    }
    other.at("09:40").done(new SessionCommand.JumpTo(third));
    Round held = other.state().course().groups(third, 0).orElseThrow();
    assertThat(other.state().course().rounds())
        .as("the first was passed over")
        .containsExactly(held);
    other.at("09:46").done(new SessionCommand.JumpTo(new ItemId("innsjekk")));
    assertThat(other.state().course().rounds()).hasSize(2).contains(held);
  }

  @Test
  void aLanguageHasRoomsOfItsOwn() {
    play.done(new SessionCommand.AddRule(new Rule.OwnRooms("ENGELSK")));
    for (Round round : rounds()) {
      assertThat(round.groups())
          .filteredOn(group -> group.people().contains(person(0)))
          .allMatch(group ->
              Set.of(person(0), person(1), person(2), person(3)).containsAll(group.people()));
    }
    assertThat(quality().broken()).isEmpty();
  }

  @Test
  void aLockedRoomStaysWhenTheRestIsFormedAnewAndWhenPeopleComeAndGo() {
    Group kept = round(1).in(2).orElseThrow();
    play.done(new SessionCommand.LockRoom(DATE, 1, 2, true));
    Round before = round(1);
    play.done(new SessionCommand.Reshuffle(DATE, 1));
    assertThat(round(1)).isNotEqualTo(before);
    assertThat(round(1).in(2)).contains(kept);
    PersonId leaver =
        round(1).people().stream().filter(who -> !kept.people().contains(who)).findFirst().get();
    play.done(new SessionCommand.Leave(leaver));
    assertThat(round(1).in(2)).contains(kept);
    assertThat(round(1).people()).hasSize(11).doesNotContain(leaver);
    play.done(new SessionCommand.Join(leaver));
    assertThat(round(1).in(2)).contains(kept);
    assertThat(groups().of(DATE, 1).orElseThrow().locked()).containsExactly(2);
    play.done(new SessionCommand.Leave(kept.people().getFirst()));
    assertThat(groups().of(DATE, 1).orElseThrow().locked()).isEmpty();
    assertThat(round(1).groups()).allMatch(group -> group.size() > 1);
  }

  @Test
  void lockedRoomsCountAmongSoManyGroupsThatWereAskedFor() {
    play.done(new SessionCommand.FormGroups(DATE, new Sizing.NumberOf(4)));
    play.done(new SessionCommand.LockRoom(DATE, 1, 2, true));
    play.done(new SessionCommand.Reshuffle(DATE, 1));
    assertThat(round(1).groups()).hasSize(4).allMatch(group -> group.size() == 3);
    play.done(new SessionCommand.Leave(round(1).in(0).orElseThrow().people().getFirst()));
    assertThat(round(1).groups()).hasSize(4).allMatch(group -> group.size() >= 2);
  }

  @Test
  void whoLeavesALockedRoomUnlocksNoneInWhichTwoStillSit() {
    play.done(new SessionCommand.FormGroups(DATE, new Sizing.NumberOf(4)));
    for (int room : List.of(0, 3)) {
      play.done(new SessionCommand.LockRoom(DATE, 1, room, true));
    }
    Group first = round(1).in(0).orElseThrow();
    Group last = round(1).in(3).orElseThrow();
    play.done(new SessionCommand.Leave(last.people().getFirst()));
    assertThat(round(1).in(0)).contains(first);
    assertThat(round(1).in(3)).contains(new Group(last.people().subList(1, 3)));
    assertThat(groups().of(DATE, 1).orElseThrow().locked()).containsExactlyInAnyOrder(0, 3);
    play.done(new SessionCommand.Leave(last.people().get(1)));
    assertThat(round(1).in(0)).contains(first);
    assertThat(groups().of(DATE, 1).orElseThrow().locked()).containsExactly(0);
    assertThat(round(1).people()).hasSize(10);
  }

  @Test
  void peopleAreMovedOnlyInTheRoundThatWasLookedAt() {
    Round before = round(0);
    List<Group> swapped = new ArrayList<>(before.groups());
    List<PersonId> first = swapped.get(0).people();
    List<PersonId> second = swapped.get(1).people();
    swapped.set(0, new Group(List.of(first.get(0), second.get(0))));
    swapped.set(1, new Group(List.of(first.get(1), second.get(1))));
    Round after = new Round(swapped);
    play.done(new SessionCommand.Rearrange(DATE, 0, before, after));
    assertThat(round(0)).isEqualTo(after);
    play.refused(new SessionCommand.Rearrange(DATE, 0, before, after), "session.groups-changed");
    play.refused(new SessionCommand.Rearrange(DATE, 7, before, after), "session.groups-changed");
    List<Group> stranger = new ArrayList<>(swapped);
    stranger.set(0, new Group(List.of(first.get(0), new PersonId("p99"))));
    play.refused(
        new SessionCommand.Rearrange(DATE, 0, after, new Round(stranger)), "session.not-listed");
    play.done(new SessionCommand.Undo());
    assertThat(round(0)).isEqualTo(before);
  }

  @Test
  void roomsThatPeopleSitInAreLeftInPeaceWhenSomebodyLeavesOrIsLate() {
    play.at("09:40").done(new SessionCommand.Next());
    Round running = round(0);
    play.done(new SessionCommand.Leave(person(5)));
    assertThat(round(0)).isEqualTo(running);
    assertThat(round(1).people()).hasSize(11);
    play.done(new SessionCommand.Expect(person(5)));
    assertThat(play.state().presence().isLate(person(5))).isTrue();
    assertThat(play.state().presence().isHere(person(5))).isFalse();
    play.refused(new SessionCommand.Expect(person(5)), "session.already-late");
    play.refused(new SessionCommand.Expect(new PersonId("p99")), "session.not-listed");
    play.done(new SessionCommand.Join(person(5)));
    assertThat(play.state().presence().isLate(person(5))).isFalse();
    assertThat(round(1).people()).hasSize(12);
    play.done(new SessionCommand.Expect(person(6)));
    assertThat(round(1).people()).hasSize(11);
    play.done(new SessionCommand.Leave(person(6)));
    assertThat(play.state().presence().isLate(person(6))).isFalse();
  }

  @Test
  void whoMetInAnEarlierSessionIsMetAgainOnlyWhereItCannotBeHelped() {
    List<Round> earlier = rounds();
    play.done(new SessionCommand.CountEarlier(earlier));
    assertThat(quality().repeats()).isZero();
    assertThat(rounds()).doesNotContainAnyElementsOf(earlier);
    play.done(new SessionCommand.CountEarlier(List.of()));
    assertThat(groups().earlier()).isEmpty();
  }

  @Test
  void aRoundIsFormedAnewInTheSizeThatItWasFormedIn() {
    play.done(new SessionCommand.FormGroups(DATE, new Sizing.NumberOf(3)));
    play.done(new SessionCommand.Leave(person(0)));
    assertThat(round(2).groups()).hasSize(3);
    play.done(new SessionCommand.Reshuffle(DATE, 2));
    assertThat(round(2).groups()).hasSize(3);
    play.refused(new SessionCommand.Reshuffle(DATE, 9), "session.no-such-groups");
    play.refused(new SessionCommand.LockRoom(DATE, 0, 8, true), "session.no-such-groups");
  }

  @Test
  void goingOnToASpeedDateFormsItsPairsOnTheWay() {
    Play other = Play.of(sheet("09:30", item("Innsjekk", 10), speedDate("Speed date", 3, 6)));
    other.done(new SessionCommand.ListPeople(roster)).at("09:30").start();
    assertThat(other.state().course().formations()).isEmpty();
    other.at("09:40").done(new SessionCommand.Next());
    assertThat(other.state().course().formations()).hasSize(3);
    assertThat(other.current().item().id()).isEqualTo(DATE);
    List<Round> formed = other.state().course().rounds();
    other.done(new SessionCommand.Undo());
    assertThat(other.current().item().title()).isEqualTo("Innsjekk");
    other.done(new SessionCommand.Next());
    assertThat(other.state().course().rounds()).isEqualTo(formed);
  }

  @Test
  void withoutAListNobodyIsFormed() {
    Play other = Play.of(sheet("09:30", item("Innsjekk", 10), speedDate("Speed date", 3, 6)));
    other.at("09:30").start().at("09:40").done(new SessionCommand.Next());
    assertThat(other.state().course().formations()).isEmpty();
  }

  @Test
  void thatTheRoomsAreOpenCanBeTickedOffOnlyWhereThereAreRooms() {
    int rooms = Course.Mark.rooms(1);
    play.done(new SessionCommand.CheckLine(DATE, rooms, true));
    assertThat(play.state().course().done()).containsExactly(new Course.Mark(DATE, rooms));
    play.refused(
        new SessionCommand.CheckLine(DATE, Course.Mark.rooms(5), true), "session.no-such-line");
    play.refused(new SessionCommand.CheckLine(DATE, -1, true), "session.no-such-line");
  }

  @Test
  void whomTheListSaysComesLaterIsWaitedFor() {
    List<Roster.Entry> entries = new ArrayList<>();
    roster.people().forEach(each -> entries.add(new Roster.Entry(each.name(), each.attributes())));
    entries.add(new Roster.Entry("Sen Ankomst", Map.of(Attribute.ATTENDANCE, "kommer senere")));
    Roster longer = roster.listed(entries);
    PersonId late = longer.people().getLast().id();
    play.done(new SessionCommand.ListPeople(longer));
    assertThat(play.state().presence().isLate(late)).isTrue();
    assertThat(round(0).people()).hasSize(12).doesNotContain(late);
    play.done(new SessionCommand.Join(late));
    play.done(new SessionCommand.ListPeople(longer));
    assertThat(play.state().presence().isHere(late)).isTrue();
  }
}

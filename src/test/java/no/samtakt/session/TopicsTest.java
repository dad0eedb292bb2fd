package no.samtakt.session;

import static no.samtakt.session.Sheets.item;
import static no.samtakt.session.Sheets.sheet;
import static no.samtakt.session.Sheets.topics;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Sizing;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Topic;
import org.junit.jupiter.api.Test;

/** Topics that people wish for, and are seated at. */
class TopicsTest {
  private static final ItemId WORK = new ItemId("arbeid");
  private static final Topic A = new Topic("Unge", "Kari", "Rom A", 1, 4);
  private static final Topic B = new Topic("Eldre", null, null, 1, 4);
  private static final Topic C = new Topic("Skole", null, null, 1);
  private static final Topic LATER = new Topic("Unge", null, null, 2);
  private static final Topic MORE = new Topic("Natur", null, null, 2);

  private final Roster roster = roster(12);
  private Play play =
      Play.of(sheet("09:30", item("Innsjekk", 10), topics("Arbeid", 1, A, B, C), item("Slutt", 5)));

  private static Roster roster(int count) {
    List<Roster.Entry> entries = new ArrayList<>();
    entries.add(new Roster.Entry("Kari Nordmann", Map.of()));
    for (int i = 1; i < count; i++) {
      entries.add(new Roster.Entry("Deltaker " + i, Map.of()));
    }
    return Roster.EMPTY.listed(entries);
  }

  private PersonId person(int number) {
    return roster.people().get(number).id();
  }

  private Play listed() {
    return play.done(new SessionCommand.ListPeople(roster)).at("09:30").start();
  }

  private Play wish(int person, Integer... topics) {
    return play.done(new SessionCommand.NoteWishes(WORK, Map.of(person(person), List.of(topics))));
  }

  private void everybodyWishes(Integer... topics) {
    Map<PersonId, List<Integer>> wishes = new HashMap<>();
    roster.people().forEach(each -> wishes.put(each.id(), List.of(topics)));
    play.done(new SessionCommand.NoteWishes(WORK, wishes));
  }

  private Play seat() {
    return play.done(new SessionCommand.SeatByWish(WORK));
  }

  private Round round(int segment) {
    return formed(segment).orElseThrow();
  }

  private Optional<Round> formed(int segment) {
    return play.state().course().groups(WORK, segment);
  }

  private WishTally tally(int segment) {
    SessionState state = play.state();
    List<PersonId> here = state.presence().here();
    return TopicRooms.of(
            state.course().groups(), state.sheet().item(WORK).orElseThrow(), segment, roster, here)
        .orElseThrow()
        .tally(round(segment), here);
  }

  @Test
  void peopleAreSeatedByTheirWishesWithinThePlaces() {
    listed();
    everybodyWishes(0, 1, 2);
    seat();

    assertThat(tally(0).got()).containsExactly(4, 4, 4);
    assertThat(tally(0).unplaced()).isEmpty();
    assertThat(round(0).rooms()).containsExactly(0, 1, 2);
    assertThat(round(0).roomOf(person(0))).as("the host").hasValue(0);
  }

  @Test
  void topicsThatNobodyComesToHaveNoRoomAndTheOthersKeepTheirPlace() {
    listed();
    everybodyWishes(2);
    seat();

    assertThat(round(0).rooms()).as("the host would be alone").containsExactly(2);
    assertThat(round(0).in(2).map(Group::size)).hasValue(12);
  }

  @Test
  void whoeverHasNoPlaceIsNamed() {
    play = Play.of(sheet("09:30", item("Innsjekk", 10), topics("Arbeid", 1, A, B)));
    listed();
    everybodyWishes(0, 1);
    seat();

    assertThat(round(0).people()).hasSize(8);
    assertThat(tally(0).unplaced()).hasSize(4).doesNotContainAnyElementsOf(round(0).people());
  }

  @Test
  void wishesAreOneStepThatUndoTakesBack() {
    listed();
    everybodyWishes(0);
    wish(1, 2, 0);
    Wishes noted = play.state().course().groups().wishes();
    assertThat(noted.of(WORK, person(1))).containsExactly(2, 0);
    assertThat(noted.of(WORK, person(2))).containsExactly(0);
    wish(1);
    assertThat(play.state().course().groups().wishes().of(WORK, person(1))).isEmpty();
    play.done(new SessionCommand.Undo());
    assertThat(play.state().course().groups().wishes()).isEqualTo(noted);
    play.done(new SessionCommand.Undo()).done(new SessionCommand.Undo());
    assertThat(play.state().course().groups().wishes()).isEqualTo(Wishes.NONE);
    assertThat(Session.replay(play.journal())).isEqualTo(play.state());
  }

  @Test
  void wishesThatAreNoneAreRefused() {
    listed();
    Map<PersonId, List<Integer>> stranger = Map.of(new PersonId("x"), List.of(0));
    play.refused(new SessionCommand.NoteWishes(WORK, stranger), "session.not-listed");
    for (List<Integer> bad : List.of(List.of(3), List.of(-1), List.of(1, 1))) {
      play.refused(
          new SessionCommand.NoteWishes(WORK, Map.of(person(1), bad)), "session.no-such-topic");
    }
    ItemId first = new ItemId("innsjekk");
    play.refused(
        new SessionCommand.NoteWishes(first, Map.of(person(1), List.of(0))), "session.no-topics");
    play.refused(new SessionCommand.SeatByWish(first), "session.no-topics");
    play.refused(new SessionCommand.SeatByWish(WORK), "session.no-wishes");
    play.refused(new SessionCommand.SeatByWish(new ItemId("x")), "session.no-such-item");
    int events = play.journal().size();
    wish(1, 2);
    wish(1, 2);
    assertThat(play.journal()).hasSize(events + 1);
  }

  @Test
  void nobodyIsGroupedByChanceOverTopics() {
    listed();
    play.refused(
        new SessionCommand.FormGroups(WORK, new Sizing.AtMost(3)), "session.topics-are-chosen");
    play.at("09:40").done(new SessionCommand.Next());
    assertThat(formed(0)).isEmpty();
  }

  @Test
  void goingOnSeatsThoseWhoHaveToldTheirWishes() {
    listed();
    everybodyWishes(1, 0, 2);
    play.at("09:40").done(new SessionCommand.Next());

    assertThat(round(0).people()).hasSize(12);
    assertThat(tally(0).got().getFirst()).isEqualTo(4);
  }

  @Test
  void aWishListCountsInEachSlotAndNobodyHearsTheSameTwice() {
    play = Play.of(sheet("09:30", item("Innsjekk", 10), topics("Arbeid", 2, A, B, C, LATER, MORE)));
    listed();
    everybodyWishes(0, 3, 4);
    wish(5, 1, 3, 4);
    seat();

    assertThat(round(0).in(0).map(Group::size)).hasValue(4);
    assertThat(round(0).people()).hasSize(12);
    for (PersonId person : round(0).in(0).orElseThrow().people()) {
      assertThat(round(1).roomOf(person)).as("has heard of the young").hasValue(1);
    }
    if (round(0).roomOf(person(5)).orElseThrow() != 0) {
      assertThat(round(1).roomOf(person(5))).hasValue(0);
    }
  }

  @Test
  void aSlotWhoseWishesCameLateIsSeatedWhenItsRoundBegins() {
    play = Play.of(sheet("09:30", item("Innsjekk", 10), topics("Arbeid", 2, A, B, C, LATER, MORE)));
    listed();
    play.at("09:40").done(new SessionCommand.Next());
    everybodyWishes(4);
    assertThat(formed(1)).isEmpty();
    play.at("10:00").done(new SessionCommand.Next());

    assertThat(formed(0)).isEmpty();
    assertThat(round(1).in(1).map(Group::size)).hasValue(12);
  }

  @Test
  void whoComesBeforeItBeginsIsSeatedToo() {
    play.done(new SessionCommand.ListPeople(roster));
    play.done(new SessionCommand.Leave(person(3))).at("09:30").start();
    everybodyWishes(2);
    seat();
    assertThat(round(0).people()).hasSize(11);
    play.done(new SessionCommand.Join(person(3)));
    assertThat(round(0).roomOf(person(3))).hasValue(2);
  }

  @Test
  void aLockedTopicKeepsItsPeopleAndGetsNoMore() {
    listed();
    everybodyWishes(0, 1, 2);
    seat();
    Set<PersonId> kept = Set.copyOf(round(0).in(1).orElseThrow().people());
    play.done(new SessionCommand.LockRoom(WORK, 0, 1, true));
    everybodyWishes(1, 2);
    play.done(new SessionCommand.Reshuffle(WORK, 0));

    assertThat(round(0).in(1).orElseThrow().people()).containsExactlyInAnyOrderElementsOf(kept);
    assertThat(round(0).people()).hasSize(12);
  }

  @Test
  void undoGivesBackSeatsAlsoWhereSomeHaveNone() {
    play = Play.of(sheet("09:30", item("Innsjekk", 10), topics("Arbeid", 1, A, B)));
    listed();
    everybodyWishes(0, 1);
    seat();
    Round seated = round(0);
    play.done(new SessionCommand.Adjust(java.time.Duration.ofMinutes(1)));
    play.done(new SessionCommand.Undo());
    assertThat(round(0)).isEqualTo(seated);
  }

  @Test
  void wishesFollowTheTopicsThroughAChangedSheet() {
    RunSheet newer =
        sheet(
            "09:30",
            item("Innsjekk", 10),
            topics("Arbeid", 1, new Topic("Ny", null, null, 1), C, A),
            item("Slutt", 5));
    listed();
    wish(1, 0, 1, 2);
    wish(2, 1);
    play.done(new SessionCommand.TakeOver(newer));

    Wishes wishes = play.state().course().groups().wishes();
    assertThat(wishes.of(WORK, person(1))).containsExactly(2, 1);
    assertThat(wishes.in(WORK)).doesNotContainKey(person(2));
  }

  @Test
  void seatsFollowTheTopicsThroughAChangedSheet() {
    listed();
    everybodyWishes(0, 1, 2);
    seat();
    Round before = round(0);
    play.done(
        new SessionCommand.TakeOver(
            sheet("09:30", item("Innsjekk", 10), topics("Arbeid", 1, C, A))));

    assertThat(round(0).in(0)).isEqualTo(before.in(2));
    assertThat(round(0).in(1)).isEqualTo(before.in(0));
    assertThat(round(0).people()).hasSize(8);
    play.done(new SessionCommand.Undo());
    assertThat(round(0)).isEqualTo(before);
  }

  @Test
  void wishesGoWithTheRestOfASplitItem() {
    play = Play.of(sheet("09:30", item("Innsjekk", 10), topics("Arbeid", 2, LATER, A, B, MORE)));
    listed();
    wish(1, 0, 2, 3);
    play.at("09:40").done(new SessionCommand.Next());
    play.at("10:05").done(new SessionCommand.Next());
    play.at("10:12").done(new SessionCommand.SplitItem("(forts.)"));

    var rest = play.state().sheet().items().get(2);
    assertThat(rest.topics()).extracting(Topic::title).containsExactly("Unge", "Natur");
    assertThat(play.state().course().groups().wishes().of(rest.id(), person(1)))
        .containsExactly(0, 1);
    assertThat(rest.topics(0)).hasSize(2);
  }

  @Test
  void whoComesLateIsOfferedWhatTheyWishedForThatHasRoomElseTheSmallest() {
    listed();
    wish(1, 0, 2);
    TopicRooms rooms =
        TopicRooms.of(
                play.state().course().groups(),
                play.state().sheet().item(WORK).orElseThrow(),
                0,
                roster,
                play.state().presence().here())
            .orElseThrow();

    assertThat(rooms.joinable(person(1), Map.of(0, 4, 1, 3, 2, 5))).containsExactly(2, 1);
    assertThat(rooms.joinable(person(1), Map.of(0, 3, 1, 3, 2, 5))).containsExactly(0, 2, 1);
    assertThat(rooms.joinable(person(2), Map.of(0, 3, 1, 2, 2, 5))).containsExactly(1, 0, 2);
    assertThat(rooms.joinable(person(0), Map.of(0, 3, 2, 2))).as("host").containsExactly(0, 2);
    assertThat(rooms.joinable(person(2), Map.of(0, 4))).isEmpty();
  }

  @Test
  void aHostIsKnownByTheWholeNameOrAFirstNameThatNobodyElseHas() {
    Roster some =
        Roster.EMPTY.listed(
            List.of(
                new Roster.Entry("Kari Nordmann", Map.of()),
                new Roster.Entry("Kari Lie", Map.of()),
                new Roster.Entry("Ola Moe", Map.of())));
    List<PersonId> ids = some.people().stream().map(each -> each.id()).toList();
    List<Topic> topics =
        List.of(
            new Topic("a", "Kari", null, 1),
            new Topic("b", "lie, kari", null, 1),
            new Topic("c", "kari NORDMANN og Ola", null, 1));

    assertThat(Hosts.of(topics, some, ids)).isEqualTo(Map.of(ids.get(0), 2, ids.get(2), 2));
  }
}

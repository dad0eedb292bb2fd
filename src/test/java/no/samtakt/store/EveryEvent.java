package no.samtakt.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samtakt.cards.CardId;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Sizing;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Origin;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Tag;
import no.samtakt.people.Attribute;
import no.samtakt.people.PersonId;
import no.samtakt.people.Standing;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Cue;
import no.samtakt.session.GroupRules;
import no.samtakt.session.Scene;
import no.samtakt.session.SessionEvent;

/** A journal that can be replayed, in which every type of event happens. */
final class EveryEvent {
  static final Instant OPENED = Instant.parse("2026-11-23T07:55:00Z");

  private EveryEvent() {}

  static List<SessionEvent> journal() {
    RunSheet sheet = RichSheet.sheet();
    Instant began = at(4, 30);
    return List.of(
        new SessionEvent.SheetOpened(OPENED, sheet),
        new SessionEvent.PeopleListed(at(1, 0), people(1, 2, 3, 4, 5)),
        new SessionEvent.CardDrawn(at(2, 0), new CardId("strength-7"), null),
        new SessionEvent.NoteTaken(at(3, 0), new NoteId(1), null, null, "Møt presis"),
        new SessionEvent.SessionStarted(
            at(5, 0), began, at(5, 0), Duration.ofMinutes(-2), RichSheet.WELCOME, at(5, 30)),
        new SessionEvent.LineChecked(at(6, 0), RichSheet.WELCOME, 0, true),
        new SessionEvent.LineChecked(at(6, 1), RichSheet.WELCOME, 1, true),
        new SessionEvent.LineChecked(at(6, 2), RichSheet.WELCOME, 1, false),
        new SessionEvent.CardDrawn(at(7, 0), new CardId("greeting-1"), RichSheet.WELCOME),
        new SessionEvent.CardShown(at(7, 1), new CardId("greeting-1")),
        new SessionEvent.SessionPaused(at(8, 0)),
        new SessionEvent.SessionResumed(at(9, 30)),
        new SessionEvent.TimeAdjusted(at(10, 0), Duration.ofMinutes(2)),
        new SessionEvent.TimeAdjusted(at(10, 1), Duration.ofSeconds(-30)),
        new SessionEvent.CardHidden(at(11, 0)),
        new SessionEvent.CardPinned(at(11, 1), RichSheet.TALK, new CardId("strength-7")),
        new SessionEvent.CardPinned(at(11, 2), RichSheet.TALK, null),
        new SessionEvent.CardPinned(at(11, 3), RichSheet.SPEED_DATE, new CardId("strength-7")),
        new SessionEvent.PersonJoined(at(12, 0), new PersonId("p6")),
        new SessionEvent.PersonLeft(at(12, 30), new PersonId("p2")),
        new SessionEvent.GroupsFormed(
            at(13, 0),
            RichSheet.SPEED_DATE,
            Map.of(
                1, round(people(1, 5), people(3, 4, 6)), 0, round(people(1, 3, 6), people(4, 5))),
            new Sizing.AtMost(2)),
        new SessionEvent.SheetTakenOver(at(13, 4), RichSheet.withTopics()),
        new SessionEvent.WishesNoted(
            at(13, 5),
            RichSheet.TOPICS,
            Map.of(
                new PersonId("p3"),
                List.of(2, 0, 4),
                new PersonId("p1"),
                List.of(0),
                new PersonId("p4"),
                List.of())),
        new SessionEvent.RoomsLocked(at(13, 10), RichSheet.SPEED_DATE, 1, Set.of(0)),
        new SessionEvent.GroupRulesSet(
            at(13, 20),
            new GroupRules(
                Attribute.ORGANISATION,
                List.of(Set.of(new PersonId("p1"), new PersonId("p4"))),
                List.of(Set.of(new PersonId("p3"), new PersonId("p6"))),
                Set.of(new PersonId("p1"), new PersonId("p5")),
                Set.of("English"),
                Set.of(new PersonId("p2"))),
            List.of(
                new SessionEvent.GroupsFormed(
                    at(13, 20),
                    RichSheet.SPEED_DATE,
                    Map.of(1, round(people(1, 5), people(3, 4, 6))),
                    new Sizing.About(3)))),
        new SessionEvent.EarlierCounted(
            at(13, 30),
            List.of(round(people(1, 4), people(3, 5))),
            List.of(
                new SessionEvent.GroupsFormed(
                    at(13, 30),
                    RichSheet.SPEED_DATE,
                    Map.of(0, round(people(1, 3, 6), people(4, 5))),
                    new Sizing.NumberOf(2)))),
        new SessionEvent.GroupsRearranged(
            at(13, 40), RichSheet.SPEED_DATE, 0, round(people(1, 3), people(4, 5, 6))),
        new SessionEvent.PersonExpected(at(13, 50), new PersonId("p2")),
        new SessionEvent.PersonMarked(
            at(13, 55),
            new PersonId("p6"),
            Standing.LATE,
            List.of(
                new SessionEvent.GroupsFormed(
                    at(13, 55),
                    RichSheet.SPEED_DATE,
                    Map.of(0, round(people(1, 3), people(4, 5))),
                    null))),
        new SessionEvent.PersonMarked(at(13, 56), new PersonId("p6"), Standing.HERE, List.of()),
        new SessionEvent.ItemStarted(at(17, 0), RichSheet.SPEED_DATE, 0, at(17, 0)),
        new SessionEvent.SegmentStarted(at(23, 0), 1),
        new SessionEvent.NoteTaken(
            at(24, 0), new NoteId(2), RichSheet.SPEED_DATE, Tag.IDEA, "Blåbær & «ærlighet»\n\t😀"),
        new SessionEvent.NoteTaken(
            at(24, 1), new NoteId(3), RichSheet.SPEED_DATE, Tag.DECISION, "Vi møtes igjen"),
        new SessionEvent.NoteTaken(
            at(24, 2), new NoteId(4), RichSheet.SPEED_DATE, Tag.FOLLOW_UP, "Ring kommunen"),
        new SessionEvent.NoteTaken(
            at(24, 3), new NoteId(5), RichSheet.SPEED_DATE, Tag.QUOTE, "\"Her er jeg sett\""),
        new SessionEvent.NoteTaken(
            at(24, 4), new NoteId(6), RichSheet.SPEED_DATE, Tag.PARKED, "Økonomi"),
        new SessionEvent.NoteTaken(
            at(24, 5),
            new NoteId(7),
            RichSheet.SPEED_DATE,
            Tag.FOLLOW_UP,
            "Send lista @Kari Nordmann",
            new FollowUp(new PersonId("p1"), LocalDate.of(2026, 12, 15), false),
            Origin.CHAT,
            new PersonId("p3"),
            new PictureId(1),
            at(23, 30)),
        new SessionEvent.NoteEdited(
            at(24, 6),
            new NoteId(4),
            Tag.FOLLOW_UP,
            "Ring fylket",
            new FollowUp(new PersonId("p2"), LocalDate.of(2026, 12, 1), true)),
        new SessionEvent.NoteEdited(at(24, 7), new NoteId(3), null, "Vi møtes kanskje", null),
        new SessionEvent.NoteMoved(at(24, 8), new NoteId(3), RichSheet.WELCOME),
        new SessionEvent.FollowUpMarked(at(24, 9), new NoteId(7), true),
        new SessionEvent.NoteDeleted(at(24, 10), new NoteId(2)),
        new SessionEvent.NoteDeleted(at(24, 11), new NoteId(5)),
        new SessionEvent.NoteRestored(at(24, 12), new NoteId(2)),
        new SessionEvent.ItemSkipped(at(25, 0), RichSheet.IGP),
        new SessionEvent.ItemSkipped(at(25, 1), RichSheet.TALK),
        new SessionEvent.ItemUnskipped(at(25, 2), RichSheet.TALK),
        new SessionEvent.ItemStarted(at(30, 0), RichSheet.BREAK, 0, at(65, 0)),
        new SessionEvent.WaitingEnded(at(31, 0)),
        new SessionEvent.SheetTakenOver(
            Instant.parse("2026-11-23T08:27:00.123456789Z"),
            sheet.withItems(sheet.items().subList(0, 6))),
        new SessionEvent.ItemStarted(at(41, 0), RichSheet.TALK, 0, at(41, 0)),
        new SessionEvent.CaughtUp(
            at(41, 30),
            Map.of(new ItemId("k-tech-check"), Duration.ofMinutes(4)),
            Set.of(RichSheet.IGP)),
        new SessionEvent.ItemMoved(at(41, 40), new ItemId("k-tech-check"), 5),
        new SessionEvent.ItemSplit(at(41, 45), RichSheet.split("+1")),
        new SessionEvent.ItemInserted(
            at(41, 50),
            RichSheet.whole(new ItemId("+2"), "Pause", Kind.BREAK, 10, null, null),
            5,
            true,
            RichSheet.split("+3")),
        new SessionEvent.AheadDelayed(
            at(41, 55), Duration.ofMinutes(5), new ItemId("k-tech-check")),
        new SessionEvent.SpeakingLimitSet(at(42, 0), Duration.ofSeconds(90)),
        new SessionEvent.GoRoundStarted(at(42, 1), people(3, 1, 5, 4, 6)),
        new SessionEvent.GoRoundWentOn(at(42, 30), new PersonId("p1")),
        new SessionEvent.GoRoundPassed(at(42, 40), new PersonId("p5")),
        new SessionEvent.GoRoundEnded(at(43, 30)),
        new SessionEvent.SpeakerAsked(at(44, 0), new PersonId("p1"), false),
        new SessionEvent.SpeakerAsked(at(44, 1), new PersonId("p3"), false),
        new SessionEvent.SpeakerAsked(at(44, 2), new PersonId("p4"), true),
        new SessionEvent.SpeakersReordered(at(44, 10), people(4, 3, 1)),
        new SessionEvent.SpeakerStarted(at(45, 0), new PersonId("p4"), true),
        new SessionEvent.SpeakerGivenTime(at(46, 0), Duration.ofSeconds(30)),
        new SessionEvent.CueSent(at(46, 10), 1, Cue.Sender.COHOST, "Rund av – «snart»"),
        new SessionEvent.CueSent(at(46, 20), 2, Cue.Sender.LEADER, "Finn lenka"),
        new SessionEvent.CueSeen(at(46, 30), 1),
        new SessionEvent.SpeakerStopped(at(47, 0)),
        new SessionEvent.SpeakerWithdrawn(at(47, 10), new PersonId("p1")),
        new SessionEvent.SpeakerStarted(at(58, 0), new PersonId("p3"), false),
        new SessionEvent.SpeakerAsked(at(58, 1), new PersonId("p6"), false),
        new SessionEvent.ClockStepped(at(75, 2), Duration.ofMinutes(12).plusMillis(1_250)),
        new SessionEvent.StepDiscounted(
            at(75, 30), at(63, 2).minusMillis(1_250), Duration.ofMinutes(12).plusMillis(1_250)),
        new SessionEvent.SideTimerStarted(at(75, 50), Duration.ofMinutes(2), null),
        new SessionEvent.SideTimerStarted(
            at(76, 0), Duration.ofMinutes(3), new CardId("check-in-headroom")),
        new SessionEvent.SideTimerStopped(at(76, 30)),
        new SessionEvent.SceneShown(at(76, 40), Scene.Fixed.AGENDA),
        new SessionEvent.SceneReleased(at(76, 50)),
        new SessionEvent.SceneShown(at(77, 0), new Scene.FreeMessage("Vi starter «straks»")),
        new SessionEvent.ClockStepped(at(59, 30), Duration.ofMinutes(-16)),
        new SessionEvent.SessionEnded(at(60, 0)),
        new SessionEvent.Undone(at(60, 10), List.of()),
        new SessionEvent.Redone(at(60, 20), List.of(formed(at(60, 20)))),
        new SessionEvent.Undone(at(60, 30), List.of(formed(at(60, 30)))));
  }

  private static SessionEvent.GroupsFormed formed(Instant at) {
    return new SessionEvent.GroupsFormed(
        at,
        RichSheet.SPEED_DATE,
        Map.of(1, round(people(1, 5), people(4, 3))),
        new Sizing.About(2));
  }

  /** Every record that an event can be. */
  static Set<Class<?>> types() {
    return leaves(SessionEvent.class)
        .collect(
            () -> new TreeSet<>((a, b) -> a.getName().compareTo(b.getName())),
            Set::add,
            Set::addAll);
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Stream.of(Objects.requireNonNull(type.getPermittedSubclasses()))
            .flatMap(EveryEvent::leaves)
        : Stream.of(type);
  }

  private static Instant at(int minutes, int seconds) {
    return OPENED.plus(Duration.ofMinutes(minutes).plusSeconds(seconds));
  }

  private static Round round(List<PersonId> first, List<PersonId> second) {
    return new Round(List.of(new Group(first), new Group(second)));
  }

  static List<PersonId> people(int... numbers) {
    return Arrays.stream(numbers).mapToObj(n -> new PersonId("p" + n)).toList();
  }
}

package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtakt.cards.CardId;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Sizing;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Origin;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Tag;
import no.samtakt.people.PersonId;
import no.samtakt.people.Standing;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import org.jspecify.annotations.Nullable;

/** What happened in a session. Events hold outcomes: the groups, not the dice that made them. */
public sealed interface SessionEvent {
  /** When it happened. */
  Instant at();

  /** What changes the course of the session, and can therefore be undone. */
  sealed interface CourseEvent extends SessionEvent {}

  /** What changes who has the word. */
  sealed interface FloorEvent extends CourseEvent {}

  /** The first event of every journal: the sheet itself, because files change. */
  record SheetOpened(Instant at, RunSheet sheet) implements SessionEvent {}

  /**
   * The session began, and with it the first item.
   *
   * @param began when the session really began, which may be before the key was pressed
   * @param plannedStart when the plan says that the first item starts
   * @param shift how far the whole plan was moved, pins included; zero where it was not
   * @param begins when the first item's time starts to count
   */
  record SessionStarted(
      Instant at, Instant began, Instant plannedStart, Duration shift, ItemId item, Instant begins)
      implements CourseEvent {}

  /**
   * The leader went to an item; whatever ran before is over.
   *
   * @param segment the phase or round that it starts with, counted from 0
   * @param begins when its time starts to count: later than {@code at} while a pin is awaited
   */
  record ItemStarted(Instant at, ItemId item, int segment, Instant begins) implements CourseEvent {}

  /** The next, or an earlier, phase or round of the running item. */
  record SegmentStarted(Instant at, int segment) implements CourseEvent {}

  /** The leader did not wait for the pin. */
  record WaitingEnded(Instant at) implements CourseEvent {}

  record SessionPaused(Instant at) implements CourseEvent {}

  record SessionResumed(Instant at) implements CourseEvent {}

  /** The running phase, round or item got more time, or less where negative. */
  record TimeAdjusted(Instant at, Duration by) implements CourseEvent {}

  record ItemSkipped(Instant at, ItemId item) implements CourseEvent {}

  record ItemUnskipped(Instant at, ItemId item) implements CourseEvent {}

  /** The sheet changed on disk, and what lies ahead was taken over; {@code sheet} is the result. */
  record SheetTakenOver(Instant at, RunSheet sheet) implements CourseEvent {}

  /**
   * Items ahead got less time, and others were left out, to end on time; or a buffer ahead got time
   * that was to spare. The plan stays.
   */
  record CaughtUp(Instant at, Map<ItemId, Duration> lengths, Set<ItemId> cut)
      implements CourseEvent {
    public CaughtUp {
      lengths = Map.copyOf(lengths);
      cut = Set.copyOf(cut);
    }
  }

  /**
   * An item that was not in the plan was put in.
   *
   * @param place where it stands in the sheet, counted from 0, after any split
   * @param starts it runs from now on, and whatever ran before is over
   * @param split what ran, split to be gone on with afterwards; null where it was not
   */
  record ItemInserted(Instant at, Item item, int place, boolean starts, @Nullable Split split)
      implements CourseEvent {}

  /** The running item was split, and its time is up; the rest is an item ahead. */
  record ItemSplit(Instant at, Split split) implements CourseEvent {}

  /**
   * An item ahead was moved; the plan stays.
   *
   * @param place where it stands in the sheet since, counted from 0
   */
  record ItemMoved(Instant at, ItemId item, int place) implements CourseEvent {}

  /**
   * Everything ahead was put off: what runs got so much more time, and the plan of what lies ahead
   * is as much later.
   *
   * @param item the first item of the plan that lies ahead
   */
  record AheadDelayed(Instant at, Duration by, ItemId item) implements CourseEvent {}

  record SessionEnded(Instant at) implements CourseEvent {}

  /** The list of people, in its order; it replaces an earlier one. */
  record PeopleListed(Instant at, List<PersonId> people) implements SessionEvent {
    public PeopleListed {
      people = List.copyOf(people);
    }
  }

  record PersonJoined(Instant at, PersonId person) implements SessionEvent {}

  record PersonLeft(Instant at, PersonId person) implements SessionEvent {}

  /** Somebody who is listed is waited for. */
  record PersonExpected(Instant at, PersonId person) implements SessionEvent {}

  /**
   * The leader marked somebody as here, late or gone. It is a step of its own, with the groups that
   * were formed anew for it; the three before it, of older journals, were none.
   */
  record PersonMarked(Instant at, PersonId person, Standing standing, List<GroupsFormed> formed)
      implements SessionEvent {
    public PersonMarked {
      formed = List.copyOf(formed);
    }
  }

  /** What changes the groups. */
  sealed interface GroupEvent extends CourseEvent {}

  /**
   * Groups for phases or rounds of an item, by segment; they replace earlier ones there.
   *
   * @param sizing how large they were to be; null where the journal does not tell
   */
  record GroupsFormed(Instant at, ItemId item, Map<Integer, Round> rounds, @Nullable Sizing sizing)
      implements GroupEvent {
    public GroupsFormed {
      rounds = Map.copyOf(rounds);
    }
  }

  /**
   * Some people's wishes among an item's topics are these from now on.
   *
   * @param wishes as their places among the item's topics, from 0; an empty list is none
   */
  record WishesNoted(Instant at, ItemId item, Map<PersonId, List<Integer>> wishes)
      implements GroupEvent {
    public WishesNoted {
      wishes = Map.copyOf(wishes);
    }
  }

  /** People changed rooms in one round; locks stay. */
  record GroupsRearranged(Instant at, ItemId item, int segment, Round round)
      implements GroupEvent {}

  /** The rooms, counted from 0, that stay as they are when the rest of a round is formed anew. */
  record RoomsLocked(Instant at, ItemId item, int segment, Set<Integer> rooms)
      implements GroupEvent {
    public RoomsLocked {
      rooms = Set.copyOf(rooms);
    }
  }

  /**
   * What groups heed changed.
   *
   * @param formed groups that had not begun, and were formed anew by it
   */
  record GroupRulesSet(Instant at, GroupRules rules, List<GroupsFormed> formed)
      implements GroupEvent {
    public GroupRulesSet {
      formed = List.copyOf(formed);
    }
  }

  /**
   * Who met whom in earlier sessions counts; no rounds when it does not.
   *
   * @param formed groups that had not begun, and were formed anew by it
   */
  record EarlierCounted(Instant at, List<Round> rounds, List<GroupsFormed> formed)
      implements GroupEvent {
    public EarlierCounted {
      rounds = List.copyOf(rounds);
      formed = List.copyOf(formed);
    }
  }

  /**
   * A card was drawn.
   *
   * @param item the item that was running; null before the start
   */
  record CardDrawn(Instant at, CardId card, @Nullable ItemId item) implements CourseEvent {}

  /** A card is on the participants' screen until the session moves on. */
  record CardShown(Instant at, CardId card) implements CourseEvent {}

  record CardHidden(Instant at) implements CourseEvent {}

  /**
   * A card was laid ready for an item, in place of any other.
   *
   * @param card null where the item's card was taken away
   */
  record CardPinned(Instant at, ItemId item, @Nullable CardId card) implements CourseEvent {}

  /** A line of the script was ticked off, or not after all. */
  record LineChecked(Instant at, ItemId item, int line, boolean done) implements CourseEvent {}

  /** What changes the notes: undo leaves it alone. */
  sealed interface NoteEvent extends SessionEvent {
    NoteId note();
  }

  /**
   * A note was written down.
   *
   * @param item that it belongs to; null for none
   * @param followUp there exactly when the tag says so
   * @param by who wrote it, where that was not the leader and is known
   * @param said when it was said, where it was only gathered later; null for {@code at}
   */
  record NoteTaken(
      Instant at,
      NoteId note,
      @Nullable ItemId item,
      @Nullable Tag tag,
      String text,
      @Nullable FollowUp followUp,
      Origin origin,
      @Nullable PersonId by,
      @Nullable PictureId picture,
      @Nullable Instant said)
      implements NoteEvent {
    public NoteTaken {
      followUp = FollowUp.fitting(tag, followUp);
    }

    /** The leader wrote it. */
    public NoteTaken(
        Instant at, NoteId note, @Nullable ItemId item, @Nullable Tag tag, String text) {
      this(at, note, item, tag, text, null, Origin.WRITTEN, null, null, null);
    }

    /** The note as it stands then. */
    Note written() {
      return new Note(
          note,
          said == null ? at : said,
          item == null ? null : item.value(),
          tag,
          text,
          followUp,
          origin,
          by,
          picture);
    }
  }

  /** A note says something else, or is to become something else. */
  record NoteEdited(
      Instant at, NoteId note, @Nullable Tag tag, String text, @Nullable FollowUp followUp)
      implements NoteEvent {
    public NoteEdited {
      followUp = FollowUp.fitting(tag, followUp);
    }
  }

  /** A note belongs to another item; null for none. */
  record NoteMoved(Instant at, NoteId note, @Nullable ItemId item) implements NoteEvent {}

  /** A follow-up was ticked off, or not after all. */
  record FollowUpMarked(Instant at, NoteId note, boolean done) implements NoteEvent {}

  record NoteDeleted(Instant at, NoteId note) implements NoteEvent {}

  record NoteRestored(Instant at, NoteId note) implements NoteEvent {}

  /**
   * Somebody is on the speaker list, behind those who asked before; an earlier place is given up.
   */
  record SpeakerAsked(Instant at, PersonId person, boolean reply) implements FloorEvent {}

  /** Somebody no longer waits for the floor. */
  record SpeakerWithdrawn(Instant at, PersonId person) implements FloorEvent {}

  /** Those who wait, in another order. */
  record SpeakersReordered(Instant at, List<PersonId> people) implements FloorEvent {
    public SpeakersReordered {
      people = List.copyOf(people);
    }
  }

  /** Somebody has the floor; whoever had it is done, and those who wait are without this one. */
  record SpeakerStarted(Instant at, PersonId person, boolean reply) implements FloorEvent {}

  record SpeakerStopped(Instant at) implements FloorEvent {}

  /** Whoever speaks got more time. */
  record SpeakerGivenTime(Instant at, Duration more) implements FloorEvent {}

  record SpeakingLimitSet(Instant at, Duration limit) implements FloorEvent {}

  /** A round began with the first of these. */
  record GoRoundStarted(Instant at, List<PersonId> order) implements FloorEvent {
    public GoRoundStarted {
      order = List.copyOf(order);
    }
  }

  /** Whoever had the word has had it, and somebody else has it. */
  record GoRoundWentOn(Instant at, PersonId next) implements FloorEvent {}

  /** Whoever had the word will be come back to, and somebody else has it. */
  record GoRoundPassed(Instant at, PersonId next) implements FloorEvent {}

  /** The round is over; whoever had the word has had it. */
  record GoRoundEnded(Instant at) implements FloorEvent {}

  /** What happens beside the course: undo leaves it alone. */
  sealed interface BesideEvent extends SessionEvent {}

  /** The leader or the co-host said something to the other, in private. */
  record CueSent(Instant at, int number, Cue.Sender from, String text) implements BesideEvent {}

  /** The one whom it was for said that they had seen it. */
  record CueSeen(Instant at, int number) implements BesideEvent {}

  /**
   * The machine's clock went more than two seconds another way than time did.
   *
   * @param at as the clock reads since
   * @param by how far it jumped: ahead when the machine slept or the clock was set, negative when
   *     it was set back; see {@link ClockJump}
   */
  record ClockStepped(Instant at, Duration by) implements BesideEvent {}

  /**
   * The timer beside the agenda was started.
   *
   * @param card whose minutes it counts; null for anything else
   */
  record SideTimerStarted(Instant at, Duration length, @Nullable CardId card)
      implements BesideEvent {}

  record SideTimerStopped(Instant at) implements BesideEvent {}

  /** The leader chose what participants see. */
  record SceneShown(Instant at, Scene scene) implements BesideEvent {}

  /** What participants see follows the running item again. */
  record SceneReleased(Instant at) implements BesideEvent {}

  /** Time that the clock jumped over does not count; what went on by itself in it did not. */
  record StepDiscounted(Instant at, Instant from, Duration by) implements CourseEvent {}

  /**
   * The last step was taken back.
   *
   * @param formed groups that it gave back and that had not begun, formed anew since somebody has
   *     come or gone meanwhile
   */
  record Undone(Instant at, List<GroupsFormed> formed) implements SessionEvent {
    public Undone {
      formed = List.copyOf(formed);
    }
  }

  /**
   * The last step that was taken back was made again.
   *
   * @param formed as for {@link Undone}
   */
  record Redone(Instant at, List<GroupsFormed> formed) implements SessionEvent {
    public Redone {
      formed = List.copyOf(formed);
    }
  }
}

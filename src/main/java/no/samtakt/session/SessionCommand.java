package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtakt.cards.CardFilter;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Deck;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Sizing;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Origin;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Tag;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;

/** What a leader may ask for. {@link Session#decide} answers with events, or says why not. */
public sealed interface SessionCommand {
  /**
   * Starts the session.
   *
   * @param ago how long ago it really began; zero for now, never negative
   */
  record Start(Duration ago) implements SessionCommand {}

  /** The smallest step on: the next phase or round, else the next item, else the end. */
  record Next() implements SessionCommand {}

  /** The smallest step back. What it comes back to starts afresh. */
  record Back() implements SessionCommand {}

  record JumpTo(ItemId item) implements SessionCommand {}

  record Pause() implements SessionCommand {}

  record Resume() implements SessionCommand {}

  /** More time for what is running, or less where negative. */
  record Adjust(Duration by) implements SessionCommand {}

  /** Leaves an item out; the running one is left at once, with the rounds it has ahead. */
  record Skip(ItemId item) implements SessionCommand {}

  record Unskip(ItemId item) implements SessionCommand {}

  /** Takes over what lies ahead from a newer version of the sheet. */
  record TakeOver(RunSheet sheet) implements SessionCommand {}

  /**
   * Gives items ahead less time, and leaves others out, to end on time; or gives a buffer ahead
   * time that is to spare.
   *
   * @param lengths the new lengths; never below the item's shortest, but for buffers, and never
   *     longer, but for undivided buffers
   */
  record CatchUp(Map<ItemId, Duration> lengths, Set<ItemId> cut) implements SessionCommand {
    public CatchUp {
      lengths = Map.copyOf(lengths);
      cut = Set.copyOf(cut);
    }
  }

  /**
   * Puts in an item that is not in the plan, after the running one.
   *
   * <p>One that is wanted now interrupts what runs, such as a break that nobody planned: what runs
   * is split, the new item begins at once, and the rest of what ran comes after it as an item of
   * its own, with the time that it had left. What has less than a minute left is over. What has run
   * for less than a minute, or waits for its pin, is not split: it comes afterwards, from its
   * beginning.
   *
   * @param title in the participants' language
   * @param length above zero, and a day at most
   * @param now whether it begins at once, instead of when the running item is over
   * @param goesOn what is written behind the title of a rest, in the participants' language
   */
  record InsertItem(Kind kind, String title, Duration length, boolean now, String goesOn)
      implements SessionCommand {}

  /**
   * Splits the running item where it stands. What has been run of it stands at zero and waits; the
   * rest comes next, and can be moved or left out like any other item.
   *
   * @param goesOn what is written behind the title of the rest, in the participants' language
   */
  record SplitItem(String goesOn) implements SessionCommand {}

  /**
   * Moves an item ahead among those ahead. A pinned item stays, and nothing is moved across one,
   * for what stands before a pin is what there was room for.
   *
   * @param by places down; negative is up
   */
  record MoveItem(ItemId item, int by) implements SessionCommand {}

  /**
   * Puts off everything ahead, as was agreed in the room: what runs gets so much more time, and the
   * plan of what lies ahead moves as much, so that up to the next pin the session is no later
   * against it than before. Pins stay: room before one takes up the delay, in the plan as well as
   * in what is expected, and where only the plan has room, the session is late for the pin.
   *
   * @param by above zero
   */
  record DelayAhead(Duration by) implements SessionCommand {}

  record End() implements SessionCommand {}

  record ListPeople(Roster roster) implements SessionCommand {}

  record Join(PersonId person) implements SessionCommand {}

  record Leave(PersonId person) implements SessionCommand {}

  /** Somebody who is listed is not here yet, and is waited for. */
  record Expect(PersonId person) implements SessionCommand {}

  /** Changes who is in which group. */
  sealed interface GroupCommand extends SessionCommand {}

  /**
   * Forms groups for all phases or rounds of the item that work in groups and are not over.
   *
   * @param sizing how large they are; null for what the sheet says
   */
  record FormGroups(ItemId item, @Nullable Sizing sizing) implements GroupCommand {}

  /**
   * Notes which topics people wish for, in place of what was noted for them before.
   *
   * @param wishes each one's topics, the dearest first, as their places among the item's, from 0;
   *     an empty list takes theirs away
   */
  record NoteWishes(ItemId item, Map<PersonId, List<Integer>> wishes) implements GroupCommand {
    public NoteWishes {
      wishes = Map.copyOf(wishes);
    }
  }

  /** Seats people at the item's topics by their wishes, in all slots that are not over. */
  record SeatByWish(ItemId item) implements GroupCommand {}

  /** Forms one round anew, but for the rooms that are locked. */
  record Reshuffle(ItemId item, int segment) implements GroupCommand {}

  /**
   * Puts people in other rooms in one round.
   *
   * @param before the round as it was when that was decided; where it is another by now, nothing is
   *     done
   */
  record Rearrange(ItemId item, int segment, Round before, Round after) implements GroupCommand {}

  /**
   * Keeps a room as it is when the rest of the round is formed anew, or no longer.
   *
   * @param room counted from 0
   */
  record LockRoom(ItemId item, int segment, int room, boolean locked) implements GroupCommand {}

  /**
   * Has groups heed one rule more, or one for more people; those that have not begun are formed
   * anew. All other rules stay as they are by then.
   */
  record AddRule(Rule rule) implements GroupCommand {}

  /** Has groups heed a rule no longer, or for these people no longer; else as {@link AddRule}. */
  record RemoveRule(Rule rule) implements GroupCommand {}

  /**
   * Counts who met whom in earlier sessions, or no longer where there are no rounds; groups that
   * have not begun are formed anew.
   *
   * @param rounds of earlier sessions, by the ids of this one
   */
  record CountEarlier(List<Round> rounds) implements GroupCommand {
    public CountEarlier {
      rounds = List.copyOf(rounds);
    }
  }

  /**
   * Draws a card at random among those that fit, by the rule of {@link no.samtakt.cards.Draw}.
   *
   * @param earlier cards used in earlier sessions with the same people
   */
  record DrawCard(Deck deck, CardFilter filter, Language language, List<CardId> earlier)
      implements SessionCommand {
    public DrawCard {
      earlier = List.copyOf(earlier);
    }
  }

  record ShowCard(CardId card) implements SessionCommand {}

  record HideCard() implements SessionCommand {}

  /**
   * Lays a card ready for an item, which shows it as it begins.
   *
   * @param card null takes the item's card away
   */
  record PinCard(ItemId item, @Nullable CardId card) implements SessionCommand {}

  record CheckLine(ItemId item, int line, boolean done) implements SessionCommand {}

  /** Takes notes, or changes them. */
  sealed interface NoteCommand extends SessionCommand {}

  /**
   * Takes a note in the running item.
   *
   * @param followUp who will see to it and by when; counts only with the tag of a follow-up
   * @param picture what it shows, which is kept already; the text may then be blank
   */
  record TakeNote(
      @Nullable Tag tag, String text, @Nullable FollowUp followUp, @Nullable PictureId picture)
      implements NoteCommand {
    public TakeNote(@Nullable Tag tag, String text) {
      this(tag, text, null, null);
    }
  }

  /**
   * A note to be gathered.
   *
   * @param said when it was said, which tells its item; null where nobody knows: then it belongs to
   *     the running one
   * @param by who said it; null where nobody knows
   */
  record Gathered(
      @Nullable Instant said,
      @Nullable PersonId by,
      @Nullable Tag tag,
      String text,
      @Nullable FollowUp followUp) {}

  /**
   * Takes many notes at once that were written elsewhere.
   *
   * @param authors those who wrote some of them and are not known yet; they are never listed
   */
  record GatherNotes(Origin origin, List<Gathered> notes, List<Person> authors)
      implements NoteCommand {
    public GatherNotes {
      notes = List.copyOf(notes);
      authors = List.copyOf(authors);
    }
  }

  record EditNote(NoteId note, @Nullable Tag tag, String text, @Nullable FollowUp followUp)
      implements NoteCommand {}

  /** Has a note belong to another item; null for none. */
  record MoveNote(NoteId note, @Nullable ItemId item) implements NoteCommand {}

  record MarkFollowUp(NoteId note, boolean done) implements NoteCommand {}

  /** Deletes those of these notes that are there. */
  record DeleteNotes(List<NoteId> notes) implements NoteCommand {
    public DeleteNotes {
      notes = List.copyOf(notes);
    }
  }

  /** Brings back those of these notes that were deleted. */
  record RestoreNotes(List<NoteId> notes) implements NoteCommand {
    public RestoreNotes {
      notes = List.copyOf(notes);
    }
  }

  /** Changes who has the word. */
  sealed interface FloorCommand extends SessionCommand {}

  /**
   * Puts somebody who is here on the speaker list.
   *
   * @param reply they answer what was just said; asked of one who waits, it changes that
   */
  record AskToSpeak(PersonId person, boolean reply) implements FloorCommand {}

  record WithdrawFromList(PersonId person) implements FloorCommand {}

  /**
   * Moves somebody in the queue among those with the same claim.
   *
   * @param by places down; negative is up
   */
  record MoveInList(PersonId person, int by) implements FloorCommand {}

  /** Gives the floor to the first in the queue; where nobody waits, whoever speaks is done. */
  record NextSpeaker() implements FloorCommand {}

  /** Gives the floor to somebody out of turn. */
  record GiveFloor(PersonId person) implements FloorCommand {}

  record StopSpeaking() implements FloorCommand {}

  /** More time for whoever speaks. */
  record GiveSpeaker(Duration more) implements FloorCommand {}

  record SetSpeakingLimit(Duration limit) implements FloorCommand {}

  /**
   * Begins a round in which everybody gets the word.
   *
   * @param order the order in which to go round, which the caller makes, for a session knows no
   *     names; those here who are not in it come last
   */
  record StartGoRound(List<PersonId> order) implements FloorCommand {
    public StartGoRound {
      order = List.copyOf(order);
    }
  }

  /** Gives the word to the next one of the round; after the last one, the round is over. */
  record NextInGoRound() implements FloorCommand {}

  /** Whoever has the word in the round is come back to at its end. */
  record PassInGoRound() implements FloorCommand {}

  record EndGoRound() implements FloorCommand {}

  record SendCue(Cue.Sender from, String text) implements SessionCommand {}

  /** Says that a cue was seen by the one whom it was for. */
  record SeeCue(int number) implements SessionCommand {}

  /** Takes back that the last jump of the machine's clock counted as time that passed. */
  record DiscountStep() implements SessionCommand {}

  /**
   * Starts the timer beside the agenda, in place of one that runs.
   *
   * @param card whose minutes it counts, for participants to see while they see the card; null for
   *     anything else
   */
  record StartSideTimer(Duration length, @Nullable CardId card) implements SessionCommand {
    /** A timer that is nobody's but the leader's. */
    public StartSideTimer(Duration length) {
      this(length, null);
    }
  }

  record StopSideTimer() implements SessionCommand {}

  /** Shows participants something else than what the running item asks for. */
  record ShowScene(Scene scene) implements SessionCommand {}

  /** Shows participants what the leader typed. */
  record ShowMessage(String text) implements SessionCommand {}

  /** Lets the participants' screen follow the running item again. */
  record ReleaseScene() implements SessionCommand {}

  record Undo() implements SessionCommand {}

  record Redo() implements SessionCommand {}
}

package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.samtakt.cards.CardId;
import no.samtakt.grouping.Round;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Segment;
import no.samtakt.runsheet.Shortening;
import org.jspecify.annotations.Nullable;

/**
 * The course of a session: everything that undo gives back. It stores instants, so an earlier
 * course put back reads as if what was undone had never been asked for, and the time has run on.
 *
 * @param begin how it began; null before the start
 * @param visits to items, in order; the last is the running one until the end
 * @param skipped items left out
 * @param groups formed, and what they heed
 * @param table cards drawn, shown and laid ready
 * @param done script lines ticked off
 * @param floor who has the word, by the speaker list and in a round
 * @param asPlanned the plan, which the sheet may have been changed from since
 */
public record Course(
    RunSheet sheet,
    @Nullable Begin begin,
    List<Visit> visits,
    Set<ItemId> skipped,
    Groups groups,
    CardTable table,
    Set<Mark> done,
    Floor floor,
    @Nullable Instant ended,
    AsPlanned asPlanned) {

  /**
   * How a session began.
   *
   * @param at when it really began
   * @param planned when the plan says that the first item starts
   * @param shift how far the plan was moved, pins included
   */
  public record Begin(Instant at, Instant planned, Duration shift) {}

  /**
   * Something that is done.
   *
   * @param line of the item's script, counted from 0; or {@link #rooms}
   */
  public record Mark(ItemId item, int line) {
    /** That the rooms of a segment are open, which stands in no script. */
    public static int rooms(int segment) {
      return -2 - segment;
    }
  }

  public Course {
    visits = Growing.list(visits);
    skipped = Growing.set(skipped);
    done = Growing.set(done);
  }

  static Course of(RunSheet sheet) {
    return new Course(
        sheet,
        null,
        List.of(),
        Set.of(),
        Groups.NONE,
        CardTable.EMPTY,
        Set.of(),
        Floor.EMPTY,
        null,
        AsPlanned.of(sheet));
  }

  /** Whether an item is in the plan, and was not put in underway. */
  public boolean isPlanned(ItemId item) {
    return asPlanned.order().contains(item);
  }

  /** Items that are shorter in the sheet by now, as they were planned. */
  public Map<ItemId, Item> planned() {
    return asPlanned.changed();
  }

  public boolean running() {
    return begin != null && ended == null;
  }

  /** The visit that is running; null before the start and after the end. */
  public @Nullable Visit visit() {
    return running() ? visits.getLast() : null;
  }

  /** The item that is running; null before the start and after the end. */
  public @Nullable Item item() {
    Visit visit = visit();
    return visit == null ? null : sheet.item(visit.item()).orElseThrow();
  }

  /** Where the session stands in the sheet; −1 before the start, past the last item at the end. */
  public int index() {
    Visit visit = visit();
    if (visit != null) {
      return sheet.indexOf(visit.item());
    }
    return begin == null ? -1 : sheet.items().size();
  }

  /** The first item after {@code index} that is not left out. */
  public Optional<Item> nextAfter(int index) {
    return sheet.items().stream()
        .skip(index + 1L)
        .filter(item -> !skipped.contains(item.id()))
        .findFirst();
  }

  /** Cards drawn, in order. */
  public List<CardId> cards() {
    return table.drawn();
  }

  /** The card on the participants' screen. */
  public @Nullable CardId shown() {
    return table.shown();
  }

  /** Groups, in the order in which they were formed. */
  public List<Formation> formations() {
    return groups.formations();
  }

  /** Whether these groups are in their rooms, or were. */
  public boolean hasBegun(Formation formation) {
    int place = sheet.indexOf(formation.item());
    Visit visit = visit();
    return place < index()
        || (visit != null
            && visit.item().equals(formation.item())
            && formation.segment() <= visit.leg().segment());
  }

  /**
   * The groups in which people have met or will: those that were held, and those ahead that are not
   * left out. One that was cut through and gone on with counts once.
   */
  public List<Formation> meetings() {
    return groups.formations().stream()
        .filter(each -> !each.goesOn() && (wasHeld(each) || isAhead(each)))
        .toList();
  }

  /** Their rounds. */
  public List<Round> rounds() {
    return meetings().stream().map(Formation::round).toList();
  }

  /** Those of the groups that met: the leader was in their segment, or is. */
  public List<Formation> held() {
    return groups.formations().stream().filter(each -> !each.goesOn() && wasHeld(each)).toList();
  }

  /** Their rounds. */
  public List<Round> heldRounds() {
    return held().stream().map(Formation::round).toList();
  }

  private boolean wasHeld(Formation formation) {
    return visits.stream().anyMatch(visit -> visit.was(formation));
  }

  private boolean isAhead(Formation formation) {
    return !hasBegun(formation) && formation.isFor(sheet) && !skipped.contains(formation.item());
  }

  public Optional<Round> groups(ItemId item, int segment) {
    return groups.of(item, segment).map(Formation::round);
  }

  /** Time for the running leg: moving time, work and adjustments. */
  static Duration allotted(Item item, Leg leg) {
    Segment segment = item.segments().get(leg.segment());
    return segment.length().plus(leg.adjusted());
  }

  Course withVisits(List<Visit> others) {
    return new Course(sheet, begin, others, skipped, groups, table, done, floor, ended, asPlanned);
  }

  /** The same with the running visit replaced; whatever card was shown stays. */
  Course withVisit(Visit visit) {
    return withVisits(Growing.withLast(visits, visit));
  }

  /** Leaves what is running, if anything, and goes to another item. */
  Course visiting(Visit next, Instant at) {
    List<Visit> longer = Growing.plus(closed(at).visits, next);
    Set<ItemId> left = Growing.minus(skipped, next.item());
    CardTable cards = table.showing(onScreen(next));
    return new Course(sheet, begin, longer, left, groups, cards, done, floor, null, asPlanned);
  }

  /** The card that participants see as a visit begins. */
  @Nullable CardId onScreen(Visit visit) {
    return sheet.item(visit.item()).map(item -> table.onScreen(item, visit.leg())).orElse(null);
  }

  Course closed(Instant at) {
    Visit visit = visit();
    return visit == null ? this : withVisit(visit.closed(at));
  }

  Course begun(Begin how) {
    return new Course(sheet, how, visits, skipped, groups, table, done, floor, ended, asPlanned);
  }

  Course ended(Instant at) {
    List<Visit> all = closed(at).visits;
    Floor silent = floor.ended(at);
    CardTable cleared = table.showing(null);
    return new Course(sheet, begin, all, skipped, groups, cleared, done, silent, at, asPlanned);
  }

  /** Another agenda, and what is known of the plan that it was changed from. */
  Course with(RunSheet other, AsPlanned plan) {
    return new Course(other, begin, visits, skipped, groups, table, done, floor, ended, plan);
  }

  /** A newer version of the sheet is also the newer plan for what lies ahead. */
  Course withSheet(RunSheet other) {
    Groups carried = groups;
    for (Item before : sheet.items()) {
      Item after = other.item(before.id()).orElse(null);
      if (after != null && !after.topics().equals(before.topics())) {
        carried = ChangedTopics.carried(carried, before, after);
      }
    }
    return with(
            other,
            asPlanned.takingOver(
                other, asPlanned.unplanned(sheet), item -> other.indexOf(item) <= index()))
        .with(carried);
  }

  /** Changes how long things ahead last, and leaves out the rest; the plan is what it was. */
  Course catchingUp(Map<ItemId, Duration> lengths, Set<ItemId> cut) {
    List<Item> before = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    for (Item item : sheet.items()) {
      Duration length = lengths.get(item.id());
      if (length == null) {
        items.add(item);
      } else {
        before.add(item);
        items.add(
            length.compareTo(item.length()) > 0
                ? Shortening.lengthened(item, length)
                : Shortening.shortened(item, length));
      }
    }
    Course shorter = with(sheet.withItems(items), asPlanned.changing(before));
    return new Course(
        shorter.sheet,
        begin,
        visits,
        Growing.union(skipped, cut),
        groups,
        table,
        done,
        floor,
        ended,
        shorter.asPlanned);
  }

  Course skipping(ItemId item, boolean skip) {
    Set<ItemId> changed = skip ? Growing.plus(skipped, item) : Growing.minus(skipped, item);
    return new Course(sheet, begin, visits, changed, groups, table, done, floor, ended, asPlanned);
  }

  Course with(Groups others) {
    return new Course(sheet, begin, visits, skipped, others, table, done, floor, ended, asPlanned);
  }

  Course with(CardTable other) {
    return new Course(sheet, begin, visits, skipped, groups, other, done, floor, ended, asPlanned);
  }

  Course marking(Mark mark, boolean isDone) {
    Set<Mark> changed = isDone ? Growing.plus(done, mark) : Growing.minus(done, mark);
    return new Course(
        sheet, begin, visits, skipped, groups, table, changed, floor, ended, asPlanned);
  }

  /** The same with all that has a time of its own at another. */
  Course timed(@Nullable Begin how, List<Visit> others, Floor heard, @Nullable Instant over) {
    return new Course(sheet, how, others, skipped, groups, table, done, heard, over, asPlanned);
  }

  Course withFloor(Floor other) {
    return new Course(sheet, begin, visits, skipped, groups, table, done, other, ended, asPlanned);
  }

  /** These left the room; see {@link SpeakerList} and {@link GoRound}. */
  Course leaving(Predicate<PersonId> gone, Instant at) {
    Floor rest = floor.leaving(gone, at);
    return rest.equals(floor) ? this : withFloor(rest);
  }
}

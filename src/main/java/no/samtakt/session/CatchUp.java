package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Shape;
import no.samtakt.session.Timeline.Row;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for how a session that is late can end on time. It changes nothing by itself.
 *
 * <p>It aims at the planned end, or at a pin that the leader picks; then only what comes before
 * that pin counts. Lateness is rounded up to whole minutes, and of less than a minute nothing is
 * said, since seconds are noise. What is proposed:
 *
 * <ul>
 *   <li>Only items ahead of the running one are touched, and not those that are left out.
 *   <li>A buffer gives up minutes, down to nothing. It keeps what its author says is the shortest
 *       unless it also has a place in the cut order; one that is pinned or never cut keeps a
 *       minute.
 *   <li>Any other item gives up minutes down to its shortest length, as far as its phases and
 *       rounds allow.
 *   <li>Items with a place in the author's cut order go, lowest number first; of equal numbers, the
 *       one furthest ahead goes first. A pinned item stays, because others rely on its pin.
 *   <li>A pinned item never starts before its pin. Minutes saved before a wait for a pin only make
 *       the wait longer, so an item from which every minute would end there is left alone.
 *   <li>No more is taken than is needed: with a minute less of any buffer or item, it would end
 *       later.
 * </ul>
 *
 * <p>Of all that can be done so, the best is that which, in this order,
 *
 * <ol>
 *   <li>leaves the fewest minutes of lateness,
 *   <li>takes the most minutes from buffers,
 *   <li>cuts the fewest items,
 *   <li>shrinks the item that is shrunk most, compared with its length, the least, and after that
 *       all items together the least, compared with their lengths,
 *   <li>takes what it takes furthest ahead, where participants notice least.
 * </ol>
 *
 * @param ahead what lies before the aim
 * @param changes in the order of the sheet; empty when nothing can be done
 * @param endAfter when the aim is reached with the changes; earlier than it where a cut gave more
 * @param minutesShort minutes of lateness that remain: the leader finds them in items that the
 *     author gave neither a shortest length nor a cut order, or ends late
 */
public record CatchUp(Ahead ahead, List<Change> changes, Instant endAfter, int minutesShort) {

  /** What is done to one item ahead. */
  public sealed interface Change {
    ItemId item();

    /** How long it is. */
    Duration from();

    /** How long it would be. */
    Duration to();

    /** A buffer is made shorter, or longer; with nothing left it is left out. */
    record Buffer(ItemId item, Duration from, Duration to) implements Change {}

    /** An item is made shorter. */
    record Shrink(ItemId item, Duration from, Duration to) implements Change {}

    /** An item is left out. */
    record Cut(ItemId item, Duration from) implements Change {
      @Override
      public Duration to() {
        return Duration.ZERO;
      }
    }
  }

  private static final Duration MINUTE = Duration.ofMinutes(1);

  public CatchUp {
    changes = List.copyOf(changes);
  }

  /** How to end as planned; empty when the session is not a minute late, or not running. */
  public static Optional<CatchUp> propose(Course course, Instant now) {
    return Ahead.toEnd(course, Timeline.at(course, now)).flatMap(CatchUp::of);
  }

  /**
   * How to reach a pinned item on time; empty when it is not a minute late, is not ahead, or has no
   * pin.
   */
  static Optional<CatchUp> propose(Course course, Instant now, ItemId pinned) {
    return Ahead.toPin(course, Timeline.at(course, now), pinned).flatMap(CatchUp::of);
  }

  /**
   * Where the time goes when the session would end a minute or more too early: all whole minutes to
   * the buffer furthest ahead, where they can still be used for anything before it. Without a
   * buffer ahead nothing is proposed, and people get to leave early. A buffer that stands before a
   * pin gets nothing: it would fill a wait, or make the pinned item late.
   */
  static Optional<Change.Buffer> giveBack(Course course, Instant now) {
    return giveBack(course, Timeline.at(course, now));
  }

  static Optional<Change.Buffer> giveBack(Course course, Timeline timeline) {
    long early = timeline.drift().negated().toMinutes();
    if (!course.running() || early < 1) {
      return Optional.empty();
    }
    for (Row row : timeline.rows().reversed()) {
      Item item = row.item();
      if (Ahead.lies(row) && item.kind() == Kind.BUFFER && item.shape() instanceof Shape.Whole) {
        Duration longer = item.length().plusMinutes(early);
        return Optional.of(new Change.Buffer(item.id(), item.length(), longer));
      }
      if (Ahead.lies(row) && item.at() != null) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The item whose pin is aimed at; null for the planned end. */
  public @Nullable ItemId pinned() {
    return ahead.pinned();
  }

  /** The planned end, or the pin. */
  public Instant aim() {
    return ahead.aim();
  }

  /** When the aim is reached without the changes. */
  public Instant endBefore() {
    return ahead.end();
  }

  /**
   * The same with only some of the changes: the end that these lead to, and what is still missing.
   * Items that are not among the changes count for nothing.
   */
  public CatchUp with(Set<ItemId> kept) {
    List<Change> some = changes.stream().filter(each -> kept.contains(each.item())).toList();
    Map<ItemId, Duration> lengths =
        some.stream().collect(Collectors.toMap(Change::item, Change::to));
    Instant after =
        ahead.end(
            ahead.pieces().stream()
                .map(Ahead.Piece::item)
                .map(item -> lengths.getOrDefault(item.id(), item.length()))
                .toList());
    long late = Math.max(0, Duration.between(aim(), after).toNanos());
    return new CatchUp(ahead, some, after, Math.toIntExact(Math.ceilDiv(late, MINUTE.toNanos())));
  }

  /** What does it. */
  public SessionCommand.CatchUp command() {
    Map<ItemId, Duration> lengths = new HashMap<>();
    Set<ItemId> cut = new HashSet<>();
    for (Change change : changes) {
      if (change.to().isZero()) {
        cut.add(change.item());
      } else {
        lengths.put(change.item(), change.to());
      }
    }
    return new SessionCommand.CatchUp(lengths, cut);
  }

  /** The changes one by one, in words. */
  public List<Message> said(RunSheet sheet) {
    return said(sheet, changes.size());
  }

  /** The first of them. */
  public List<Message> said(RunSheet sheet, int most) {
    return changes.stream().limit(most).map(change -> said(change, sheet)).toList();
  }

  private static Message said(Change change, RunSheet sheet) {
    String title = sheet.item(change.item()).map(Item::title).orElse("");
    return change.to().isZero()
        ? Message.of("catchup.cut", title)
        : Message.of("catchup.shrink", title, from(change), change.to());
  }

  /** The unit is said once, behind the other length, unless there are seconds. */
  private static Object from(Change change) {
    Duration from = change.from();
    return from.toSecondsPart() == 0 ? from.toMinutes() : from;
  }

  static Optional<CatchUp> of(Ahead ahead) {
    Instant before = ahead.end();
    if (Duration.between(ahead.aim(), before).compareTo(MINUTE) < 0) {
      return Optional.empty();
    }
    Squeeze squeeze = Squeeze.of(ahead);
    List<Duration> lengths = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < ahead.pieces().size(); i++) {
      Ahead.Piece piece = ahead.pieces().get(i);
      ItemId id = piece.item().id();
      Duration from = piece.item().length();
      Duration to = squeeze.length(i);
      lengths.add(to);
      if (squeeze.cut(i)) {
        changes.add(new Change.Cut(id, from));
      } else if (!to.equals(from)) {
        changes.add(
            piece.buffer() ? new Change.Buffer(id, from, to) : new Change.Shrink(id, from, to));
      }
    }
    Instant after = ahead.end(lengths);
    return Optional.of(new CatchUp(ahead, changes, after, squeeze.minutesShort()));
  }
}

package no.samtakt.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Plan;

/**
 * A run sheet made ready to be gone through thousands of times: whatever varies drawn, pins waited
 * for, and buffers giving up what the session is late. All times are milliseconds since the planned
 * start.
 *
 * <p>Three places are drawn for every item: how long it takes, how late it begins, and how much
 * later when it was waited for.
 */
public final class SessionModel {
  /** Before a longer wait with nothing on the sheet people drift off, and have to be gathered. */
  private static final long GAP = Duration.ofMinutes(2).toMillis();

  private static final long NO_PIN = Long.MIN_VALUE;

  private final List<Item> items;
  private final Instant start;
  private final Draws draws;
  private final long[] planned;
  private final long[] starts;
  private final long[] pins;
  private final long[] spare;
  private final long[] extra;
  private final boolean[] buffer;
  private final long end;

  private SessionModel(RunSheet sheet, Instant start, Given given) {
    this.items = sheet.items();
    Plan plan = Plan.asWritten(sheet, start);
    this.start = plan.start();
    int count = items.size();
    this.planned = new long[count];
    this.starts = new long[count];
    this.pins = new long[count];
    this.spare = new long[count];
    this.extra = new long[count];
    this.buffer = new boolean[count];
    Map<ItemId, Plan.Slot> slots = plan.slots();
    Instant reached = plan.start();
    for (int i = 0; i < count; i++) {
      Item item = items.get(i);
      Plan.Slot slot = Objects.requireNonNull(slots.get(item.id()));
      Instant pin = plan.pin(item, reached);
      planned[i] = item.length().toMillis();
      starts[i] = since(slot.start());
      pins[i] = pin == null ? NO_PIN : since(pin);
      buffer[i] = item.kind() == Kind.BUFFER;
      spare[i] = given.catchingUp() ? item.length().minus(item.shortest()).toMillis() : 0;
      extra[i] = given.added().getOrDefault(item.id(), Duration.ZERO).toMillis();
      reached = slot.end();
    }
    this.end = since(reached);
    this.draws = Draws.of(places(new Lengths(given.variation())));
  }

  /**
   * What a session is gone through with.
   *
   * @param added what items take longer, whatever chance says
   * @param catchingUp whether a leader who is late makes items as short as their author allows
   */
  public record Given(Variation variation, Map<ItemId, Duration> added, boolean catchingUp) {
    public static final Given USUAL = new Given(Variation.USUAL, Map.of(), false);

    public Given {
      added = Map.copyOf(added);
    }
  }

  /**
   * The model of a sheet.
   *
   * @param start when it is planned to start, as {@link Rehearsal#plannedStart} says
   */
  public static SessionModel of(RunSheet sheet, Instant start, Given given) {
    return new SessionModel(sheet, start, given);
  }

  private List<List<Draw>> places(Lengths lengths) {
    List<List<Draw>> places = new ArrayList<>();
    boolean begun = false;
    boolean checked = false;
    for (Item item : items) {
      boolean check = item.kind() == Kind.TECH_CHECK;
      boolean first = !begun && !check && item.kind() != Kind.BUFFER;
      places.add(lengths.of(item));
      places.add(lengths.before(first, checked));
      places.add(lengths.gathering(item));
      begun |= first;
      checked |= check;
    }
    return places;
  }

  private long since(Instant instant) {
    return Duration.between(start, instant).toMillis();
  }

  List<Item> items() {
    return items;
  }

  Instant start() {
    return start;
  }

  /** When the plan ends. */
  long end() {
    return end;
  }

  int places() {
    return 3 * items.size();
  }

  /** Draws one session's lengths and delays. */
  void draw(long session, long[] into) {
    draws.draw(session, into);
  }

  /** How much longer than planned an item took, delays before it and all. */
  long over(int item, long[] drawn) {
    return buffer[item] ? 0 : drawn[3 * item] + extra[item] + drawn[3 * item + 1] - planned[item];
  }

  /**
   * When a session of these lengths ends.
   *
   * @param exact the item that takes exactly as long as planned, whatever was drawn; −1 for none
   */
  long run(long[] drawn, int exact) {
    long reached = 0;
    for (int i = 0; i < planned.length; i++) {
      boolean varies = i != exact;
      long waited = pins[i] - reached;
      long begun = Math.max(reached, pins[i]);
      if (varies) {
        begun += drawn[3 * i + 1];
        begun += waited >= GAP && pins[i] != NO_PIN ? drawn[3 * i + 2] : 0;
      }
      long late = Math.max(0, begun - starts[i]);
      long length = varies ? drawn[3 * i] + extra[i] : planned[i];
      reached =
          begun + length - Math.min(late, buffer[i] ? planned[i] : Math.min(spare[i], length));
    }
    return reached;
  }
}

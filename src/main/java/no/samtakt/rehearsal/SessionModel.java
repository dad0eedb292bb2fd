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
import no.samtakt.session.Timeline;

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

  /** Where the session stands, and whether the first item runs there already. */
  private final long reached;

  private final boolean running;
  private final long ends;
  private final double share;

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
    this.reached = 0;
    this.running = false;
    this.ends = 0;
    this.share = 1;
    this.draws = Draws.of(places(new Lengths(given.variation()), false, false));
  }

  private SessionModel(Timeline run, Rest rest, Given given) {
    this.items = rest.rows().stream().map(Timeline.Row::item).toList();
    this.start = run.plannedStart();
    int count = items.size();
    this.planned = new long[count];
    this.starts = new long[count];
    this.pins = new long[count];
    this.spare = new long[count];
    this.extra = new long[count];
    this.buffer = new boolean[count];
    Map<ItemId, Duration> added = rest.still(given.added());
    for (int i = 0; i < count; i++) {
      Timeline.Row row = rest.rows().get(i);
      Item item = row.item();
      Instant pin = row.pin();
      planned[i] = item.length().toMillis();
      starts[i] = since(row.plannedStart());
      pins[i] = pin == null ? NO_PIN : since(pin);
      buffer[i] = item.kind() == Kind.BUFFER;
      spare[i] = given.catchingUp() ? item.length().minus(item.shortest()).toMillis() : 0;
      extra[i] = added.getOrDefault(item.id(), Duration.ZERO).toMillis();
    }
    this.end = since(run.plannedEnd());
    this.reached = since(rest.now());
    this.running = rest.isRunning();
    this.ends = running ? since(rest.ends()) : 0;
    this.share = running ? rest.share() : 1;
    if (running) {
      extra[0] = Math.max(0, extra[0] - rest.over().toMillis());
    }
    this.draws = Draws.of(places(new Lengths(given.variation()), rest.begun(), rest.checked()));
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

  /**
   * The model of what is left of a session that has begun. What lies behind took what it took; of
   * the running item only what is still to come varies.
   */
  public static SessionModel from(Timeline run, Given given) {
    return new SessionModel(run, Rest.of(run), given);
  }

  /**
   * @param started whether an item was begun before that is no tech check
   * @param tested whether there was a tech check before
   */
  private List<List<Draw>> places(Lengths lengths, boolean started, boolean tested) {
    List<List<Draw>> places = new ArrayList<>();
    boolean begun = started;
    boolean checked = tested;
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
    if (item == 0 && running) {
      return buffer[0] ? 0 : extra[0] + Math.round((drawn[0] - planned[0]) * share);
    }
    return buffer[item] ? 0 : drawn[3 * item] + extra[item] + drawn[3 * item + 1] - planned[item];
  }

  /**
   * When a session of these lengths ends.
   *
   * @param exact the item that takes exactly as long as planned, whatever was drawn; −1 for none
   */
  long run(long[] drawn, int exact) {
    long reached = this.reached;
    for (int i = 0; i < planned.length; i++) {
      boolean varies = i != exact;
      if (i == 0 && running) {
        reached = ends + (varies ? over(0, drawn) : 0);
        continue;
      }
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

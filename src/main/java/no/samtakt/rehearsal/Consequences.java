package no.samtakt.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ToolLink;
import no.samtakt.session.CatchUp;
import no.samtakt.session.Timeline;

/**
 * What a scenario leads to, beside the plan, when nothing is done about it, and what could be done.
 *
 * @param rows every item as planned and as it would come
 * @param pins every pin ahead of what goes wrong
 * @param proposal what catch-up would propose at the moment when the last of it is known; empty
 *     when there is nothing to catch up, or nothing to do it with
 * @param rooms how many rooms the items in groups would need
 * @param missing what has to be done without
 * @param turnout what follows from how many come; empty where the scenario says nothing of it
 */
public record Consequences(
    Scenario scenario,
    List<Timeline.Row> rows,
    Instant plannedEnd,
    Instant end,
    List<Pinned> pins,
    Optional<CatchUp> proposal,
    List<RoomNeed> rooms,
    List<Missing> missing,
    Optional<Turnout> turnout) {

  /**
   * A pin and when its item would begin.
   *
   * @param start never before {@code pin}
   */
  public record Pinned(Item item, Instant pin, Instant start) {
    /** Whether it begins less than a minute late. */
    public boolean holds() {
      return Duration.between(pin, start).compareTo(Likelihood.TOLERANCE) < 0;
    }
  }

  /**
   * Rooms for an item in groups of one size.
   *
   * @param planned how many it needs as planned
   * @param needed how many it needs now; 0 where fewer than two people come
   * @param cap how many the platform has; empty where that is not known
   * @param people how many come
   */
  public record RoomNeed(
      Item item, int size, int planned, int needed, OptionalInt cap, int people) {
    public boolean fits() {
      return needed <= cap.orElse(Integer.MAX_VALUE);
    }

    /** The smallest groups for which there are rooms enough; empty where these do. */
    public OptionalInt fitting() {
      return fits() ? OptionalInt.empty() : OptionalInt.of(Math.ceilDiv(people, cap.orElseThrow()));
    }
  }

  /** A tool that an item has to do without: its fallback, or the item's own plan B, helps. */
  public record Missing(Item item, ToolLink tool) {
    /** What the sheet says to do instead; empty where it says nothing. */
    public Optional<String> instead() {
      return Optional.ofNullable(tool.fallback() == null ? item.planB() : tool.fallback());
    }
  }

  public Consequences {
    rows = List.copyOf(rows);
    pins = List.copyOf(pins);
    rooms = List.copyOf(rooms);
    missing = List.copyOf(missing);
  }

  /** The items that would not begin before the planned end, though they were to. */
  public List<Item> beyond() {
    return rows.stream()
        .filter(row -> row.plannedStart().isBefore(plannedEnd) && !row.start().isBefore(plannedEnd))
        .map(Timeline.Row::item)
        .toList();
  }

  /** How much later than planned it would end; negative when earlier. */
  public Duration drift() {
    return Duration.between(plannedEnd, end);
  }

  /** Whether it would end less than a minute late. */
  public boolean endHolds() {
    return drift().compareTo(Likelihood.TOLERANCE) < 0;
  }
}

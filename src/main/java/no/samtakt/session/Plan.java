package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import org.jspecify.annotations.Nullable;

/**
 * What the sheet says of clock times, on a certain day.
 *
 * <p>A pin names a time of day and no date: it means the day that brings it closest to where the
 * items before it lead, so that a session past midnight comes out right.
 *
 * @param start when the first item is planned to start
 * @param shift how far the plan was moved from the sheet's own clock times, pins included
 * @param asPlanned what the plan was, where the sheet is another by now
 */
public record Plan(RunSheet sheet, Instant start, Duration shift, AsPlanned asPlanned) {
  /** A session that begins this far from its planned start is run at another time altogether. */
  public static final Duration SAME_OCCASION = Duration.ofMinutes(60);

  /** Planned start and end of an item. */
  public record Slot(Instant start, Instant end) {}

  /** The plan of a session that has begun. */
  static Plan of(Course course) {
    Course.Begin begin = course.begin();
    if (begin == null) {
      throw new IllegalStateException("not begun");
    }
    return new Plan(course.sheet(), begin.planned(), begin.shift(), course.asPlanned());
  }

  /**
   * The plan for a session that begins at {@code began}. A beginning more than an hour off the
   * sheet's own date and time moves the whole plan there: the leader runs it at another time.
   */
  static Plan starting(RunSheet sheet, Instant began) {
    Instant written = written(sheet, began);
    Duration off = Duration.between(written, began);
    if (off.abs().compareTo(SAME_OCCASION) <= 0) {
      return new Plan(sheet, written, Duration.ZERO, AsPlanned.of(sheet));
    }
    Instant moved = began.truncatedTo(ChronoUnit.MINUTES);
    return new Plan(sheet, moved, Duration.between(written, moved), AsPlanned.of(sheet));
  }

  /** The plan as the sheet writes it, seen from {@code now}. */
  public static Plan asWritten(RunSheet sheet, Instant now) {
    return new Plan(sheet, written(sheet, now), Duration.ZERO, AsPlanned.of(sheet));
  }

  private static Instant written(RunSheet sheet, Instant now) {
    LocalTime start = sheet.start();
    if (start == null) {
      return now.truncatedTo(ChronoUnit.MINUTES);
    }
    LocalDate date = sheet.date();
    return date == null ? nearest(start, sheet.zone(), now) : at(date, start, sheet.zone());
  }

  /**
   * Where every item of the plan stands in it, in its order. A pinned item never starts before its
   * pin. Items that were put in underway have no slot.
   */
  public SequencedMap<ItemId, Slot> slots() {
    Map<ItemId, Item> items = new HashMap<>();
    sheet.items().forEach(item -> items.put(item.id(), item));
    items.putAll(asPlanned.changed());
    SequencedMap<ItemId, Slot> slots = new LinkedHashMap<>();
    Instant cursor = start;
    for (ItemId id : asPlanned.order()) {
      Item item = items.get(id);
      if (item != null) {
        Duration later = asPlanned.later().getOrDefault(id, Duration.ZERO);
        Instant begins = earliest(item, cursor.plus(later));
        cursor = begins.plus(item.length());
        slots.put(id, new Slot(begins, cursor));
      }
    }
    return slots;
  }

  /** When the item may start at the earliest, reached at {@code reached}. */
  Instant earliest(Item item, Instant reached) {
    Instant pin = pin(item, reached);
    return pin == null || pin.isBefore(reached) ? reached : pin;
  }

  /** The instant of the item's pin that is closest to {@code around}; null without a pin. */
  public @Nullable Instant pin(Item item, Instant around) {
    LocalTime at = item.at();
    return at == null ? null : nearest(at, sheet.zone(), around.minus(shift)).plus(shift);
  }

  private static Instant nearest(LocalTime time, ZoneId zone, Instant around) {
    LocalDate day = ZonedDateTime.ofInstant(around, zone).toLocalDate();
    return Stream.of(day.minusDays(1), day, day.plusDays(1))
        .map(date -> at(date, time, zone))
        .min((a, b) ->
            Duration.between(a, around).abs().compareTo(Duration.between(b, around).abs()))
        .orElseThrow();
  }

  private static Instant at(LocalDate date, LocalTime time, ZoneId zone) {
    return ZonedDateTime.of(date, time, zone).toInstant();
  }
}

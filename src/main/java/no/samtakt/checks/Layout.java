package no.samtakt.checks;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Segment;
import org.jspecify.annotations.Nullable;

/** Lays a sheet out in time, from its start on, which is 0. */
final class Layout {
  /** A swap this long is a break: people get up and choose where to go next. */
  static final Duration BREAK = Duration.ofMinutes(10);

  private static final long DAY = Duration.ofDays(1).toSeconds();

  private Layout() {}

  /**
   * When the sheet starts. One that does not say begins so that its first pin holds; without a pin
   * nobody knows.
   */
  static @Nullable LocalTime start(RunSheet sheet) {
    if (sheet.start() != null) {
      return sheet.start();
    }
    Duration before = Duration.ZERO;
    for (Item item : sheet.items()) {
      if (item.at() != null) {
        return item.at().minus(before);
      }
      before = before.plus(item.length());
    }
    return null;
  }

  static List<Placed> items(RunSheet sheet) {
    LocalTime start = start(sheet);
    List<Placed> placed = new ArrayList<>();
    Duration reached = Duration.ZERO;
    for (int i = 0; i < sheet.items().size(); i++) {
      Item item = sheet.items().get(i);
      Duration off =
          start == null || item.at() == null ? Duration.ZERO : off(start, reached, item.at());
      Duration waits = off.isNegative() ? Duration.ZERO : off;
      Duration late = off.isNegative() ? off.negated() : Duration.ZERO;
      Duration begins = reached.plus(waits);
      placed.add(new Placed(i, item, TitleKinds.of(item), begins, waits, late));
      reached = begins.plus(item.length());
    }
    return List.copyOf(placed);
  }

  /** From what is reached to the pin that is nearest: negative when it is past. */
  private static Duration off(LocalTime start, Duration reached, LocalTime pin) {
    return between(start.plus(reached), pin);
  }

  /** The shortest way round the clock from one time of day to another: negative when back. */
  static Duration between(LocalTime from, LocalTime to) {
    long seconds = Math.floorMod(to.toSecondOfDay() - from.toSecondOfDay(), DAY);
    return Duration.ofSeconds(seconds > DAY / 2 ? seconds - DAY : seconds);
  }

  static List<Stretch> stretches(List<Placed> items) {
    List<Stretch> stretches = new ArrayList<>();
    for (Placed each : items) {
      if (each.waits().isPositive()) {
        Duration from = each.start().minus(each.waits());
        stretches.add(new Stretch(each, Way.SPARE, from, each.waits()));
      }
      Duration from = each.start();
      for (Segment segment : each.item().shape().segments(0)) {
        Way way = Ways.of(each.item(), each.kind(), segment);
        boolean pause = segment.swap().compareTo(BREAK) >= 0;
        if (pause) {
          stretches.add(new Stretch(each, Way.BREAK, from, segment.swap()));
          from = from.plus(segment.swap());
        }
        Duration length = pause ? segment.work() : segment.length();
        stretches.add(new Stretch(each, way, from, length));
        from = from.plus(length);
      }
    }
    return List.copyOf(stretches);
  }
}

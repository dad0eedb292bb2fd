package no.samtakt.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The blocks of a takt bar, from left to right: blocks left are minutes left. Up to half an hour a
 * block is one minute, above that five, and for whole days as much as it takes to be able to tell
 * the blocks apart. A length that is not whole blocks begins with a shorter one, so that every
 * border between blocks is a whole number of minutes before the end.
 */
public record TaktBlocks(List<Block> blocks, Duration unit) {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration LONGEST_IN_MINUTES = Duration.ofMinutes(30);
  private static final List<Duration> LONGER =
      LongStream.of(5, 15, 30, 60, 120, 240, 480).mapToObj(Duration::ofMinutes).toList();
  private static final int MOST = 48;

  /**
   * One block.
   *
   * @param width in parts of a whole block, above 0 and at most 1
   * @param left how much of it is left, from 0 to 1; it drains from the left
   * @param minutes minutes left when the block begins, rounded up
   * @param current whether time is in this block now
   * @param extra whether it stands for time that was never given
   */
  public record Block(double width, double left, int minutes, boolean current, boolean extra) {}

  public TaktBlocks {
    blocks = List.copyOf(blocks);
  }

  /**
   * The blocks of a length of time.
   *
   * @param total the length given; nothing or less shows no blocks but an extra one
   * @param remaining what is left of it; below zero is overtime and adds one extra block
   */
  public static TaktBlocks of(Duration total, Duration remaining) {
    Duration unit = unit(total);
    long whole = unit.toMillis();
    long totalMillis = Math.max(0, total.toMillis());
    long leftMillis = Math.clamp(remaining.toMillis(), 0, totalMillis);
    int count = Math.toIntExact(Math.ceilDiv(totalMillis, whole));
    List<Block> blocks = new ArrayList<>();
    for (int fromEnd = count; fromEnd > 0; fromEnd--) {
      long ends = (fromEnd - 1) * whole;
      long begins = Math.min(fromEnd * whole, totalMillis);
      double length = begins - ends;
      double left = Math.clamp((leftMillis - ends) / length, 0.0, 1.0);
      boolean current = leftMillis > ends && leftMillis <= begins;
      int minutes = Math.toIntExact(Math.ceilDiv(begins, MINUTE.toMillis()));
      blocks.add(new Block(length / whole, left, minutes, current, false));
    }
    if (remaining.isNegative()) {
      blocks.add(new Block(1, 1, 0, true, true));
    }
    return new TaktBlocks(blocks, unit);
  }

  private static Duration unit(Duration total) {
    if (total.compareTo(LONGEST_IN_MINUTES) <= 0) {
      return MINUTE;
    }
    return LONGER.stream()
        .filter(unit -> total.compareTo(unit.multipliedBy(MOST)) <= 0)
        .findFirst()
        .orElseGet(() -> Duration.ofDays(Math.ceilDiv(total.toDays() + 1, MOST)));
  }
}

package no.samtakt.session;

import java.util.List;
import no.samtakt.session.Ahead.Piece;

/** Spreads what items have to give up, so that the one that gives up most of itself gives least. */
final class Evenness {
  private final long[] seconds;
  private final int[] most;

  Evenness(List<Piece> pieces, boolean[] cut) {
    seconds = pieces.stream().mapToLong(piece -> piece.item().length().toSeconds()).toArray();
    most = new int[seconds.length];
    for (int i = 0; i < most.length; i++) {
      most[i] = cut[i] || pieces.get(i).buffer() ? 0 : pieces.get(i).most();
    }
  }

  /** So many minutes of an item that lasts so long. */
  private record Part(long minutes, long seconds) {
    boolean larger(Part other) {
      return minutes * other.seconds > other.minutes * seconds;
    }

    /** How many whole minutes that is of another item. */
    long of(long length) {
      return minutes * length / seconds;
    }

    /** The most minutes of another item that are a smaller part of it. */
    long below(long length) {
      return (minutes * length - 1) / seconds;
    }
  }

  /**
   * The most each item gives up when the largest part that any gives up is as small as can be.
   * There is a way to cover what is needed, and something is needed.
   */
  int[] limits(int[] needed) {
    Part smallest = new Part(0, 1);
    for (int i = 0; i < most.length; i++) {
      Part all = new Part(most[i], Math.max(1, seconds[i]));
      smallest = all.larger(smallest) ? all : smallest;
    }
    for (int i = 0; i < most.length; i++) {
      long high = most[i] == 0 ? 0 : Math.min(most[i], smallest.below(seconds[i]));
      if (high > 0 && covers(needed, new Part(high, seconds[i]))) {
        smallest = new Part(leastThatCovers(needed, seconds[i], high), seconds[i]);
      }
    }
    return within(smallest);
  }

  private long leastThatCovers(int[] needed, long length, long enough) {
    long low = 0;
    long high = enough;
    while (high - low > 1) {
      long middle = (low + high) / 2;
      if (covers(needed, new Part(middle, length))) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private boolean covers(int[] needed, Part part) {
    return Squeeze.suffices(needed, within(part));
  }

  private int[] within(Part part) {
    int[] limits = new int[most.length];
    for (int i = 0; i < limits.length; i++) {
      limits[i] = most[i] == 0 ? 0 : (int) Math.min(most[i], part.of(seconds[i]));
    }
    return limits;
  }
}

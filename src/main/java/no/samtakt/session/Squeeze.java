package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.samtakt.session.Ahead.Piece;

/**
 * Finds the best changes of {@link CatchUp}, exactly.
 *
 * <p>The end is the latest of what each start that cannot move leads to: the running item's end,
 * and every pin, each followed by all that comes after it without a wait. So the aim is reached
 * when, from each such start on, enough is saved. Those needs are nested, for each is about a tail
 * of the agenda, and on nested needs it is safe to take one thing at a time, the best first.
 */
final class Squeeze {
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();
  private static final long NOT_LATE = Long.MIN_VALUE / 2;

  private final List<Piece> pieces;
  private final int size;

  /** How late the aim is reached from the start that cannot move at each piece, in nanoseconds. */
  private final long[] late;

  private final int[] taken;
  private final boolean[] cut;
  private int minutesShort;

  private Squeeze(Ahead ahead) {
    this.pieces = ahead.pieces();
    this.size = pieces.size();
    this.late = new long[Math.max(size, 1)];
    this.taken = new int[size];
    this.cut = new boolean[size];
    Arrays.fill(late, NOT_LATE);
    long tail = 0;
    for (int i = size - 1; i >= 0; i--) {
      tail += nanos(i);
      Instant pin = pieces.get(i).pin();
      if (pin != null) {
        late[i] = Duration.between(ahead.aim(), pin).toNanos() + tail;
      }
    }
    late[0] = Math.max(late[0], Duration.between(ahead.aim(), ahead.from()).toNanos() + tail);
  }

  static Squeeze of(Ahead ahead) {
    Squeeze squeeze = new Squeeze(ahead);
    squeeze.allowWhatCannotBeSaved();
    squeeze.cutAndTake();
    return squeeze;
  }

  int minutesShort() {
    return minutesShort;
  }

  boolean cut(int piece) {
    return cut[piece];
  }

  /** How long a piece becomes. */
  Duration length(int piece) {
    return cut[piece]
        ? Duration.ZERO
        : pieces.get(piece).item().length().minusMinutes(taken[piece]);
  }

  /** Finds the lateness that stays whatever is done, and forgives it. */
  private void allowWhatCannotBeSaved() {
    long worst = size == 0 ? late[0] : NOT_LATE;
    long saved = 0;
    for (int i = size - 1; i >= 0; i--) {
      Piece piece = pieces.get(i);
      saved += piece.order() > 0 ? nanos(i) : piece.most() * MINUTE;
      worst = Math.max(worst, late[i] - saved);
    }
    minutesShort = minutes(worst);
    for (int i = 0; i < late.length; i++) {
      late[i] -= minutesShort * MINUTE;
    }
  }

  private void cutAndTake() {
    List<Integer> order = cutOrder();
    int best = -1;
    int mostFromBuffers = -1;
    for (int cuts = 0; cuts <= order.size(); cuts++) {
      if (cuts > 0) {
        cut[order.get(cuts - 1)] = true;
      }
      int[] needed = needed();
      if (suffices(needed, most())) {
        int fromBuffers = fromBuffers(needed);
        if (fromBuffers > mostFromBuffers) {
          mostFromBuffers = fromBuffers;
          best = cuts;
        }
      }
    }
    for (int piece : order.subList(best, order.size())) {
      cut[piece] = false;
    }
    int[] needed = needed();
    takeFromBuffers(mostFromBuffers);
    int[] still = lessTaken(needed);
    if (Arrays.stream(still).anyMatch(need -> need > 0)) {
      takeCheapest(still, new Evenness(pieces, cut).limits(still));
    }
  }

  /** Those that may go, the first to go first; without those that would only lengthen a wait. */
  private List<Integer> cutOrder() {
    int first = 0;
    while (first < size && late[first] <= 0) {
      first++;
    }
    return IntStream.range(first, size)
        .filter(i -> pieces.get(i).order() > 0)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(i -> pieces.get(i).order())
                .thenComparing(Comparator.reverseOrder()))
        .toList();
  }

  /** Minutes to be saved from each piece on, besides what is cut. */
  private int[] needed() {
    int[] needed = new int[size];
    long saved = 0;
    for (int i = size - 1; i >= 0; i--) {
      saved += cut[i] ? nanos(i) : 0;
      needed[i] = minutes(late[i] - saved);
    }
    return needed;
  }

  private int[] most() {
    return IntStream.range(0, size).map(i -> cut[i] ? 0 : pieces.get(i).most()).toArray();
  }

  /** Whether what can be given covers what is needed, from every piece on. */
  static boolean suffices(int[] needed, int[] given) {
    int sum = 0;
    for (int i = needed.length - 1; i >= 0; i--) {
      sum += given[i];
      if (sum < needed[i]) {
        return false;
      }
    }
    return true;
  }

  /** The most that buffers can give of the minutes needed in all. */
  private int fromBuffers(int[] needed) {
    int all = 0;
    int fromOthers = 0;
    int buffers = 0;
    for (int i = size - 1; i >= 0; i--) {
      buffers += pieces.get(i).buffer() ? pieces.get(i).most() : 0;
      all = Math.max(all, needed[i]);
      fromOthers = Math.max(fromOthers, needed[i] - buffers);
    }
    return all - fromOthers;
  }

  private void takeFromBuffers(int minutes) {
    int left = minutes;
    for (int i = size - 1; i >= 0; i--) {
      if (pieces.get(i).buffer()) {
        taken[i] = Math.min(left, pieces.get(i).most());
        left -= taken[i];
      }
    }
  }

  private int[] lessTaken(int[] needed) {
    int[] still = new int[size];
    int sum = 0;
    for (int i = size - 1; i >= 0; i--) {
      sum += taken[i];
      still[i] = Math.max(0, needed[i] - sum);
    }
    return still;
  }

  /** A minute of a longer item is a smaller part of it; of equal ones, the one furthest ahead. */
  private void takeCheapest(int[] needed, int[] limits) {
    List<Integer> cheapest =
        IntStream.range(0, size)
            .filter(i -> limits[i] > 0)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingLong(i -> pieces.get(i).item().length().toSeconds())
                    .thenComparingInt(i -> i)
                    .reversed())
            .toList();
    int sum = 0;
    for (int tail = size - 1; tail >= 0; tail--) {
      for (int i : cheapest) {
        if (i >= tail && sum < needed[tail]) {
          int more = Math.min(needed[tail] - sum, limits[i] - taken[i]);
          taken[i] += more;
          sum += more;
        }
      }
    }
  }

  private long nanos(int piece) {
    return pieces.get(piece).item().length().toNanos();
  }

  /** Rounded up; nothing where it is not late. */
  private static int minutes(long late) {
    return late <= 0 ? 0 : Math.toIntExact(Math.ceilDiv(late, MINUTE));
  }
}

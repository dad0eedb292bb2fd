package no.samtakt.session;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.samtakt.session.Ahead.Piece;

/**
 * Catch-up by trying every way there is: each number of cuts, and each number of minutes of every
 * piece. It knows nothing of tails and needs; it runs the agenda through and looks at the clock.
 */
final class EveryWay {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** One way: minutes taken of each piece, and how many go. */
  record Way(List<Integer> taken, int cuts) {}

  private final Ahead ahead;
  private final List<Piece> pieces;
  private final List<Integer> order;
  private final int least;
  private Way best;

  EveryWay(Ahead ahead) {
    this.ahead = ahead;
    this.pieces = ahead.pieces();
    List<Integer> all = IntStream.range(0, pieces.size()).filter(this::mayGo).boxed().toList();
    List<Integer> everything = pieces.stream().map(Piece::most).toList();
    this.least = minutesShort(lengths(everything, all));
    this.order =
        all.stream()
            .filter(this::helps)
            .sorted(
                Comparator.<Integer>comparingInt(i -> pieces.get(i).order()).thenComparing(i -> -i))
            .toList();
  }

  Way best() {
    for (int cuts = 0; cuts <= order.size(); cuts++) {
      tryAll(new ArrayList<>(), cuts);
    }
    return best;
  }

  int minutesShort() {
    return least;
  }

  List<Duration> lengths(Way way) {
    return lengths(way.taken, order.subList(0, way.cuts));
  }

  List<Integer> cut(Way way) {
    return order.subList(0, way.cuts).stream().sorted().toList();
  }

  private boolean mayGo(int piece) {
    return pieces.get(piece).order() > 0;
  }

  /** Something late begins no later than here: the running item's end, or a pin without a wait. */
  private boolean helps(int piece) {
    Instant allowed = ahead.aim().plus(MINUTE.multipliedBy(least));
    Duration rest = Duration.ZERO;
    boolean late = false;
    for (int i = pieces.size() - 1; i >= 0; i--) {
      rest = rest.plus(pieces.get(i).item().length());
      Instant pin = pieces.get(i).pin();
      late |= i <= piece && pin != null && pin.plus(rest).isAfter(allowed);
    }
    return late || ahead.from().plus(rest).isAfter(allowed);
  }

  private void tryAll(List<Integer> taken, int cuts) {
    int next = taken.size();
    if (next == pieces.size()) {
      Way way = new Way(List.copyOf(taken), cuts);
      if (minutesShort(lengths(way)) == least && !wasteful(way) && better(way)) {
        best = way;
      }
      return;
    }
    int most = order.subList(0, cuts).contains(next) ? 0 : pieces.get(next).most();
    for (int minutes = 0; minutes <= most; minutes++) {
      taken.add(minutes);
      tryAll(taken, cuts);
      taken.removeLast();
    }
  }

  private boolean wasteful(Way way) {
    for (int i = 0; i < pieces.size(); i++) {
      List<Integer> less = new ArrayList<>(way.taken);
      less.set(i, less.get(i) - 1);
      if (way.taken.get(i) > 0 && minutesShort(lengths(new Way(less, way.cuts))) == least) {
        return true;
      }
    }
    return false;
  }

  private boolean better(Way way) {
    return best == null
        || Comparator.<Way>comparingInt(each -> -fromBuffers(each))
                .thenComparingInt(Way::cuts)
                .thenComparing(this::largestPart)
                .thenComparing(this::sumOfParts)
                .thenComparing(EveryWay::nearer)
                .compare(way, best)
            < 0;
  }

  private int fromBuffers(Way way) {
    return IntStream.range(0, pieces.size())
        .filter(i -> pieces.get(i).buffer())
        .map(way.taken::get)
        .sum();
  }

  /** Parts as whole numbers, over the product of all lengths. */
  private BigInteger part(Way way, int piece) {
    if (pieces.get(piece).buffer()) {
      return BigInteger.ZERO;
    }
    BigInteger part = BigInteger.valueOf(way.taken.get(piece));
    for (int i = 0; i < pieces.size(); i++) {
      long seconds = pieces.get(i).item().length().toSeconds();
      part = i == piece ? part : part.multiply(BigInteger.valueOf(seconds));
    }
    return part;
  }

  private BigInteger largestPart(Way way) {
    return IntStream.range(0, pieces.size())
        .mapToObj(i -> part(way, i))
        .max(Comparator.naturalOrder())
        .orElse(BigInteger.ZERO);
  }

  private BigInteger sumOfParts(Way way) {
    return IntStream.range(0, pieces.size())
        .mapToObj(i -> part(way, i))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static int nearer(Way a, Way b) {
    for (int i = a.taken.size() - 1; i >= 0; i--) {
      if (!a.taken.get(i).equals(b.taken.get(i))) {
        return b.taken.get(i) - a.taken.get(i);
      }
    }
    return 0;
  }

  private List<Duration> lengths(List<Integer> taken, List<Integer> cut) {
    return IntStream.range(0, pieces.size())
        .mapToObj(i ->
            cut.contains(i)
                ? Duration.ZERO
                : pieces.get(i).item().length().minusMinutes(taken.get(i)))
        .toList();
  }

  private int minutesShort(List<Duration> lengths) {
    Duration late = Duration.between(ahead.aim(), ahead.end(lengths));
    return late.isPositive() ? (int) late.plus(MINUTE).minusNanos(1).toMinutes() : 0;
  }
}

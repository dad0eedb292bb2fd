package no.samtakt.runsheet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes an item shorter without changing what it is: as many phases, as many rounds, and as much
 * moving time as before.
 *
 * <p>Phases give up whole minutes, each in proportion to its length, and none comes below a minute
 * or below its moving time. Rounds stay equal: each gives up the same, in whole seconds, so that an
 * item of many rounds may come out some seconds shorter than asked for.
 */
public final class Shortening {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private Shortening() {}

  /** How many whole minutes can be taken off; of an undivided item, all of them. */
  public static int minutes(Shape shape) {
    return switch (shape) {
      case Shape.Whole whole -> whole(whole.duration());
      case Shape.Phased phased -> phased.phases().stream().mapToInt(Shortening::spare).sum();
      case Shape.InRounds in ->
          Math.max(0, whole(work(in.rounds()).minusSeconds(in.rounds().count())));
    };
  }

  /** The same item, made shorter. */
  public static Item shortened(Item item, Duration length) {
    return Reshaped.of(item, shape(item.shape(), length));
  }

  /**
   * The same item, made longer, such as a buffer that is given time.
   *
   * @throws IllegalArgumentException for an item with phases or rounds, whose author decides how
   *     much of it is for what, and for a length that is no longer
   */
  public static Item lengthened(Item item, Duration length) {
    if (!(item.shape() instanceof Shape.Whole) || length.compareTo(item.length()) <= 0) {
      throw new IllegalArgumentException("only what is undivided is made longer");
    }
    return Reshaped.of(item, new Shape.Whole(length));
  }

  /** The same division of less time. */
  public static Shape shape(Shape shape, Duration length) {
    Duration off = shape.length().minus(length);
    if (off.isNegative() || !length.isPositive()) {
      throw new IllegalArgumentException("shortened to something shorter that lasts");
    }
    return off.isZero()
        ? shape
        : switch (shape) {
          case Shape.Whole whole -> new Shape.Whole(length);
          case Shape.Phased phased -> new Shape.Phased(phases(phased.phases(), off));
          case Shape.InRounds in -> new Shape.InRounds(rounds(in.rounds(), off));
        };
  }

  /** Takes minute after minute where most is lacking of that phase's share. */
  private static List<Phase> phases(List<Phase> phases, Duration off) {
    int minutes = whole(off);
    int most = phases.stream().mapToInt(Shortening::spare).sum();
    if (!MINUTE.multipliedBy(minutes).equals(off) || minutes > most) {
      throw new IllegalArgumentException("phases give up whole minutes, at most " + most);
    }
    long total = phases.stream().mapToLong(phase -> phase.duration().toSeconds()).sum();
    int[] taken = new int[phases.size()];
    for (int minute = 0; minute < minutes; minute++) {
      int next = -1;
      long mostLacking = Long.MIN_VALUE;
      for (int i = 0; i < taken.length; i++) {
        long lacking = minutes * phases.get(i).duration().toSeconds() - taken[i] * total;
        if (taken[i] < spare(phases.get(i)) && lacking > mostLacking) {
          next = i;
          mostLacking = lacking;
        }
      }
      taken[next]++;
    }
    List<Phase> shorter = new ArrayList<>(taken.length);
    for (int i = 0; i < taken.length; i++) {
      Phase old = phases.get(i);
      Duration left = old.duration().minusMinutes(taken[i]);
      shorter.add(new Phase(old.mode(), left, old.size(), old.swap()));
    }
    return shorter;
  }

  private static int spare(Phase phase) {
    Duration beyondSwap = phase.swap().plusSeconds(1);
    Duration least = beyondSwap.compareTo(MINUTE) > 0 ? beyondSwap : MINUTE;
    return Math.max(0, whole(phase.duration().minus(least)));
  }

  private static Rounds rounds(Rounds rounds, Duration off) {
    long seconds = work(rounds).minus(off).toSeconds() / rounds.count();
    if (seconds < 1) {
      throw new IllegalArgumentException("a round lasts a second at least");
    }
    return new Rounds(rounds.count(), Duration.ofSeconds(seconds), rounds.swap(), rounds.size());
  }

  private static Duration work(Rounds rounds) {
    return rounds.duration().multipliedBy(rounds.count());
  }

  private static int whole(Duration length) {
    return Math.toIntExact(length.toMinutes());
  }
}

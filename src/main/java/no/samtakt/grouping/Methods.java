package no.samtakt.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The best of all methods. Where one finds only the first rounds, or none, the others follow one by
 * one; where nothing reaches the bound, the best is searched on.
 */
final class Methods {
  /** In the order in which they are asked; the first whose result cannot be bettered is taken. */
  private static final List<Method> ALL =
      List.of(
          new Circle(),
          new OddCircle(),
          new Tables(),
          new Lines(),
          new Rotation(),
          new LookAhead());

  /** For the few last rounds after a good beginning. */
  private static final int TRIES = 2;

  private final Present present;
  private final int rounds;
  private final RandomGenerator random;
  private final Goal goal;
  private Found best = new Found(new int[0][][], List.of());
  private Score lowest = Score.WORST;

  private Methods(Present present, int rounds, RandomGenerator random) {
    this.present = present;
    this.rounds = rounds;
    this.random = random;
    goal = Goal.bound(present, rounds);
  }

  static Found best(Present present, int rounds, RandomGenerator random) {
    Methods methods = new Methods(present, rounds, random);
    methods.ask();
    return methods.best;
  }

  private void ask() {
    List<Found> beginnings = new ArrayList<>();
    for (Method method : ALL) {
      Interruption.check();
      Optional<Found> found = method.form(present, rounds, random);
      if (found.isPresent() && found.get().rounds().length < rounds) {
        beginnings.add(found.get());
      } else {
        found.ifPresent(this::consider);
      }
      if (lowest.reaches(goal) || found.filter(Found::known).filter(best::equals).isPresent()) {
        return;
      }
    }
    beginnings.add(new Found(new int[0][][], List.of()));
    for (Found beginning : beginnings) {
      int more = rounds - beginning.rounds().length;
      Present later = present.after(beginning.rounds());
      int tries = beginning.rounds().length > 0 && more <= AllRounds.FEW ? TRIES : 1;
      for (int again = 0; again < tries && !lowest.reaches(goal); again++) {
        Found rest = RoundByRound.of(later, more, random);
        consider(beginning.and(AllRounds.touchUp(later, rest, random)));
      }
    }
    if (lowest.reaches(goal)) {
      return;
    }
    if (rounds > 1) {
      int[][][] improved = AllRounds.improve(present, best.rounds(), goal, random);
      consider(Found.by("annealing", improved));
    }
  }

  private void consider(Found found) {
    Score score = Score.of(present, found.rounds());
    if (score.compareTo(lowest) < 0) {
      lowest = score;
      best = found;
    }
  }
}

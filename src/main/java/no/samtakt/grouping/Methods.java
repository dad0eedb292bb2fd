package no.samtakt.grouping;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The best of all methods. */
final class Methods {
  /** In the order in which they are asked; the first whose result cannot be bettered is taken. */
  private static final List<Method> ALL =
      List.of(
          new Circle(),
          new OddCircle(),
          new Lines(),
          new Rotation(),
          new LookAhead(),
          new RoundByRound());

  private Methods() {}

  static Found best(Present present, int rounds, RandomGenerator random) {
    Goal goal = Goal.bound(present, rounds);
    Found best = new Found(new int[0][][], List.of());
    Score lowest = Score.WORST;
    for (Method method : ALL) {
      Interruption.check();
      Optional<Found> found = method.form(present, rounds, random);
      if (found.isEmpty()) {
        continue;
      }
      Score score = Score.of(present, found.get().rounds());
      if (score.compareTo(lowest) < 0) {
        lowest = score;
        best = found.get();
      }
      if (lowest.reaches(goal)) {
        return best;
      }
    }
    return rounds == 1 ? best : together(present, best, goal, lowest, random);
  }

  private static Found together(
      Present present, Found best, Goal goal, Score score, RandomGenerator random) {
    int[][][] improved = AllRounds.improve(present, best.rounds(), goal, random);
    return Score.of(present, improved).compareTo(score) < 0
        ? new Found(improved, Collections.nCopies(improved.length, "annealing"))
        : best;
  }
}

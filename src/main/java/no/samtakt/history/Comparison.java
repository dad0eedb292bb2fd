package no.samtakt.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtakt.history.Experience.Usual;
import no.samtakt.history.PastRun.Ran;
import org.jspecify.annotations.Nullable;

/**
 * Runs of the same sheet beside each other, item by item.
 *
 * @param runs the latest first
 * @param lines one for each item of the latest run, and then for those that only older ones had
 */
public record Comparison(List<PastRun> runs, List<Line> lines) {
  public Comparison {
    runs = List.copyOf(runs);
    lines = List.copyOf(lines);
  }

  /**
   * One item.
   *
   * @param planned by the latest run that has it
   * @param actual how long it took in each run; empty where it was never run
   * @param usual what it uses to take; null before the third run
   */
  public record Line(
      String title, Duration planned, List<Optional<Duration>> actual, @Nullable Usual usual) {
    public Line {
      actual = List.copyOf(actual);
    }
  }

  /** Of runs of one sheet, the latest first. */
  public static Comparison of(List<PastRun> runs) {
    Experience experience = new Experience(runs);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      List<PastRun> later = runs.subList(0, i);
      for (Ran item : runs.get(i).items()) {
        boolean there =
            later.stream()
                .anyMatch(
                    run -> Experience.find(run, item.id(), item.title(), item.kind()).isPresent());
        if (!there) {
          lines.add(line(item, runs, experience));
        }
      }
    }
    return new Comparison(runs, lines);
  }

  private static Line line(Ran item, List<PastRun> runs, Experience experience) {
    return new Line(
        item.title(),
        item.planned(),
        runs.stream()
            .map(run ->
                Experience.find(run, item.id(), item.title(), item.kind())
                    .flatMap(ran -> Optional.ofNullable(ran.actual())))
            .toList(),
        experience.of(item.id(), item.title(), item.kind()).orElse(null));
  }
}

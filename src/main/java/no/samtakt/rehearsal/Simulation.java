package no.samtakt.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Thousands of simulated sessions of one sheet. What a session draws depends on the seed and its
 * own number alone, so that it does not matter how many threads share the work.
 */
public final class Simulation {
  /** More would only take longer: the chance is known to a tenth of a per cent by then. */
  public static final int MOST = 1_000_000;

  /** So many sessions are simulated in one go. */
  private static final int CHUNK = 512;

  /** In a sheet of more items than this squared, only those that vary most are looked into. */
  private static final int WORK = 200;

  private final SessionModel model;
  private final long seed;
  private final long[] ends;
  private final int[] suspects;

  private Simulation(SessionModel model, int runs, long seed) {
    this.model = model;
    this.seed = seed;
    this.ends = new long[runs];
    this.suspects = suspects(model, seed);
  }

  /**
   * Goes through a sheet so many times.
   *
   * @param runs from 1 to {@link #MOST}
   */
  public static Likelihood of(SessionModel model, int runs, long seed) {
    if (runs < 1 || runs > MOST) {
      throw new IllegalArgumentException(runs + " runs");
    }
    return new Simulation(model, runs, seed).run();
  }

  /** What was counted in some of the sessions; the arrays are by suspect. */
  private static final class Counted {
    private final long[] onTimeIfExact;
    private final long[] over;
    private long onTime;

    Counted(int suspects) {
      onTimeIfExact = new long[suspects];
      over = new long[suspects];
    }

    Counted plus(Counted other) {
      Counted sum = new Counted(over.length);
      sum.onTime = onTime + other.onTime;
      for (int i = 0; i < over.length; i++) {
        sum.onTimeIfExact[i] = onTimeIfExact[i] + other.onTimeIfExact[i];
        sum.over[i] = over[i] + other.over[i];
      }
      return sum;
    }
  }

  private Likelihood run() {
    int chunks = Math.ceilDiv(ends.length, CHUNK);
    Counted all =
        IntStream.range(0, chunks)
            .parallel()
            .mapToObj(chunk -> simulated(chunk * CHUNK, Math.min(ends.length, (chunk + 1) * CHUNK)))
            .reduce(Counted::plus)
            .orElseThrow();
    Arrays.parallelSort(ends);
    return new Likelihood(
        ends.length,
        share(all.onTime),
        at(model.end()),
        at(quantile(50)),
        at(quantile(90)),
        threats(all));
  }

  private Counted simulated(int from, int to) {
    long[] drawn = new long[model.places()];
    Counted counted = new Counted(suspects.length);
    long late = model.end() + Likelihood.TOLERANCE.toMillis();
    for (int run = from; run < to; run++) {
      model.draw(Draw.session(seed, run), drawn);
      ends[run] = model.run(drawn, -1);
      counted.onTime += ends[run] < late ? 1 : 0;
      for (int i = 0; i < suspects.length; i++) {
        counted.over[i] += model.over(suspects[i], drawn);
        counted.onTimeIfExact[i] += model.run(drawn, suspects[i]) < late ? 1 : 0;
      }
    }
    return counted;
  }

  /** All items; of a very long sheet, those that differ most from the plan in a few sessions. */
  private static int[] suspects(SessionModel model, long seed) {
    int count = model.items().size();
    int most = Math.max(4, WORK * WORK / count);
    if (count <= most) {
      return IntStream.range(0, count).toArray();
    }
    long[] differs = new long[count];
    long[] drawn = new long[model.places()];
    for (int run = 0; run < WORK; run++) {
      model.draw(Draw.session(seed, run), drawn);
      for (int i = 0; i < count; i++) {
        differs[i] += Math.abs(model.over(i, drawn));
      }
    }
    return IntStream.range(0, count)
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> -differs[i]))
        .limit(most)
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  private List<Likelihood.Threat> threats(Counted all) {
    List<Likelihood.Threat> threats = new ArrayList<>();
    for (int i = 0; i < suspects.length; i++) {
      double gain = share(all.onTimeIfExact[i] - all.onTime);
      if (gain > 0) {
        Duration over = Duration.ofSeconds(Math.round(all.over[i] / 1000.0 / ends.length));
        threats.add(new Likelihood.Threat(model.items().get(suspects[i]), gain, over));
      }
    }
    threats.sort(Comparator.comparingDouble(Likelihood.Threat::gain).reversed());
    return threats;
  }

  private double share(long count) {
    return (double) count / ends.length;
  }

  /** The nearest rank, in the whole second that it falls in. */
  private long quantile(int percent) {
    int rank = Math.ceilDiv(percent * ends.length, 100);
    return ends[rank - 1];
  }

  private Instant at(long millis) {
    return model.start().plusSeconds(Math.floorDiv(millis, 1000L));
  }
}

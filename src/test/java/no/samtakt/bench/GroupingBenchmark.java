package no.samtakt.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import no.samtakt.grouping.Round;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Rounds formed by each of the methods: what a leader waits for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GroupingBenchmark {
  /** Named as {@code grouping.csv} explains. */
  @Param({"P71x10", "P71x67", "O71p8", "O71q5", "O71q16", "C71q8", "Q71x23", "Q71x25", "Q2000x10"})
  public String instance = "";

  private Instance problem = Instance.of("P71x10");
  private long seed;

  @Setup
  public void read() {
    problem = Instance.of(instance);
  }

  @Benchmark
  public List<Round> form() {
    return problem.form(seed++);
  }
}

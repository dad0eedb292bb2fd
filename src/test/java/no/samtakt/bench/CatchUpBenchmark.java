package no.samtakt.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.samtakt.session.CatchUp;
import no.samtakt.session.Course;
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

/** A proposal for a session that is late: a little, so much that items go, and beyond help. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CatchUpBenchmark {
  @Param({"20", "200", "10000"})
  public int items;

  /** Minutes late for every item there is. */
  @Param({"1", "5", "20"})
  public int late;

  private Course course;
  private Instant now;

  @Setup
  public void open() {
    course = Sessions.running(items);
    now =
        Sessions.START
            .plus(course.sheet().items().getFirst().length())
            .plus(Duration.ofMinutes((long) late * items));
  }

  @Benchmark
  public Optional<CatchUp> propose() {
    return CatchUp.propose(course, now);
  }
}

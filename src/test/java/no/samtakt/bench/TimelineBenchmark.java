package no.samtakt.bench;

import java.util.concurrent.TimeUnit;
import no.samtakt.session.Course;
import no.samtakt.session.Timeline;
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

/** Where a session stands, as it is asked several times a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TimelineBenchmark {
  @Param({"200", "10000"})
  public int items;

  private Course course;

  @Setup
  public void open() {
    course = Sessions.running(items);
  }

  @Benchmark
  public Timeline at() {
    return Timeline.at(course, Sessions.START.plusSeconds(1000));
  }
}

package no.samtakt.bench;

import java.util.concurrent.TimeUnit;
import no.samtakt.rehearsal.Likelihood;
import no.samtakt.rehearsal.SessionModel;
import no.samtakt.rehearsal.Simulation;
import no.samtakt.runsheet.RunSheet;
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

/** 10,000 simulated sessions, the model and the threats included: what a leader waits for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SimulationBenchmark {
  @Param({"30", "200"})
  public int items;

  private RunSheet sheet = Sessions.sheet(30);
  private long seed;

  @Setup
  public void open() {
    sheet = Sessions.sheet(items);
  }

  @Benchmark
  public Likelihood simulate() {
    SessionModel model = SessionModel.of(sheet, Sessions.START, SessionModel.Given.USUAL);
    return Simulation.of(model, 10_000, seed++);
  }
}

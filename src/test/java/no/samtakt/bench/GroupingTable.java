package no.samtakt.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.samtakt.grouping.Quality;
import no.samtakt.grouping.Round;

/**
 * Prints every instance of {@code grouping.csv}, five seeds each, against what it is held to. A
 * regular expression as the argument chooses some of them.
 */
public final class GroupingTable {
  /** Processor time, so that what else the machine does is not counted. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final int SEEDS = 5;

  /** So often, and for so long at least, is each instance formed before it is measured. */
  private static final int WARM = 3;

  private static final long WARM_NANOS = 1_000_000_000L;

  private record Target(String name, String[] cells) {
    boolean holds(int column, long reached) {
      return cells[column].equals("-") || reached <= Long.parseLong(cells[column]);
    }
  }

  private record Run(Quality quality, double millis) {}

  private GroupingTable() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        "%-9s %-22s %-22s %-12s %-24s %s%n",
        "instance", "repeats", "same", "spread", "ms", "target");
    boolean all = true;
    for (Target target : targets()) {
      if (Arrays.stream(arguments).allMatch(part -> target.name.matches(part))) {
        all &= print(target, out);
      }
    }
    out.println(all ? "Every target is met." : "Targets marked with ! are missed.");
  }

  private static boolean print(Target target, PrintStream out) {
    Instance instance = Instance.of(target.name);
    long until = System.nanoTime() + WARM_NANOS;
    for (int warm = 0; warm < WARM || System.nanoTime() < until; warm++) {
      instance.form(100 + warm);
    }
    List<Run> runs = new ArrayList<>();
    for (int seed = 1; seed <= SEEDS; seed++) {
      long before = THREADS.getCurrentThreadCpuTime();
      List<Round> rounds = instance.form(seed);
      double millis = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
      runs.add(new Run(Quality.of(rounds, List.of(), instance.rules()), millis));
    }
    int[] repeats = runs.stream().mapToInt(run -> run.quality.repeats()).toArray();
    int[] same = runs.stream().mapToInt(run -> run.quality.same()).toArray();
    int[] spread = runs.stream().mapToInt(run -> run.quality.oddTurnsSpread()).toArray();
    int broken = runs.stream().mapToInt(run -> run.quality.broken().size()).sum();
    double[] millis = runs.stream().mapToDouble(Run::millis).sorted().toArray();
    boolean holds =
        broken == 0
            && target.holds(1, Arrays.stream(repeats).max().orElse(0))
            && target.holds(2, Arrays.stream(same).max().orElse(0))
            && target.holds(3, Arrays.stream(spread).max().orElse(0))
            && target.holds(4, Math.round(millis[SEEDS / 2]));
    out.printf(
        Locale.ROOT,
        "%-9s %-22s %-22s %-12s %-24s %s%s%s%n",
        target.name,
        join(repeats),
        join(same),
        join(spread),
        "%.1f (%.1f–%.1f)".formatted(millis[SEEDS / 2], millis[0], millis[SEEDS - 1]),
        String.join("/", Arrays.copyOfRange(target.cells, 1, 4)) + " @ " + target.cells[4],
        target.cells[5].equals("-") ? "" : ", better " + target.cells[5],
        holds ? "" : broken > 0 ? " ! broken " + broken : " !");
    return holds;
  }

  private static String join(int[] numbers) {
    return String.join(" ", Arrays.stream(numbers).mapToObj(String::valueOf).toList());
  }

  private static List<Target> targets() throws IOException {
    try (InputStream in = GroupingTable.class.getResourceAsStream("grouping.csv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("instance"))
          .map(line -> line.split(","))
          .map(cells -> new Target(cells[0], cells))
          .toList();
    }
  }
}

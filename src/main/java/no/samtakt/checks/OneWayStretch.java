package no.samtakt.checks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtakt.words.Message;

/**
 * How long one speaks and the others listen, without a word or a movement between. Spare time
 * between two talks does not count, and does not part them either: it may well be used up.
 */
record OneWayStretch() implements Check {
  static final Duration MOST = Duration.ofMinutes(20);
  private static final List<Limit<Duration>> LIMITS =
      List.of(
          Limit.above(MOST, Severity.WARNING),
          Limit.above(Duration.ofMinutes(30), Severity.STRONG));

  @Override
  public String id() {
    return "one-way-stretch";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.BETTER_CONVERSATIONS, Source.MICROSOFT_2020);
  }

  @Override
  public List<Limit<Duration>> limits() {
    return LIMITS;
  }

  @Override
  public List<Finding> findings(Design design) {
    List<Finding> findings = new ArrayList<>();
    for (List<Stretch> talk : runs(design)) {
      Duration length = length(talk);
      Optional<Severity> severity = Limit.gravest(LIMITS, length);
      severity.ifPresent(grave -> {
        Stretch first = talk.getFirst();
        Message message = Message.of("checks.one-way-stretch", length);
        findings.add(
            Finding.at(this, grave, design, first.placed(), first.from(), message)
                .with(Talking.between(design, talk)));
      });
    }
    return findings;
  }

  /** The longest of them; empty where nobody but listens. */
  static Optional<List<Stretch>> longest(Design design) {
    return runs(design).stream().max((a, b) -> length(a).compareTo(length(b)));
  }

  static Duration length(List<Stretch> talk) {
    return talk.stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
  }

  private static List<List<Stretch>> runs(Design design) {
    List<List<Stretch>> runs = new ArrayList<>();
    List<Stretch> run = new ArrayList<>();
    for (Stretch each : design.session()) {
      if (each.way() == Way.ONE_WAY) {
        run.add(each);
      } else if (each.way() != Way.SPARE && !run.isEmpty()) {
        runs.add(List.copyOf(run));
        run.clear();
      }
    }
    if (!run.isEmpty()) {
      runs.add(List.copyOf(run));
    }
    return runs;
  }
}

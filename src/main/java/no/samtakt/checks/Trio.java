package no.samtakt.checks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.samtakt.runsheet.Mend;
import no.samtakt.words.Message;

/**
 * Pairs of an odd number of people have one trio, which needs 30 to 50 % more time than the four
 * minutes that a pair needs at least.
 */
record Trio() implements Check {
  private static final Duration ENOUGH = Duration.ofMinutes(6);
  private static final List<Limit<Duration>> LIMITS =
      List.of(
          Limit.below(ENOUGH, Severity.INFO),
          Limit.below(Duration.ofSeconds(312), Severity.WARNING));

  @Override
  public String id() {
    return "trio";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.BETTER_CONVERSATIONS, Source.LIBERATING_STRUCTURES);
  }

  @Override
  public List<Limit<Duration>> limits() {
    return LIMITS;
  }

  @Override
  public List<Finding> findings(Design design) {
    return trios(design).stream().flatMap(each -> finding(design, each).stream()).toList();
  }

  private static List<GroupParts> trios(Design design) {
    return GroupParts.of(design).stream()
        .filter(each -> each.isPairs() && design.people() % 2 == 1 && design.people() > 2)
        .toList();
  }

  /** What a trio needs of a round, wherever there is one. */
  static List<Demand> demands(Design design) {
    return trios(design).stream()
        .map(each -> {
          Duration work = each.segment().work();
          Duration share = Duration.ofSeconds(work.toSeconds() / 3);
          return new Demand(each.placed(), Demand.Cause.TRIO, 3, share, ENOUGH, work, false);
        })
        .toList();
  }

  private Optional<Finding> finding(Design design, GroupParts pairs) {
    Duration work = pairs.segment().work();
    return Limit.gravest(LIMITS, work)
        .map(severity -> {
          Message message =
              Message.of(
                  "checks.trio",
                  design.people(),
                  Duration.ofSeconds(work.toSeconds() / 2),
                  Duration.ofSeconds(work.toSeconds() / 3));
          Duration length = ENOUGH.plus(Swaps.inside(pairs));
          Mend mend = new Mend.ChangeLength(pairs.placed().item().id(), pairs.part(), length);
          return Finding.in(this, severity, design, pairs.placed(), message)
              .with(Fix.Ready.of(Message.of("checks.fix.round", ENOUGH), mend));
        });
  }
}

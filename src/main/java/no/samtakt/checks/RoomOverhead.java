package no.samtakt.checks;

import java.time.Duration;
import java.util.List;
import no.samtakt.words.Message;

/**
 * What it takes to open and close rooms: two minutes a time. What the sheet has not set aside as
 * moving time must be found elsewhere, so it is held against the spare time.
 */
record RoomOverhead() implements Check {
  private static final Duration CYCLE = Duration.ofMinutes(2);
  private static final List<Limit<Duration>> LIMITS =
      List.of(Limit.above(Duration.ZERO, Severity.INFO));

  @Override
  public String id() {
    return "room-overhead";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.FACILITATORS, Source.RULE_OF_THUMB);
  }

  @Override
  public List<Limit<Duration>> limits() {
    return LIMITS;
  }

  @Override
  public List<Finding> findings(Design design) {
    List<GroupParts> parts = GroupParts.of(design);
    Duration lacks = parts.stream().map(RoomOverhead::lacks).reduce(Duration.ZERO, Duration::plus);
    Duration spare = design.time(Way.SPARE);
    Duration over = lacks.minus(spare);
    if (!LIMITS.getFirst().isPassedBy(over)) {
      return List.of();
    }
    int times = parts.stream().mapToInt(GroupParts::cycles).sum();
    Message message = Message.of("checks.room-overhead", times, lacks, spare);
    return List.of(
        Finding.in(this, Severity.INFO, design, parts.getFirst().placed(), message)
            .with(Spare.more(design, over)));
  }

  /** Rounds have their swaps between them, so the first has none. */
  private static Duration lacks(GroupParts part) {
    Duration swaps = Duration.ZERO;
    boolean phase = Swaps.inside(part).isPositive();
    int times = phase ? 1 : part.cycles() - 1;
    for (int i = 0; i < times; i++) {
      Duration swap = part.segment().swap();
      swaps = swaps.plus(swap.compareTo(CYCLE) > 0 ? CYCLE : swap);
    }
    return CYCLE.multipliedBy(part.cycles()).minus(swaps);
  }
}

package no.samtakt.checks;

import java.time.Duration;
import java.util.List;
import no.samtakt.runsheet.Mend;
import no.samtakt.words.Message;

/**
 * How long two people have together: two minutes each at least, without the time to find the room.
 */
record SpeedDate() implements Check {
  private static final Duration LEAST = Duration.ofMinutes(4);
  private static final List<Limit<Duration>> LIMITS = List.of(Limit.below(LEAST, Severity.WARNING));

  @Override
  public String id() {
    return "speed-date";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.LIBERATING_STRUCTURES);
  }

  @Override
  public List<Limit<Duration>> limits() {
    return LIMITS;
  }

  @Override
  public List<Finding> findings(Design design) {
    return GroupParts.of(design).stream()
        .filter(each -> each.isPairs() && LIMITS.getFirst().isPassedBy(each.segment().work()))
        .map(each -> {
          Message message = Message.of("checks.speed-date", each.segment().work());
          Duration length = LEAST.plus(Swaps.inside(each));
          Mend mend = new Mend.ChangeLength(each.placed().item().id(), each.part(), length);
          return Finding.in(this, Severity.WARNING, design, each.placed(), message)
              .with(Fix.Ready.of(Message.of("checks.fix.round", LEAST), mend));
        })
        .toList();
  }
}

package no.samtakt.checks;

import java.time.Duration;
import java.util.List;
import no.samtakt.runsheet.Mend;
import no.samtakt.words.Message;

/**
 * Whether there is time to change rooms between two rounds: the closing countdown alone takes it.
 */
record SwapTime() implements Check {
  private static final Duration GOOD = Duration.ofMinutes(1);
  private static final List<Limit<Duration>> LIMITS =
      List.of(Limit.below(Duration.ofSeconds(30), Severity.WARNING));

  @Override
  public String id() {
    return "swap-time";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.FACILITATORS);
  }

  @Override
  public List<Limit<Duration>> limits() {
    return LIMITS;
  }

  @Override
  public List<Finding> findings(Design design) {
    return GroupParts.of(design).stream()
        .filter(each -> each.cycles() > 1 && LIMITS.getFirst().isPassedBy(each.segment().swap()))
        .map(each -> {
          Message message = Message.of("checks.swap-time", each.cycles());
          Mend mend = new Mend.ChangeSwap(each.placed().item().id(), each.part(), GOOD);
          return Finding.in(this, Severity.WARNING, design, each.placed(), message)
              .with(Fix.Ready.of(Message.of("checks.fix.swap", GOOD), mend));
        })
        .toList();
  }
}

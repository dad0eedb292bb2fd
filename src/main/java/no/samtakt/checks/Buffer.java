package no.samtakt.checks;

import java.time.Duration;
import java.util.List;
import no.samtakt.words.Message;

/**
 * Whether there is time for what takes longer: a tenth of the time that can run over, better 15 %.
 * Minutes that the author lets go in a stated order count too, because a facilitator who is behind
 * has them at hand; where only they make up the tenth, that is worth knowing and no more. Meetings
 * of three quarters of an hour can do without.
 */
record Buffer() implements Check {
  private static final Share LEAST = Share.percent(10);
  private static final Share GOOD = Share.percent(15);
  private static final Duration SHORT = Duration.ofMinutes(45);
  private static final List<Limit<Share>> LIMITS = List.of(Limit.below(LEAST, Severity.WARNING));

  @Override
  public String id() {
    return "buffer";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.FACILITATORS);
  }

  @Override
  public List<Limit<Share>> limits() {
    return LIMITS;
  }

  @Override
  public List<Finding> findings(Design design) {
    Duration led = Spare.led(design);
    Duration set = Spare.set(design);
    Duration cuts = Spare.inCuts(design);
    if (led.compareTo(SHORT) <= 0 || !LIMITS.getFirst().isPassedBy(Share.of(set, led))) {
      return List.of();
    }
    boolean lacks = LIMITS.getFirst().isPassedBy(Share.of(set.plus(cuts), led));
    Duration good = Duration.ofSeconds(Math.round(led.toSeconds() * GOOD.value()));
    Message message =
        lacks
            ? Message.of("checks.buffer", set.plus(cuts), led)
            : Message.of("checks.buffer.cuts", set, cuts, led);
    return List.of(
        Finding.whole(this, lacks ? Severity.WARNING : Severity.INFO, design, message)
            .with(Spare.more(design, good.minus(set))));
  }
}

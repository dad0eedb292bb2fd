package no.samtakt.checks;

import java.time.Duration;
import java.util.List;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Mend;
import no.samtakt.words.Message;

/**
 * Whether all do or say something early: a check-in, or within the first quarter of an hour
 * anything else in which participants have a voice, such as a welcome in which everybody greets.
 */
record NoCheckIn() implements Check {
  private static final Duration EARLY = Duration.ofMinutes(15);
  private static final Duration LENGTH = Duration.ofMinutes(5);
  private static final List<Limit<Duration>> LIMITS = List.of(Limit.above(EARLY, Severity.WARNING));

  @Override
  public String id() {
    return "no-check-in";
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
    List<Stretch> session = design.session();
    if (session.isEmpty() || design.has(Kind.CHECK_IN)) {
      return List.of();
    }
    Duration begins = session.getFirst().from();
    boolean early =
        session.stream()
            .filter(each -> each.way().isVoice())
            .anyMatch(each -> !LIMITS.getFirst().isPassedBy(each.from().minus(begins)));
    if (early) {
      return List.of();
    }
    Placed first = session.getFirst().placed();
    int index = first.kind() == Kind.WELCOME ? first.index() + 1 : first.index();
    Mend mend = new Mend.InsertItem(index, new NewItems(design).inChat(Kind.CHECK_IN, LENGTH));
    Message label = Message.of("checks.fix.check-in", LENGTH);
    return List.of(
        Finding.in(this, Severity.WARNING, design, first, Message.of("checks.no-check-in", EARLY))
            .with(Fix.Ready.of(label, mend)));
  }
}

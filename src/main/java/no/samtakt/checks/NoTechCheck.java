package no.samtakt.checks;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Mend;
import no.samtakt.words.Message;

/**
 * Whether there is a quarter of an hour for sound and camera before a meeting on a screen. Few
 * people can help each other as they come; of an unknown number nobody knows.
 */
record NoTechCheck() implements Check {
  private static final Duration LENGTH = Duration.ofMinutes(15);
  private static final List<Limit<Integer>> LIMITS =
      List.of(Limit.above(0, Severity.INFO), Limit.above(12, Severity.WARNING));

  @Override
  public String id() {
    return "no-tech-check";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.FACILITATORS);
  }

  @Override
  public List<Limit<Integer>> limits() {
    return LIMITS;
  }

  @Override
  public List<Finding> findings(Design design) {
    if (!design.isOnline() || design.has(Kind.TECH_CHECK)) {
      return List.of();
    }
    Severity severity = Limit.gravest(LIMITS, design.people()).orElse(Severity.INFO);
    List<Mend> mends = new ArrayList<>();
    LocalTime start = design.sheet().start();
    if (start != null) {
      mends.add(new Mend.ChangeStart(start.minus(LENGTH)));
    }
    mends.add(new Mend.InsertItem(0, new NewItems(design).plain(Kind.TECH_CHECK, LENGTH)));
    return List.of(
        Finding.whole(this, severity, design, Message.of("checks.no-tech-check"))
            .with(new Fix.Ready(Message.of("checks.fix.tech-check", LENGTH), mends)));
  }
}

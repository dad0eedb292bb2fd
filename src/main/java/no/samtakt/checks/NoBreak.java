package no.samtakt.checks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.samtakt.runsheet.Kind;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** How long people sit without a break of ten minutes. */
record NoBreak() implements Check {
  private static final Duration BREAK = Duration.ofMinutes(10);
  private static final Duration FEW = Duration.ofMinutes(45);
  private static final List<Limit<Duration>> LIMITS =
      List.of(
          Limit.above(FEW, Severity.INFO), Limit.above(Duration.ofMinutes(60), Severity.WARNING));

  @Override
  public String id() {
    return "no-break";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.MICROSOFT_2021, Source.ALBULESCU_2022);
  }

  @Override
  public List<Limit<Duration>> limits() {
    return LIMITS;
  }

  @Override
  public List<Finding> findings(Design design) {
    return Sittings.of(
            design, each -> each.way() == Way.BREAK && each.length().compareTo(BREAK) >= 0)
        .stream()
        .flatMap(sitting -> finding(design, sitting).stream())
        .toList();
  }

  private Optional<Finding> finding(Design design, List<Stretch> sitting) {
    Duration length = Sittings.length(sitting);
    return Limit.gravest(LIMITS, length)
        .map(severity -> {
          Stretch first = sitting.getFirst();
          Message message = Message.of("checks.no-break", length);
          return Finding.at(this, severity, design, first.placed(), first.from(), message)
              .with(fix(design, sitting));
        });
  }

  private static @Nullable Fix fix(Design design, List<Stretch> sitting) {
    List<Placed> places = Sittings.places(sitting, FEW);
    if (places.isEmpty()) {
      return null;
    }
    NewItems items = new NewItems(design);
    Message label =
        Message.of(
            "checks.fix.break", BREAK, design.when(places.getFirst().start()), places.size());
    return new Fix.Ready(label, Places.before(places, () -> items.plain(Kind.BREAK, BREAK)));
  }
}

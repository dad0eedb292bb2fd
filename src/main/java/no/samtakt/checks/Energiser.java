package no.samtakt.checks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.samtakt.runsheet.Kind;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** How long people sit without getting up: neither an energiser nor a break of five minutes. */
record Energiser() implements Check {
  private static final Duration MOST = Duration.ofMinutes(60);
  private static final Duration BREAK = Duration.ofMinutes(5);
  private static final Duration LENGTH = Duration.ofMinutes(3);
  private static final List<Limit<Duration>> LIMITS = List.of(Limit.above(MOST, Severity.INFO));

  @Override
  public String id() {
    return "energiser";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.RULE_OF_THUMB);
  }

  @Override
  public List<Limit<Duration>> limits() {
    return LIMITS;
  }

  @Override
  public List<Finding> findings(Design design) {
    return Sittings.of(design, Energiser::moves).stream()
        .flatMap(sitting -> finding(design, sitting).stream())
        .toList();
  }

  private static boolean moves(Stretch each) {
    return each.placed().kind() == Kind.ENERGISER
        || (each.way() == Way.BREAK && each.length().compareTo(BREAK) >= 0);
  }

  private Optional<Finding> finding(Design design, List<Stretch> sitting) {
    Duration length = Sittings.length(sitting);
    return Limit.gravest(LIMITS, length)
        .map(severity -> {
          Stretch first = sitting.getFirst();
          Message message = Message.of("checks.energiser", length);
          return Finding.at(this, severity, design, first.placed(), first.from(), message)
              .with(fix(design, sitting));
        });
  }

  private static @Nullable Fix fix(Design design, List<Stretch> sitting) {
    List<Placed> places = Sittings.places(sitting, MOST);
    if (places.isEmpty()) {
      return null;
    }
    NewItems items = new NewItems(design);
    Message label =
        Message.of(
            "checks.fix.energiser", LENGTH, design.when(places.getFirst().start()), places.size());
    return new Fix.Ready(label, Places.before(places, () -> items.inChat(Kind.ENERGISER, LENGTH)));
  }
}

package no.samtakt.checks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.Shape;
import no.samtakt.words.Message;

/**
 * A check-in or check-out in which everybody speaks in turn, half a minute each: of 71 people it
 * takes 35 minutes and 30 seconds. In the chat or in rooms all have their turn at once.
 */
record Turns() implements Check {
  static final Duration TURN = Duration.ofSeconds(30);
  private static final List<Limit<Integer>> LIMITS =
      List.of(Limit.above(12, Severity.INFO), Limit.above(15, Severity.WARNING));

  @Override
  public String id() {
    return "check-in-time";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.FACILITATORS, Source.ARITHMETIC);
  }

  @Override
  public List<Limit<Integer>> limits() {
    return LIMITS;
  }

  @Override
  public List<Finding> findings(Design design) {
    return demands(design).stream()
        .filter(each -> !each.atOnce())
        .flatMap(each -> finding(design, each).stream())
        .toList();
  }

  /** Wherever everybody is to speak or write, how long that takes. */
  static List<Demand> demands(Design design) {
    return design.items().stream()
        .filter(each -> each.kind() == Kind.CHECK_IN || each.kind() == Kind.CHECK_OUT)
        .filter(each -> each.item().shape() instanceof Shape.Whole)
        .map(each ->
            Demand.ofTurns(each, Demand.Cause.TURNS, design.people(), TURN, each.item().length()))
        .toList();
  }

  private Optional<Finding> finding(Design design, Demand demand) {
    Placed placed = demand.placed();
    return Limit.gravest(LIMITS, design.people())
        .filter(severity -> severity == Severity.WARNING || !demand.fits())
        .map(severity -> {
          Message message =
              Message.of(
                  "checks.check-in-time", demand.many(), TURN, demand.needed(), demand.has());
          String prompt = placed.item().prompt();
          String text =
              prompt == null
                  ? design.words().text("checks.new.prompt." + placed.kind().key())
                  : prompt;
          Message label = Message.of("checks.fix.in-chat");
          return Finding.in(this, severity, design, placed, message)
              .with(Fix.Ready.of(label, new Mend.AddChat(placed.item().id(), text)));
        });
  }
}

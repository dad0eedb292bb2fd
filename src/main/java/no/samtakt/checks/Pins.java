package no.samtakt.checks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samtakt.runsheet.Cut;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.Shape;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** Whether a fixed time can hold: what comes before it must not take longer. */
record Pins() implements Check {
  private static final List<Limit<Duration>> LIMITS =
      List.of(Limit.above(Duration.ZERO, Severity.STRONG));

  @Override
  public String id() {
    return "pin";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.ARITHMETIC);
  }

  @Override
  public List<Limit<Duration>> limits() {
    return LIMITS;
  }

  @Override
  public List<Finding> findings(Design design) {
    return design.items().stream()
        .filter(each -> LIMITS.getFirst().isPassedBy(each.late()))
        .map(each -> {
          Message message =
              Message.of("checks.pin", design.when(each.start().minus(each.late())), each.late());
          return Finding.in(this, Severity.STRONG, design, each, message)
              .with(shorter(design, each));
        })
        .toList();
  }

  /**
   * Takes the lacking minutes from what stands between the pin before and this one: first from
   * spare time, then from items in the order in which their author lets them go. Null where that is
   * not enough.
   */
  private static @Nullable Fix shorter(Design design, Placed late) {
    List<Placed> before =
        design.items().subList(from(design, late), late.index()).stream()
            .filter(each -> each.item().shape() instanceof Shape.Whole)
            .filter(each -> order(each) < Integer.MAX_VALUE)
            .sorted(Comparator.comparingInt(Pins::order))
            .toList();
    Duration lacking = late.late();
    List<Mend> mends = new ArrayList<>();
    for (Placed each : before) {
      Duration least = each.kind() == Kind.BUFFER ? Duration.ofMinutes(1) : each.item().shortest();
      Duration gives = each.item().length().minus(least);
      Duration taken = gives.compareTo(lacking) < 0 ? gives : lacking;
      if (taken.isPositive()) {
        mends.add(new Mend.ChangeLength(each.item().id(), 0, each.item().length().minus(taken)));
        lacking = lacking.minus(taken);
      }
    }
    return lacking.isPositive()
        ? null
        : new Fix.Ready(Message.of("checks.fix.shorten", late.late(), mends.size()), mends);
  }

  /** After the item that has waited for its own time, which shorter ones before it do not move. */
  private static int from(Design design, Placed late) {
    for (int i = late.index() - 1; i > 0; i--) {
      Placed each = design.items().get(i);
      if (each.item().at() != null && each.late().isZero()) {
        return i;
      }
    }
    return 0;
  }

  private static int order(Placed each) {
    if (each.kind() == Kind.BUFFER) {
      return 0;
    }
    return each.item().cut() instanceof Cut.InOrder in ? in.order() : Integer.MAX_VALUE;
  }
}

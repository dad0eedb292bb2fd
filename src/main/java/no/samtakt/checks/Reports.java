package no.samtakt.checks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Mode;
import no.samtakt.runsheet.Shape;
import org.jspecify.annotations.Nullable;

/** Finds where groups tell the others what they came to, and which groups those are. */
final class Reports {
  /** What one group takes. */
  static final Duration GROUP = Duration.ofMinutes(2);

  private final Design design;
  private final List<GroupParts> parts;
  private final List<Demand> demands = new ArrayList<>();
  private @Nullable GroupParts waiting;

  private Reports(Design design) {
    this.design = design;
    this.parts = GroupParts.of(design);
  }

  /** All of them, but where there are no groups. */
  static List<Demand> demands(Design design) {
    Reports reports = new Reports(design);
    design.items().forEach(reports::look);
    return List.copyOf(reports.demands);
  }

  private void look(Placed each) {
    if (reports(each)) {
      tell(each, each.item().length());
    }
    for (int i = 0; i < each.item().shape().segments(0).size(); i++) {
      GroupParts groups = part(each, i);
      waiting = groups == null ? waiting : groups;
      if (isPlenary(each, i)) {
        tell(each, each.item().shape().segments(0).get(i).length());
      }
    }
    if (isOther(each)) {
      waiting = null;
    }
  }

  private void tell(Placed report, Duration length) {
    int number = waiting == null ? 0 : waiting.groups(design.people());
    waiting = null;
    if (number > 0) {
      demands.add(Demand.ofTurns(report, Demand.Cause.REPORT_BACK, number, GROUP, length));
    }
  }

  private @Nullable GroupParts part(Placed placed, int segment) {
    return parts.stream()
        .filter(each -> each.placed().equals(placed) && each.part() == segment && !each.isPairs())
        .filter(each -> each.size() >= 3)
        .findFirst()
        .orElse(null);
  }

  private static boolean reports(Placed each) {
    return each.kind() == Kind.SHARING && each.item().shape() instanceof Shape.Whole;
  }

  private static boolean isPlenary(Placed each, int segment) {
    return each.item().shape() instanceof Shape.Phased
        && each.item().shape().segments(0).get(segment).mode() == Mode.PLENARY;
  }

  /** What is no rest between the groups and their report: then nobody reports any longer. */
  private static boolean isOther(Placed each) {
    return switch (each.kind()) {
      case BREAK, BUFFER, ENERGISER, PAIRS, GROUPS, IGP, OPEN_SPACE, CHECK_IN -> false;
      default ->
          !(each.item().shape() instanceof Shape.Phased)
              && !reports(each)
              && !(each.item().shape() instanceof Shape.InRounds);
    };
  }
}

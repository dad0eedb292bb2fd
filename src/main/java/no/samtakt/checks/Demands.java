package no.samtakt.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the number of people asks of each item, by the arithmetic of the checks. */
public final class Demands {
  private Demands() {}

  /** In the order of the sheet, those that fit too; none where nobody knows how many come. */
  public static List<Demand> of(Design design) {
    if (design.people() == 0) {
      return List.of();
    }
    List<Demand> demands = new ArrayList<>(Turns.demands(design));
    demands.addAll(Reports.demands(design));
    demands.addAll(Trio.demands(design));
    demands.sort(Comparator.comparingInt(each -> each.placed().index()));
    return List.copyOf(demands);
  }
}

package no.samtakt.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Lengths to tenths of a minute, such that every column of a table adds up to its total, and every
 * row to its difference. None is off by more than a tenth, and one that has no smaller parts is
 * shown as it is.
 */
final class Shown {
  private Duration exact = Duration.ZERO;
  private Duration told = Duration.ZERO;

  private Shown() {}

  static List<ItemReport> of(List<ItemReport> items) {
    Shown planned = new Shown();
    Shown actual = new Shown();
    List<ItemReport> shown = new ArrayList<>();
    for (ItemReport item : items) {
      shown.add(item.lasting(planned.next(item.planned()), actual.next(item.actual())));
    }
    return shown;
  }

  /** What is cut off one length is carried to the next. */
  private Duration next(Duration length) {
    exact = exact.plus(length);
    Duration before = told;
    told = Minutes.ofTenths(exact);
    return told.minus(before);
  }
}

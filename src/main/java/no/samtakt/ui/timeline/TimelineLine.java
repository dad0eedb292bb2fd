package no.samtakt.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.ItemId;

/** One line of the list. */
sealed interface TimelineLine {
  /**
   * An item.
   *
   * @param index its place in the sheet
   */
  record One(ItemId item, int index) implements TimelineLine {}

  /** So many items that lie behind, taken together where there is little room. */
  record Behind(int count) implements TimelineLine {}

  /** Where the session ends. */
  record End() implements TimelineLine {}

  /** Fewer than these are shown one by one: taken together they would need as much room. */
  int WORTH_TAKING_TOGETHER = 2;

  /**
   * The lines of a moment.
   *
   * @param together whether what lies behind is taken together
   */
  static List<TimelineLine> of(Snapshot now, boolean together) {
    int behind = Math.max(0, TimelineViewModel.index(now));
    int first = together && behind >= WORTH_TAKING_TOGETHER ? behind : 0;
    List<TimelineLine> lines = new ArrayList<>();
    if (first > 0) {
      lines.add(new Behind(first));
    }
    var items = now.state().sheet().items();
    IntStream.range(first, items.size())
        .forEach(index -> lines.add(new One(items.get(index).id(), index)));
    lines.add(new End());
    return lines;
  }
}

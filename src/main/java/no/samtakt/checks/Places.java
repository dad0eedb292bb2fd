package no.samtakt.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Mend;

/** Puts new items before some that are there. */
final class Places {
  private Places() {}

  /** One before each: named from the first to the last, put in from the last to the first. */
  static List<Mend> before(List<Placed> places, Supplier<Item> item) {
    List<Item> made = places.stream().map(each -> item.get()).toList();
    List<Mend> mends = new ArrayList<>();
    for (int i = places.size() - 1; i >= 0; i--) {
      mends.add(new Mend.InsertItem(places.get(i).index(), made.get(i)));
    }
    return mends;
  }
}

package no.samtakt.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Mend;

/** Puts new items before some that are there. */
final class Places {
  private Places() {}

  /** One before each, from the last to the first, so that no number moves. */
  static List<Mend> before(List<Placed> places, Supplier<Item> item) {
    List<Mend> mends = new ArrayList<>();
    for (Placed each : places.reversed()) {
      mends.add(new Mend.InsertItem(each.index(), item.get()));
    }
    return mends;
  }
}

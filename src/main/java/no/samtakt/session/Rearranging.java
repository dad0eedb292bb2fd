package no.samtakt.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Splitting;

/** The course after its agenda was changed underway. The plan is what it was. */
final class Rearranging {
  private Rearranging() {}

  static Course inserting(Course course, SessionEvent.ItemInserted event) {
    Split split = event.split();
    Course before = split == null ? course : splitting(course, split);
    List<Item> items = new ArrayList<>(before.sheet().items());
    items.add(event.place(), event.item());
    Course longer = before.with(before.sheet().withItems(items), before.asPlanned());
    return event.starts()
        ? longer.visiting(
            Visit.of(event.item().id(), Leg.of(0, event.at(), event.at())), event.at())
        : longer;
  }

  static Course splitting(Course course, Split split) {
    ItemId id = split.head().id();
    List<Item> items = new ArrayList<>();
    List<Item> whole = new ArrayList<>();
    for (Item item : course.sheet().items()) {
      if (item.id().equals(id)) {
        whole.add(item);
        items.add(split.head());
        items.add(split.rest());
      } else {
        items.add(item);
      }
    }
    Course parted =
        course
            .with(course.sheet().withItems(items), course.asPlanned().changing(whole))
            .with(
                course
                    .groups()
                    .with(formations(course.formations(), split))
                    .with(wishes(course.groups().wishes(), whole, split)))
            .withVisits(visits(course.visits(), split.head()));
    Visit visit = parted.visit();
    return visit == null ? parted : parted.withVisit(visit.withLeg(timeUp(visit.leg())));
  }

  static Course moving(Course course, ItemId item, int place) {
    List<Item> items = new ArrayList<>(course.sheet().items());
    Item moved = items.remove(course.sheet().indexOf(item));
    items.add(place, moved);
    return course.with(course.sheet().withItems(items), course.asPlanned());
  }

  /** What people wished for of the rest's topics goes with it. */
  private static Wishes wishes(Wishes wishes, List<Item> whole, Split split) {
    Wishes carried = wishes;
    for (Item item : whole) {
      int gone = Splitting.gone(item, split.from());
      carried = carried.carriedTo(split.rest(), item, gone).carriedTo(split.head(), item);
    }
    return carried;
  }

  /** The length of the head says how long it was run, whatever was given or taken before. */
  private static Leg timeUp(Leg leg) {
    return new Leg(leg.segment(), leg.entered(), leg.begins(), Duration.ZERO, null, leg.pauses());
  }

  /** Whoever went back had been further than the head goes: that counts as its last part. */
  private static List<Visit> visits(List<Visit> all, Item head) {
    int last = head.segments().size() - 1;
    List<Visit> within = all;
    for (int i = 0; i < all.size(); i++) {
      Visit visit = all.get(i);
      if (visit.item().equals(head.id())
          && visit.legs().stream().anyMatch(leg -> leg.segment() > last)) {
        List<Leg> legs = visit.legs().stream().map(leg -> leg.atMost(last)).toList();
        within = Growing.with(within, i, new Visit(visit.item(), legs, visit.left(), visit.held()));
      }
    }
    return within;
  }

  /** Groups of what lies ahead follow it; those that were cut through go on with each other. */
  private static List<Formation> formations(List<Formation> all, Split split) {
    List<Formation> parted = new ArrayList<>();
    int run = split.head().segments().size();
    for (Formation each : all) {
      boolean here = each.item().equals(split.head().id());
      if (!here || each.segment() < run) {
        parted.add(each);
      }
      if (here && each.segment() >= split.from()) {
        boolean goesOn = each.segment() < run;
        parted.add(
            new Formation(
                split.rest().id(),
                each.segment() - split.from(),
                each.round(),
                each.sizing(),
                each.locked(),
                goesOn));
      }
    }
    return parted;
  }
}

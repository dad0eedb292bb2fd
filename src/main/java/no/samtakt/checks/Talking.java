package no.samtakt.checks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.Shape;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** Lets people talk two and two where they have listened long enough. */
final class Talking {
  private static final Duration LENGTH = Duration.ofMinutes(5);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private Talking() {}

  /**
   * A talk two and two wherever listening would become too long; a talk that is too long by itself
   * is parted into even ones. Null where the sheet has parted it into phases, which are its
   * author's.
   */
  static @Nullable Fix between(Design design, List<Stretch> talk) {
    if (talk.stream().anyMatch(each -> !(each.placed().item().shape() instanceof Shape.Whole))) {
      return null;
    }
    List<Stretch> parts = new ArrayList<>();
    talk.forEach(each -> parts.addAll(parts(each)));
    List<Integer> cuts =
        Partition.of(parts.stream().map(Stretch::length).toList(), OneWayStretch.MOST);
    List<Item> put = new ArrayList<>();
    List<Item> rests = new ArrayList<>();
    NewItems items = new NewItems(design);
    for (int i = 0; i < parts.size(); i++) {
      Stretch part = parts.get(i);
      put.add(cuts.contains(i) ? items.pairs(LENGTH) : part.placed().item());
      rests.add(
          isFirst(part) ? part.placed().item() : items.rest(part.placed().item(), part.length()));
    }
    List<Mend> mends = new ArrayList<>();
    for (int i = parts.size() - 1; i >= 0; i--) {
      Stretch part = parts.get(i);
      Placed placed = part.placed();
      boolean first = isFirst(part);
      int index = first ? placed.index() : placed.index() + 1;
      if (!first) {
        mends.add(new Mend.InsertItem(index, rests.get(i)));
      } else if (part.length().compareTo(placed.item().length()) < 0) {
        mends.add(new Mend.ChangeLength(placed.item().id(), 0, part.length()));
      }
      if (cuts.contains(i)) {
        mends.add(new Mend.InsertItem(index, put.get(i)));
      }
    }
    Duration after = parts.get(cuts.getFirst()).from();
    return new Fix.Ready(
        Message.of("checks.fix.pairs", LENGTH, design.when(after), cuts.size()), mends);
  }

  private static boolean isFirst(Stretch part) {
    return part.from().equals(part.placed().start());
  }

  private static List<Stretch> parts(Stretch talk) {
    List<Stretch> parts = new ArrayList<>();
    long number = Math.ceilDiv(talk.length().toSeconds(), OneWayStretch.MOST.toSeconds());
    Duration from = talk.from();
    for (long left = number; left > 0; left--) {
      Duration rest = talk.end().minus(from);
      Duration length = left == 1 ? rest : minutes(rest.dividedBy(left));
      parts.add(new Stretch(talk.placed(), talk.way(), from, length));
      from = from.plus(length);
    }
    return parts;
  }

  /** Up to a whole minute. */
  static Duration minutes(Duration length) {
    return MINUTE.multipliedBy(Math.ceilDiv(length.toSeconds(), MINUTE.toSeconds()));
  }

  /** The first half of each stays as it is, and the second becomes talk two and two. */
  static List<Mend> instead(List<Placed> talks, NewItems items) {
    List<Duration> kept =
        talks.stream()
            .map(each -> Duration.ofSeconds(each.item().length().toSeconds() / 2))
            .toList();
    List<Item> pairs = new ArrayList<>();
    for (int i = 0; i < talks.size(); i++) {
      pairs.add(items.pairs(talks.get(i).item().length().minus(kept.get(i))));
    }
    List<Mend> mends = new ArrayList<>();
    for (int i = talks.size() - 1; i >= 0; i--) {
      mends.add(new Mend.ChangeLength(talks.get(i).item().id(), 0, kept.get(i)));
      mends.add(new Mend.InsertItem(talks.get(i).index() + 1, pairs.get(i)));
    }
    return mends;
  }
}

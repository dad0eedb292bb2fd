package no.samtakt.checks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.samtakt.runsheet.Cut;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.Shape;
import no.samtakt.words.Message;

/** Time that is set aside for what takes longer. */
final class Spare {
  private Spare() {}

  /** Buffers, and waiting for a fixed time. */
  static Duration set(Design design) {
    return design.time(Way.SPARE);
  }

  /** How much the items may be shortened that the author has put in the order in which they go. */
  static Duration inCuts(Design design) {
    return design.proper().stream()
        .filter(each -> each.item().cut() instanceof Cut.InOrder && each.kind() != Kind.BUFFER)
        .map(each -> each.item().length().minus(each.item().shortest()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * The time that can run over: not breaks, which end by the clock, nor Open Space, which people
   * lead themselves.
   */
  static Duration led(Design design) {
    return design.session().stream()
        .filter(each -> each.way() != Way.BREAK && each.way() != Way.SPARE)
        .filter(each -> each.placed().kind() != Kind.OPEN_SPACE)
        .map(Stretch::length)
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** More of it: a longer buffer where there is one, else a new one before the end. */
  static Fix more(Design design, Duration lacking) {
    Duration more = Talking.minutes(lacking);
    Message label = Message.of("checks.fix.buffer", more);
    Optional<Placed> buffer =
        design.proper().stream()
            .filter(each -> each.kind() == Kind.BUFFER)
            .filter(each -> each.item().shape() instanceof Shape.Whole)
            .reduce((first, last) -> last);
    if (buffer.isPresent()) {
      Placed there = buffer.get();
      Duration length = there.item().length().plus(more);
      return Fix.Ready.of(label, new Mend.ChangeLength(there.item().id(), 0, length));
    }
    List<Placed> items = design.items();
    boolean closes = items.getLast().kind() == Kind.CHECK_OUT;
    int index = closes ? items.size() - 1 : items.size();
    return Fix.Ready.of(
        label, new Mend.InsertItem(index, new NewItems(design).plain(Kind.BUFFER, more)));
  }
}

package no.samtakt.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import no.samtakt.grouping.Round;
import no.samtakt.runsheet.ItemId;

/**
 * The groups of a session.
 *
 * @param formations those formed, in the order in which they were
 * @param rules what they heed
 * @param earlier rounds of earlier sessions in which these people met, where those count
 * @param wishes for topics
 */
public record Groups(
    List<Formation> formations, GroupRules rules, List<Round> earlier, Wishes wishes) {
  static final Groups NONE = new Groups(List.of(), GroupRules.NONE, List.of(), Wishes.NONE);

  public Groups {
    formations = List.copyOf(formations);
    earlier = List.copyOf(earlier);
  }

  public Optional<Formation> of(ItemId item, int segment) {
    return formations.stream().filter(each -> each.isOf(item, segment)).findFirst();
  }

  Groups with(List<Formation> others) {
    return new Groups(others, rules, earlier, wishes);
  }

  Groups with(GroupRules others) {
    return new Groups(formations, others, earlier, wishes);
  }

  Groups counting(List<Round> others) {
    return new Groups(formations, rules, others, wishes);
  }

  Groups with(Wishes others) {
    return new Groups(formations, rules, earlier, others);
  }

  /** One of them changed; the rest, and the order, stay. */
  Groups changing(ItemId item, int segment, UnaryOperator<Formation> change) {
    return with(
        formations.stream()
            .map(each -> each.isOf(item, segment) ? change.apply(each) : each)
            .toList());
  }

  Groups forming(List<SessionEvent.GroupsFormed> events) {
    Groups all = this;
    for (SessionEvent.GroupsFormed event : events) {
      all = all.forming(event);
    }
    return all;
  }

  /** In place of any of the same segments, and last. What was locked stays so where it stands. */
  Groups forming(SessionEvent.GroupsFormed event) {
    List<Formation> all = new ArrayList<>();
    for (Formation each : formations) {
      if (!each.item().equals(event.item()) || !event.rounds().containsKey(each.segment())) {
        all.add(each);
      }
    }
    new TreeMap<>(event.rounds())
        .forEach((segment, round) ->
            all.add(
                new Formation(
                    event.item(),
                    segment,
                    round,
                    event.sizing(),
                    of(event.item(), segment)
                        .map(before -> before.lockedIn(round))
                        .orElse(Set.of()),
                    false)));
    return with(all);
  }
}

package no.samtakt.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtakt.people.PersonId;

/** Where the hard rules do not hold in one round. */
final class BrokenRules {
  private final Rules rules;
  private final Round round;
  private final int number;
  private final Set<PersonId> present;
  private final Map<PersonId, String> pools;

  /**
   * @param number of the round, from 0
   */
  BrokenRules(Rules rules, Round round, int number) {
    this.rules = rules;
    this.round = round;
    this.number = number;
    boolean none = rules.equals(Rules.NONE);
    present = none ? Set.of() : Set.copyOf(round.people());
    pools = none ? Map.of() : Ties.pools(round.people(), rules);
  }

  List<Quality.Broken> all() {
    List<Quality.Broken> broken = new ArrayList<>();
    List<Set<PersonId>> together = Ties.joined(rules.together());
    for (int at = 0; at < round.groups().size(); at++) {
      Group group = round.groups().get(at);
      int room = round.rooms().get(at);
      if (!rules.equals(Rules.NONE)) {
        check(Set.copyOf(group.people()), together, room, broken);
      }
      if (group.size() == 1) {
        broken.add(
            new Quality.Broken(Quality.Kind.ALONE, number, room, Set.copyOf(group.people())));
      }
    }
    return broken;
  }

  private void check(
      Set<PersonId> group, List<Set<PersonId>> together, int room, List<Quality.Broken> broken) {
    rules.apart().forEach(set -> atMostOne(Quality.Kind.APART, set, group, room, broken));
    together.forEach(set -> allOrNone(set, group, room, broken));
    rules.oneOf().forEach(set -> atMostOne(Quality.Kind.ONE_OF, set, group, room, broken));
    onePool(group, room, broken);
  }

  private void atMostOne(
      Quality.Kind kind,
      Set<PersonId> set,
      Set<PersonId> group,
      int room,
      List<Quality.Broken> broken) {
    Set<PersonId> those = common(set, group);
    if (those.size() > 1) {
      broken.add(new Quality.Broken(kind, number, room, those));
    }
  }

  private void allOrNone(
      Set<PersonId> set, Set<PersonId> group, int room, List<Quality.Broken> broken) {
    Set<PersonId> those = common(set, group);
    if (!those.isEmpty() && those.size() < common(set, present).size()) {
      broken.add(new Quality.Broken(Quality.Kind.TOGETHER, number, room, those));
    }
  }

  private void onePool(Set<PersonId> group, int room, List<Quality.Broken> broken) {
    if (rules.pools().isEmpty()) {
      return;
    }
    Map<String, Set<PersonId>> shares = new HashMap<>();
    for (PersonId person : group) {
      shares.computeIfAbsent(pools.getOrDefault(person, ""), any -> new HashSet<>()).add(person);
    }
    shares.entrySet().stream()
        .sorted(
            Map.Entry.<String, Set<PersonId>>comparingByValue(Comparator.comparingInt(Set::size))
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .skip(1)
        .forEach(share ->
            broken.add(new Quality.Broken(Quality.Kind.POOL, number, room, share.getValue())));
  }

  private static Set<PersonId> common(Set<PersonId> set, Set<PersonId> group) {
    return set.stream().filter(group::contains).collect(Collectors.toSet());
  }
}

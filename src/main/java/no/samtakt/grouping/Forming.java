package no.samtakt.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samtakt.people.PersonId;

/** From people to rounds: each pool by itself, everybody numbered, rooms dealt. */
record Forming(
    Sizing sizing, int rounds, List<Round> earlier, Rules rules, RandomGenerator random) {
  Grouped of(Collection<PersonId> people) {
    List<List<Group>> groups = new ArrayList<>();
    List<List<String>> methods = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      groups.add(new ArrayList<>());
      methods.add(new ArrayList<>());
    }
    int repeatsBound = 0;
    int sameBound = 0;
    Map<String, List<PersonId>> pools = pools(people);
    Map<String, Sizing> sizings = sizings(pools);
    for (Map.Entry<String, List<PersonId>> pool : pools.entrySet()) {
      Sizing share = sizings.getOrDefault(pool.getKey(), sizing);
      Present present = Present.of(pool.getValue(), share, earlier, rules, random);
      repeatsBound += present.fewestRepeats(rounds);
      sameBound += present.fewestSame(rounds);
      Found found = Methods.best(present, rounds, random);
      for (int round = 0; round < rounds; round++) {
        groups.get(round).addAll(named(found.rounds()[round], present));
        methods.get(round).add(found.methods().get(round));
      }
    }
    List<Formed> formed = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      formed.add(new Formed(new Round(dealt(groups.get(round))), methods.get(round).getFirst()));
    }
    return judged(formed, repeatsBound, sameBound);
  }

  Grouped around(Round round, Set<Integer> lockedRooms) {
    Map<Integer, Group> locked = Rooms.of(round);
    locked.keySet().retainAll(lockedRooms);
    Set<PersonId> rest = new TreeSet<>(round.people());
    locked.values().forEach(group -> group.people().forEach(rest::remove));
    if (rest.size() < 2) {
      Round only = rest.isEmpty() || locked.isEmpty() ? round : inCompany(rest, locked);
      Quality quality = Quality.of(List.of(only), earlier, rules);
      return new Grouped(
          List.of(new Formed(only, "locked")), quality, quality.repeats(), quality.same());
    }
    Grouped formed = besides(locked.size()).of(rest);
    Map<Integer, Group> byRoom = new TreeMap<>(locked);
    int room = 0;
    for (Group group : formed.rounds().getFirst().groups()) {
      while (byRoom.containsKey(room)) {
        room++;
      }
      byRoom.put(room, group);
    }
    String method = formed.formed().getFirst().method();
    Quality stays =
        locked.isEmpty()
            ? Quality.of(List.of(), earlier, rules)
            : Quality.of(List.of(Rooms.round(locked)), earlier, rules);
    return judged(
        List.of(new Formed(Rooms.round(byRoom), method)),
        stays.repeats() + formed.repeatsBound(),
        stays.same() + formed.sameBound());
  }

  /** The same for those who are not in so many rooms that there are already. */
  private Forming besides(int rooms) {
    return sizing instanceof Sizing.NumberOf(int groups)
        ? new Forming(
            new Sizing.NumberOf(Math.max(1, groups - rooms)), rounds, earlier, rules, random)
        : this;
  }

  private Round inCompany(Set<PersonId> one, Map<Integer, Group> locked) {
    PersonId person = one.iterator().next();
    return Repair.joining(Rooms.round(locked), person, sizing, earlier, rules).getFirst().after();
  }

  private Grouped judged(List<Formed> formed, int repeatsBound, int sameBound) {
    List<Round> all = formed.stream().map(Formed::round).toList();
    return new Grouped(formed, Quality.of(all, earlier, rules), repeatsBound, sameBound);
  }

  private Map<String, List<PersonId>> pools(Collection<PersonId> people) {
    List<PersonId> sorted = List.copyOf(new TreeSet<>(people));
    if (rules.pools().isEmpty()) {
      return Map.of("", sorted);
    }
    Map<PersonId, String> pools = Ties.pools(sorted, rules);
    return sorted.stream()
        .collect(
            Collectors.groupingBy(
                person -> pools.getOrDefault(person, ""), TreeMap::new, Collectors.toList()));
  }

  /**
   * A number of groups is shared by the pools, so that there are no more of them in all: each pool
   * has one, and every other goes to the pool whose groups would else be the largest.
   */
  private Map<String, Sizing> sizings(Map<String, List<PersonId>> pools) {
    if (!(sizing instanceof Sizing.NumberOf(int groups))) {
      return Map.of();
    }
    Map<String, Integer> shares = new TreeMap<>();
    pools.keySet().forEach(pool -> shares.put(pool, 1));
    for (int left = groups - pools.size(); left > 0; left--) {
      String neediest = "";
      double largest = 0;
      for (Map.Entry<String, Integer> share : shares.entrySet()) {
        int people = pools.getOrDefault(share.getKey(), List.of()).size();
        double size = (double) people / share.getValue();
        // Nobody is to be alone, so that a pool takes no more groups than it has pairs.
        if (size > largest && 2 * (share.getValue() + 1) <= people) {
          neediest = share.getKey();
          largest = size;
        }
      }
      if (largest == 0) {
        break;
      }
      shares.merge(neediest, 1, Integer::sum);
    }
    Map<String, Sizing> sizings = new TreeMap<>();
    shares.forEach((pool, share) -> sizings.put(pool, new Sizing.NumberOf(share)));
    return sizings;
  }

  private static List<Group> named(int[][] round, Present present) {
    return Arrays.stream(round)
        .map(group -> new Group(Arrays.stream(group).mapToObj(present::person).toList()))
        .toList();
  }

  /** Rooms are dealt at random, so that nobody meets in room 1 for ever. */
  private List<Group> dealt(List<Group> groups) {
    return IntStream.of(Shuffle.numbers(groups.size(), random)).mapToObj(groups::get).toList();
  }
}

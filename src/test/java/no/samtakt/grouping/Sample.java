package no.samtakt.grouping;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import no.samtakt.people.PersonId;

/** People and rounds to test with, and a slow count that shares nothing with the engine. */
final class Sample {
  private Sample() {}

  static List<PersonId> people(int count) {
    return people(0, count);
  }

  static List<PersonId> people(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> new PersonId("p" + i)).toList();
  }

  static RandomGenerator seed(long seed) {
    return new SplittableRandom(seed);
  }

  /** Groups of this size at most, without rules. */
  static Grouped form(
      Collection<PersonId> people,
      int size,
      int rounds,
      List<Round> earlier,
      RandomGenerator random) {
    return Grouper.form(people, new Sizing.AtMost(size), rounds, earlier, Rules.NONE, random);
  }

  static Group group(String... ids) {
    return new Group(List.of(ids).stream().map(PersonId::new).toList());
  }

  static Round round(Group... groups) {
    return new Round(List.of(groups));
  }

  static int countedRepeats(List<Round> rounds) {
    Map<Set<PersonId>, Integer> meetings = new HashMap<>();
    for (Round round : rounds) {
      for (Group group : round.groups()) {
        for (PersonId one : group.people()) {
          for (PersonId other : group.people()) {
            if (one.compareTo(other) < 0) {
              meetings.merge(Set.of(one, other), 1, Integer::sum);
            }
          }
        }
      }
    }
    return meetings.values().stream().mapToInt(times -> Math.max(0, times - 1)).sum();
  }

  static boolean everyonePlacedOnce(Round round, Collection<PersonId> people) {
    List<PersonId> placed =
        round.groups().stream().flatMap(group -> group.people().stream()).toList();
    return placed.size() == new HashSet<>(placed).size()
        && new HashSet<>(placed).equals(new HashSet<>(people));
  }

  /** Largest minus smallest number of turns in groups of another size than usual. */
  static int spread(List<Round> rounds, Collection<PersonId> people, int usualSize) {
    int[] turns =
        people.stream()
            .mapToInt(person ->
                (int)
                    rounds.stream()
                        .flatMap(round -> round.groups().stream())
                        .filter(group -> group.size() != usualSize)
                        .filter(group -> group.people().contains(person))
                        .count())
            .toArray();
    return IntStream.of(turns).max().orElse(0) - IntStream.of(turns).min().orElse(0);
  }
}

package no.samtakt.grouping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import no.samtakt.people.PersonId;

/** Who has met whom, and who has had a turn in an odd-sized group, over some rounds. Immutable. */
public final class Meetings {
  private final Map<PersonId, Integer> numbers = new HashMap<>();
  private final Map<Long, Integer> times = new HashMap<>();
  private final Map<PersonId, Integer> oddTurns = new HashMap<>();
  private final int repeats;

  private Meetings(List<Round> rounds) {
    for (Round round : rounds) {
      for (Group group : round.groups()) {
        count(group);
      }
      for (Group group : round.oddSized()) {
        group.people().forEach(person -> oddTurns.merge(person, 1, Integer::sum));
      }
    }
    repeats = times.values().stream().mapToInt(met -> met - 1).sum();
  }

  public static Meetings of(List<Round> rounds) {
    return new Meetings(rounds);
  }

  /** How many rounds these two have shared a group. */
  public int between(PersonId one, PersonId other) {
    Integer first = numbers.get(one);
    Integer second = numbers.get(other);
    return first == null || second == null ? 0 : times.getOrDefault(pair(first, second), 0);
  }

  /** How many times this person has been in an odd-sized group: {@link Round#oddSized}. */
  public int oddTurns(PersonId person) {
    return oddTurns.getOrDefault(person, 0);
  }

  /** Meetings beyond the first, summed over all pairs of people. */
  public int repeats() {
    return repeats;
  }

  private void count(Group group) {
    int[] members = group.people().stream().mapToInt(this::number).toArray();
    for (int i = 0; i < members.length; i++) {
      for (int j = i + 1; j < members.length; j++) {
        times.merge(pair(members[i], members[j]), 1, Integer::sum);
      }
    }
  }

  private int number(PersonId person) {
    Integer known = numbers.putIfAbsent(person, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  /** The same over those pairs alone that count, in either order. */
  int repeats(BiPredicate<PersonId, PersonId> counts) {
    PersonId[] named = new PersonId[numbers.size()];
    numbers.forEach((person, number) -> named[number] = person);
    return times.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .filter(entry -> {
          int one = (int) (entry.getKey() >> Integer.SIZE);
          return counts.test(named[one], named[entry.getKey().intValue()]);
        })
        .mapToInt(entry -> entry.getValue() - 1)
        .sum();
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }
}

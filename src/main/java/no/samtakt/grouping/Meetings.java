package no.samtakt.grouping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import no.samtakt.people.PersonId;

/** Who has met whom, and who has had a turn in an odd-sized group, over some rounds. Immutable. */
public final class Meetings {
  private final Map<PersonId, Integer> numbers = new HashMap<>();
  private final Map<PersonId, Integer> oddTurns = new HashMap<>();

  /** One entry for every meeting, in order: the lower number, and behind it the higher. */
  private final long[] met;

  private final int repeats;

  private Meetings(List<Round> rounds) {
    int count = 0;
    for (Round round : rounds) {
      for (Group group : round.groups()) {
        count += group.size() * (group.size() - 1) / 2;
      }
    }
    met = new long[count];
    int next = 0;
    for (Round round : rounds) {
      for (Group group : round.groups()) {
        next = count(group, next);
      }
      for (Group group : round.oddSized()) {
        group.people().forEach(person -> oddTurns.merge(person, 1, Integer::sum));
      }
    }
    Arrays.sort(met);
    int again = 0;
    for (int at = 1; at < met.length; at++) {
      again += met[at] == met[at - 1] ? 1 : 0;
    }
    repeats = again;
  }

  public static Meetings of(List<Round> rounds) {
    return new Meetings(rounds);
  }

  /** How many rounds these two have shared a group. */
  public int between(PersonId one, PersonId other) {
    Integer first = numbers.get(one);
    Integer second = numbers.get(other);
    if (first == null || second == null || first.equals(second)) {
      return 0;
    }
    long pair = pair(first, second);
    int at = Arrays.binarySearch(met, pair);
    int from = at;
    while (from > 0 && met[from - 1] == pair) {
      from--;
    }
    while (at >= 0 && at < met.length && met[at] == pair) {
      at++;
    }
    return at < 0 ? 0 : at - from;
  }

  /** How many times this person has been in an odd-sized group: {@link Round#oddSized}. */
  public int oddTurns(PersonId person) {
    return oddTurns.getOrDefault(person, 0);
  }

  /** Meetings beyond the first, summed over all pairs of people. */
  public int repeats() {
    return repeats;
  }

  /** The same over those pairs alone that count, in either order. */
  int repeats(BiPredicate<PersonId, PersonId> counts) {
    PersonId[] named = new PersonId[numbers.size()];
    numbers.forEach((person, number) -> named[number] = person);
    int again = 0;
    for (int at = 1; at < met.length; at++) {
      if (met[at] == met[at - 1]
          && counts.test(named[(int) (met[at] >> Integer.SIZE)], named[(int) met[at]])) {
        again++;
      }
    }
    return again;
  }

  private int count(Group group, int from) {
    int[] members = group.people().stream().mapToInt(this::number).toArray();
    int next = from;
    for (int i = 0; i < members.length; i++) {
      for (int j = i + 1; j < members.length; j++) {
        met[next++] = pair(members[i], members[j]);
      }
    }
    return next;
  }

  private int number(PersonId person) {
    Integer known = numbers.putIfAbsent(person, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }
}

package no.samtakt.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import no.samtakt.people.PersonId;

/**
 * Those to be grouped, by number, with what they carry from earlier rounds. The numbers are dealt
 * at random, so a method that always starts at number 0 favours nobody.
 */
final class Present {
  private final List<PersonId> people;
  private final int[] sizes;

  /** One entry {@code a * people + b}, a below b, for every earlier meeting, in order. */
  private final int[] met;

  private final int[] turns;
  private final Ties ties;

  private Present(List<PersonId> people, int[] sizes, int[] met, int[] turns, Ties ties) {
    this.people = people;
    this.sizes = sizes;
    this.met = met;
    this.turns = turns;
    this.ties = ties;
  }

  static Present of(
      Collection<PersonId> ids,
      Sizing sizing,
      List<Round> earlier,
      Rules rules,
      RandomGenerator random) {
    List<PersonId> sorted = List.copyOf(new TreeSet<>(ids));
    int count = sorted.size();
    List<PersonId> people = new ArrayList<>(count);
    Map<PersonId, Integer> numbers = HashMap.newHashMap(count);
    for (int place : Shuffle.numbers(count, random)) {
      numbers.put(sorted.get(place), people.size());
      people.add(sorted.get(place));
    }
    int[] turns = new int[count];
    List<Integer> met = new ArrayList<>();
    for (Round round : earlier) {
      for (Group group : round.groups()) {
        int[] members = numbered(group, numbers);
        for (int i = 0; i < members.length; i++) {
          for (int j = i + 1; j < members.length; j++) {
            met.add(members[i] * count + members[j]);
          }
        }
      }
      for (Group group : round.oddSized()) {
        for (int member : numbered(group, numbers)) {
          turns[member]++;
        }
      }
    }
    Ties ties = Ties.of(people, rules);
    int[] meetings =
        met.stream()
            .mapToInt(Integer::intValue)
            .filter(pair -> !ties.keptTogether(pair / count, pair % count))
            .sorted()
            .toArray();
    return new Present(List.copyOf(people), Sizes.of(count, sizing), meetings, turns, ties);
  }

  private static int[] numbered(Group group, Map<PersonId, Integer> numbers) {
    return group.people().stream()
        .filter(numbers::containsKey)
        .mapToInt(numbers::get)
        .sorted()
        .toArray();
  }

  /** The same people after some more rounds. */
  Present after(int[][][] rounds) {
    int[] more =
        Arrays.stream(rounds)
            .flatMap(Arrays::stream)
            .flatMapToInt(this::pairs)
            .filter(pair -> !ties.keptTogether(pair / count(), pair % count()))
            .toArray();
    int[] all = IntStream.concat(Arrays.stream(met), Arrays.stream(more)).sorted().toArray();
    int[] counted = Fairness.count(turns(), rounds, Sizes.usual(sizes));
    return new Present(people, sizes, all, counted, ties);
  }

  private IntStream pairs(int[] group) {
    return Arrays.stream(group)
        .flatMap(one ->
            Arrays.stream(group).filter(other -> one < other).map(other -> one * count() + other));
  }

  int count() {
    return people.size();
  }

  PersonId person(int number) {
    return people.get(number);
  }

  /** Of the groups of every round, the larger first. */
  int[] sizes() {
    return sizes.clone();
  }

  /** Each one's earlier turns in odd-sized groups. */
  int[] turns() {
    return turns.clone();
  }

  Ties ties() {
    return ties;
  }

  /** Whether nobody here has met anybody else here. */
  boolean strangers() {
    return met.length == 0;
  }

  /** Whether, besides, no rule binds anybody. */
  boolean unbound() {
    return strangers() && ties.none();
  }

  /** Whether the groups are pairs, with one trio where the number of people is odd. */
  boolean inPairs() {
    return sizes.length == count() / 2;
  }

  /** How often each pair has met, at {@code a * count + b}, a below b. */
  int[] meetings() {
    int[] times = new int[Math.multiplyExact(count(), count())];
    for (int pair : met) {
      times[pair]++;
    }
    return times;
  }

  /**
   * Repeats that so many rounds must add: all their meetings need pairs who have not met, and
   * everybody needs enough people whom they have not met. Meetings of those who are kept together
   * are no repeats.
   */
  int fewestRepeats(int rounds) {
    int[] pairs = Arrays.stream(met).distinct().toArray();
    int perRound = Arrays.stream(sizes).map(size -> size * (size - 1) / 2).sum();
    long meetings = (long) rounds * Math.max(0, perRound - ties.pairsKeptTogether());
    long unmet = count() * (count() - 1L) / 2 - pairs.length - ties.pairsKeptTogether();
    int[] known = new int[count()];
    for (int pair : pairs) {
      known[pair / count()]++;
      known[pair % count()]++;
    }
    long beyond = 0;
    for (int person = 0; person < count(); person++) {
      int company = ties.company(person);
      long meets = (long) rounds * Math.max(0, sizes[sizes.length - 1] - 1 - company);
      beyond += Math.max(0, meets - (count() - 1 - company - known[person]));
    }
    return Math.toIntExact(Math.max(Math.max(0, meetings - unmet), (beyond + 1) / 2));
  }

  /**
   * Pairs in one group with something in common that so many rounds must have: those who have it
   * can at best be spread evenly over the groups, and those of them who are kept together meet in
   * any case.
   */
  int fewestSame(int rounds) {
    int groups = sizes.length;
    int[] kinds = ties.kinds();
    int[] kept = ties.alikeKeptTogether();
    int perRound = 0;
    for (int kind = 0; kind < kinds.length; kind++) {
      int few = kinds[kind] / groups;
      int more = kinds[kind] % groups;
      int even = more * (few + 1) * few / 2 + (groups - more) * few * (few - 1) / 2;
      perRound += Math.max(even, kept[kind]);
    }
    return rounds * perRound;
  }

  boolean hasMet(int one, int other) {
    int pair = one < other ? one * count() + other : other * count() + one;
    return Arrays.binarySearch(met, pair) >= 0;
  }
}

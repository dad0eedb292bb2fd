package no.samtakt.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.samtakt.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What rules say of each two of some numbered people. Every rule is about pairs, so a group is as
 * good as its pairs are.
 */
final class Ties {
  private static final int NOTHING = -1;
  private static final int SAME = 1;
  private static final int KEPT_TOGETHER = 2;
  private static final int KEPT_APART = 4;

  /** By code. */
  private static final long[] COSTS = new long[8];

  static {
    for (int code = 0; code < COSTS.length; code++) {
      COSTS[code] =
          ((code & SAME) == 0 ? 0 : Tally.SAME)
              + ((code & KEPT_APART) == 0 ? 0 : Tally.BROKEN)
              - ((code & KEPT_TOGETHER) == 0 ? 0 : Tally.BROKEN);
    }
  }

  private final int count;

  /** By {@code one * count + other}; nothing where no rule concerns anybody. */
  private final byte @Nullable [] codes;

  private final int[] company;
  private final int[] kindOf;
  private final boolean hard;

  private Ties(int count, byte @Nullable [] codes, int[] company, int[] kindOf, boolean hard) {
    this.count = count;
    this.codes = codes;
    this.company = company;
    this.kindOf = kindOf;
    this.hard = hard;
  }

  static Ties of(List<PersonId> people, Rules rules) {
    if (rules.equals(Rules.NONE)) {
      return none(people.size());
    }
    Map<PersonId, Integer> numbers = HashMap.newHashMap(people.size());
    people.forEach(person -> numbers.put(person, numbers.size()));
    return new Marking(people, numbers).of(rules);
  }

  static Ties none(int people) {
    int[] kindOf = new int[people];
    Arrays.fill(kindOf, NOTHING);
    return new Ties(people, null, new int[people], kindOf, false);
  }

  /** How many people there are. */
  int count() {
    return count;
  }

  /** Whether nobody is concerned by any rule. */
  boolean none() {
    return codes == null;
  }

  /** 1 where these two have in common what groups are to mix. */
  int same(int one, int other) {
    return codes == null ? 0 : codes[one * count + other] & SAME;
  }

  /** Whether these two belong together in every round, so that meeting again is no repeat. */
  boolean keptTogether(int one, int other) {
    return codes != null && (codes[one * count + other] & KEPT_TOGETHER) != 0;
  }

  /** Whether these two may not share a group. */
  boolean keptApart(int one, int other) {
    return codes != null && (codes[one * count + other] & KEPT_APART) != 0;
  }

  /** By how many broken rules a group is worse for these two in it: −1 where they belong there. */
  int broken(int one, int other) {
    if (codes == null) {
      return 0;
    }
    int code = codes[one * count + other];
    return ((code & KEPT_APART) == 0 ? 0 : 1) - ((code & KEPT_TOGETHER) == 0 ? 0 : 1);
  }

  /** What {@link Tally} counts for these two in one group, but for repeats. */
  long cost(int one, int other) {
    return codes == null ? 0 : COSTS[codes[one * count + other]];
  }

  /** How many pairs belong together. */
  int pairsKeptTogether() {
    return IntStream.of(company).sum() / 2;
  }

  /** With how many others this one belongs. */
  int company(int person) {
    return company[person];
  }

  /** How many people share each thing that groups are to mix. */
  int[] kinds() {
    int[] kinds = new int[IntStream.of(kindOf).max().orElse(NOTHING) + 1];
    IntStream.of(kindOf).filter(kind -> kind != NOTHING).forEach(kind -> kinds[kind]++);
    return kinds;
  }

  /** By the same numbers, how many pairs who share it are kept together. */
  int[] alikeKeptTogether() {
    int[] alike = new int[kinds().length];
    for (int one = 0; one < count; one++) {
      for (int other = 0; other < one && company[one] > 0; other++) {
        if (keptTogether(one, other) && same(one, other) > 0) {
          alike[kindOf[one]]++;
        }
      }
    }
    return alike;
  }

  /** What each has in common with others that groups are to mix, as a number from 0, or −1. */
  int[] kindOf() {
    return kindOf.clone();
  }

  /** Whether any rule keeps anybody apart or together. */
  boolean hard() {
    return hard;
  }

  /** Sets that share somebody are one set. */
  static List<Set<PersonId>> joined(List<Set<PersonId>> sets) {
    List<Set<PersonId>> joined = new ArrayList<>();
    for (Set<PersonId> set : sets) {
      Set<PersonId> whole = new HashSet<>(set);
      for (Set<PersonId> other : List.copyOf(joined)) {
        if (other.stream().anyMatch(whole::contains)) {
          whole.addAll(other);
          joined.remove(other);
        }
      }
      joined.add(whole);
    }
    return joined;
  }

  /**
   * The pool of each of these people; a pool of one is joined to the others, the empty pool, and
   * that to the largest one if it has still only one.
   */
  static Map<PersonId, String> pools(List<PersonId> people, Rules rules) {
    Map<PersonId, String> pools = HashMap.newHashMap(people.size());
    Map<String, Integer> sizes = new HashMap<>();
    for (PersonId person : people) {
      String pool = Objects.requireNonNullElse(rules.pools().get(person), "");
      pools.put(person, pool);
      sizes.merge(pool, 1, Integer::sum);
    }
    pools.replaceAll((person, pool) -> sizes.getOrDefault(pool, 0) < 2 ? "" : pool);
    long others = pools.values().stream().filter(String::isEmpty).count();
    if (others == 1) {
      String largest =
          sizes.entrySet().stream()
              .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
              .map(Map.Entry::getKey)
              .orElse("");
      pools.replaceAll((person, pool) -> pool.isEmpty() ? largest : pool);
    }
    return pools;
  }

  private static final class Marking {
    private final List<PersonId> people;
    private final Map<PersonId, Integer> numbers;
    private final byte[] codes;
    private final int count;

    Marking(List<PersonId> people, Map<PersonId, Integer> numbers) {
      this.people = people;
      this.numbers = numbers;
      count = people.size();
      codes = new byte[Math.multiplyExact(count, count)];
    }

    Ties of(Rules rules) {
      rules.apart().forEach(set -> markAll(set, KEPT_APART));
      rules.oneOf().forEach(set -> markAll(set, KEPT_APART));
      joined(rules.together()).forEach(set -> markAll(set, KEPT_TOGETHER));
      int[] company = new int[count];
      for (int pair = 0; pair < codes.length; pair++) {
        company[pair / count] += (codes[pair] & KEPT_TOGETHER) == 0 ? 0 : 1;
      }
      Map<String, Set<PersonId>> alike = new TreeMap<>();
      for (PersonId person : people) {
        String kind = rules.mix().get(person);
        if (kind != null) {
          alike.computeIfAbsent(kind, any -> new HashSet<>()).add(person);
        }
      }
      int[] kindOf = new int[count];
      Arrays.fill(kindOf, NOTHING);
      int next = 0;
      for (Set<PersonId> set : alike.values()) {
        markAll(set, SAME);
        for (PersonId person : set) {
          kindOf[numbers.getOrDefault(person, 0)] = next;
        }
        next++;
      }
      if (!rules.pools().isEmpty()) {
        markPools(pools(people, rules));
      }
      boolean hard = false;
      for (byte code : codes) {
        hard |= (code & (KEPT_APART | KEPT_TOGETHER)) != 0;
      }
      return new Ties(count, codes, company, kindOf, hard);
    }

    private void markPools(Map<PersonId, String> pools) {
      for (int one = 0; one < count; one++) {
        for (int other = 0; other < count; other++) {
          if (!Objects.equals(pools.get(people.get(one)), pools.get(people.get(other)))) {
            codes[one * count + other] |= KEPT_APART;
          }
        }
      }
    }

    private void markAll(Set<PersonId> set, int code) {
      int[] members =
          set.stream().filter(numbers::containsKey).mapToInt(numbers::get).sorted().toArray();
      for (int one : members) {
        for (int other : members) {
          if (one != other) {
            codes[one * count + other] |= (byte) code;
          }
        }
      }
    }
  }
}

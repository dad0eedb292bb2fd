package no.samtakt.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samtakt.grouping.Grouped;
import no.samtakt.grouping.Grouper;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Rules;
import no.samtakt.grouping.Sizing;
import no.samtakt.people.PersonId;

/**
 * A problem for the grouping engine, read from its name as {@code grouping.csv} explains.
 *
 * @param live one round at a time, while people come and go
 */
record Instance(int people, int size, int rounds, Rules rules, boolean live) {
  private static final Pattern SCHEDULE = Pattern.compile("(\\d+)-(\\d+)-(\\d+)");
  private static final Pattern FREE = Pattern.compile("([PTQF])(\\d+)x(\\d+)");
  private static final Pattern BOUND = Pattern.compile("([OLC])71([pqs])(\\d+)");
  private static final int[] ORGANISATIONS = {20, 15, 12, 10, 8, 4, 2};

  static Instance of(String name) {
    Matcher schedule = SCHEDULE.matcher(name);
    if (schedule.matches()) {
      int size = number(schedule, 2);
      return free(number(schedule, 1) * size, size, number(schedule, 3));
    }
    Matcher free = FREE.matcher(name);
    if (free.matches()) {
      return free(number(free, 2), 2 + "PTQF".indexOf(free.group(1)), number(free, 3));
    }
    Matcher bound = BOUND.matcher(name);
    if (bound.matches()) {
      int size = 2 + 2 * "pqs".indexOf(bound.group(2));
      Rules rules = bound.group(1).equals("C") ? bound() : mixed(Rules.NONE);
      return new Instance(71, size, number(bound, 3), rules, bound.group(1).equals("L"));
    }
    throw new IllegalArgumentException("no instance: " + name);
  }

  /** The rounds, formed as the instance asks for. */
  List<Round> form(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    if (!live) {
      return Grouper.form(
              numbered(0, people), new Sizing.AtMost(size), rounds, List.of(), rules, random)
          .rounds();
    }
    List<Round> held = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      Grouped grouped =
          Grouper.form(present(round), new Sizing.AtMost(size), 1, held, rules, random);
      held.addAll(grouped.rounds());
    }
    return held;
  }

  /** Who is there in a round, counted from 1, of a live instance. */
  private static Collection<PersonId> present(int round) {
    Set<PersonId> present = new TreeSet<>(numbered(0, round >= 5 ? 71 : round >= 3 ? 66 : 60));
    if (round > 4) {
      present.removeAll(numbered(0, 2));
    }
    if (round > 6) {
      present.removeAll(numbered(2, 5));
    }
    return present;
  }

  private static Instance free(int people, int size, int rounds) {
    return new Instance(people, size, rounds, Rules.NONE, false);
  }

  private static Rules bound() {
    return mixed(
        new Rules(
            sets("20-47 21-48 22-49 23-50 35-57 36-58 37-65 38-66"),
            sets("24-39 25-40 51-59 60-67"),
            sets("26-27-28-41-42-52-53-61"),
            Map.of(),
            Map.of()));
  }

  private static List<Set<PersonId>> sets(String text) {
    return Stream.of(text.split(" "))
        .map(set ->
            Set.copyOf(Stream.of(set.split("-")).map(id -> id(Integer.parseInt(id))).toList()))
        .toList();
  }

  private static Rules mixed(Rules rules) {
    Map<PersonId, String> mix = new HashMap<>();
    int from = 0;
    for (int size : ORGANISATIONS) {
      String organisation = "of " + size;
      numbered(from, from + size).forEach(person -> mix.put(person, organisation));
      from += size;
    }
    return new Rules(rules.apart(), rules.together(), rules.oneOf(), rules.pools(), mix);
  }

  private static List<PersonId> numbered(int from, int to) {
    return IntStream.range(from, to).mapToObj(Instance::id).toList();
  }

  private static PersonId id(int number) {
    return new PersonId("p%04d".formatted(number));
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }
}

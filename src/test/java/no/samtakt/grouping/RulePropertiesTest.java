package no.samtakt.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.samtakt.people.PersonId;

class RulePropertiesTest {
  /** Rules that can all hold: few people kept apart, few pairs together, a few organisations. */
  private static Rules rules(int people, int size, Random dice) {
    List<PersonId> left = new ArrayList<>(Sample.people(people));
    Collections.shuffle(left, dice);
    Map<PersonId, String> mix = new HashMap<>();
    left.forEach(person -> mix.put(person, "o" + dice.nextInt(5)));
    int groups = Sizes.of(people, new Sizing.AtMost(size)).length;
    List<Set<PersonId>> apart = new ArrayList<>();
    List<Set<PersonId>> together = new ArrayList<>();
    List<Set<PersonId>> oneOf = List.of();
    if (groups >= 3 && left.size() >= 9) {
      apart.add(Set.of(left.get(0), left.get(1)));
      apart.add(Set.of(left.get(2), left.get(3)));
      together.add(Set.of(left.get(4), left.get(5)));
      oneOf = List.of(Set.of(left.get(6), left.get(7), left.get(8)));
    }
    return new Rules(apart, together, oneOf, Map.of(), mix);
  }

  @Property(tries = 60)
  void hardRulesHoldAndNothingIsBelowItsBound(
      @ForAll @IntRange(min = 2, max = 48) int people,
      @ForAll @IntRange(min = 2, max = 5) int size,
      @ForAll @IntRange(min = 1, max = 4) int rounds,
      @ForAll long seed) {
    Rules rules = rules(people, size, new Random(seed));
    List<PersonId> all = Sample.people(people);

    Grouped grouped =
        Grouper.form(all, new Sizing.AtMost(size), rounds, List.of(), rules, Sample.seed(seed));

    assertThat(grouped.quality().broken()).isEmpty();
    assertThat(grouped.quality().repeats()).isGreaterThanOrEqualTo(grouped.repeatsBound());
    assertThat(grouped.quality().same()).isGreaterThanOrEqualTo(grouped.sameBound());
    for (Round round : grouped.rounds()) {
      assertThat(Sample.everyonePlacedOnce(round, all)).isTrue();
      int[] sizes = round.groups().stream().mapToInt(Group::size).sorted().toArray();
      assertThat(sizes[sizes.length - 1] - sizes[0]).isLessThanOrEqualTo(1);
    }
  }

  @Property(tries = 60)
  void nothingIsWorseThanAShuffle(
      @ForAll @IntRange(min = 2, max = 48) int people,
      @ForAll @IntRange(min = 2, max = 5) int size,
      @ForAll @IntRange(min = 1, max = 6) int rounds,
      @ForAll long seed) {
    Rules mix =
        new Rules(
            List.of(), List.of(), List.of(), Map.of(), rules(people, size, new Random(seed)).mix());
    List<PersonId> all = Sample.people(people);

    Quality formed =
        Grouper.form(all, new Sizing.AtMost(size), rounds, List.of(), mix, Sample.seed(seed))
            .quality();
    Quality shuffled = Quality.of(shuffled(all, size, rounds, new Random(seed)), List.of(), mix);

    assertThat(formed.repeats()).isLessThanOrEqualTo(shuffled.repeats());
    if (formed.repeats() == shuffled.repeats()) {
      assertThat(formed.same()).isLessThanOrEqualTo(shuffled.same());
    }
  }

  private static List<Round> shuffled(List<PersonId> people, int size, int rounds, Random dice) {
    List<Round> shuffled = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      List<PersonId> order = new ArrayList<>(people);
      Collections.shuffle(order, dice);
      List<Group> groups = new ArrayList<>();
      int from = 0;
      for (int length : Sizes.of(people.size(), new Sizing.AtMost(size))) {
        groups.add(new Group(order.subList(from, from + length)));
        from += length;
      }
      shuffled.add(new Round(groups));
    }
    return shuffled;
  }

  @Property(tries = 30)
  void theOrderOfPeopleChangesNothing(
      @ForAll @IntRange(min = 2, max = 40) int people,
      @ForAll @IntRange(min = 2, max = 5) int size,
      @ForAll @IntRange(min = 1, max = 3) int rounds,
      @ForAll long seed) {
    Rules rules = rules(people, size, new Random(seed));
    List<PersonId> shuffled = new ArrayList<>(Sample.people(people));
    Collections.shuffle(shuffled, new Random(seed));
    Sizing sizing = new Sizing.AtMost(size);

    assertThat(Grouper.form(shuffled, sizing, rounds, List.of(), rules, Sample.seed(seed)))
        .isEqualTo(
            Grouper.form(
                Sample.people(people), sizing, rounds, List.of(), rules, Sample.seed(seed)));
  }

  @Property(tries = 25)
  void oneAtATimeIsAsGoodAsPlannedWhileThereIsRoom(
      @ForAll @IntRange(min = 30, max = 60) int people,
      @ForAll @IntRange(min = 2, max = 4) int size,
      @ForAll long seed) {
    Rules rules = rules(people, size, new Random(seed));
    Sizing sizing = new Sizing.AtMost(size);
    List<Round> held = new ArrayList<>();
    for (int round = 0; round < 4; round++) {
      held.addAll(
          Grouper.form(Sample.people(people), sizing, 1, held, rules, Sample.seed(seed + round))
              .rounds());
    }
    Quality live = Quality.of(held, List.of(), rules);
    Quality planned =
        Grouper.form(Sample.people(people), sizing, 4, List.of(), rules, Sample.seed(seed))
            .quality();

    assertThat(live.broken()).isEmpty();
    assertThat(live.repeats()).isEqualTo(planned.repeats());
    assertThat(Math.abs(live.same() - planned.same())).isLessThanOrEqualTo(1);
  }

  @Property(tries = 100)
  void repairsKeepEverybodyInCompany(
      @ForAll @IntRange(min = 4, max = 30) int people,
      @ForAll @IntRange(min = 2, max = 5) int size,
      @ForAll long seed) {
    Random dice = new Random(seed);
    Rules rules = rules(people, size, dice);
    Sizing sizing = new Sizing.AtMost(size);
    List<Round> earlier =
        Grouper.form(Sample.people(people), sizing, 2, List.of(), rules, Sample.seed(seed))
            .rounds();
    Round now = earlier.getLast();
    List<Round> before = earlier.subList(0, 1);
    Set<PersonId> present = new HashSet<>(Sample.people(people));
    for (int change = 0; change < 6 && present.size() > 3; change++) {
      boolean joins = dice.nextBoolean();
      PersonId person =
          joins
              ? new PersonId("late" + change)
              : List.copyOf(present).get(dice.nextInt(present.size()));
      List<Repair> repairs =
          joins
              ? Repair.joining(now, person, sizing, before, rules)
              : Repair.leaving(now, person, sizing, before, rules);
      if (joins) {
        present.add(person);
      } else {
        present.remove(person);
      }
      assertThat(repairs).isNotEmpty().hasSizeLessThanOrEqualTo(Repair.MOST);
      for (Repair repair : repairs) {
        assertThat(Sample.everyonePlacedOnce(repair.after(), present)).isTrue();
        assertThat(repair.after().groups()).allMatch(group -> group.size() > 1);
        for (PersonId other : now.people()) {
          boolean moved = repair.moves().stream().anyMatch(move -> move.person().equals(other));
          assertThat(moved || repair.after().roomOf(other).equals(now.roomOf(other))).isTrue();
        }
      }
      now = repairs.getFirst().after();
    }
  }

  @Property(tries = 40)
  void swapsOnlyEverHelp(@ForAll @IntRange(min = 6, max = 30) int people, @ForAll long seed) {
    Random dice = new Random(seed);
    Rules rules = rules(people, 3, dice);
    List<Round> rounds = shuffled(Sample.people(people), 3, 2, dice);
    Quality before = Quality.of(rounds.subList(1, 2), rounds.subList(0, 1), rules);

    for (Repair swap : Repair.swaps(rounds.get(1), rounds.subList(0, 1), rules, Set.of())) {
      Quality after = Quality.of(List.of(swap.after()), rounds.subList(0, 1), rules);
      assertThat(after.repeats() - before.repeats()).isEqualTo(swap.repeats());
      assertThat(after.same() - before.same()).isEqualTo(swap.same());
      assertThat(after.broken().size()).isLessThanOrEqualTo(before.broken().size());
      if (about(after).equals(about(before))) {
        assertThat(swap.repeats()).isLessThanOrEqualTo(0);
        assertThat(swap.repeats() < 0 || swap.same() < 0).isTrue();
      }
    }
  }

  @Property(tries = 80)
  void thereAreAsManyGroupsAsWereAskedForAlsoOverPoolsAndAroundLockedRooms(
      @ForAll @IntRange(min = 8, max = 40) int people,
      @ForAll @IntRange(min = 1, max = 12) int asked,
      @ForAll @IntRange(max = 3) int languages,
      @ForAll @IntRange(max = 6) int locks,
      @ForAll long seed) {
    Random dice = new Random(seed);
    List<PersonId> all = Sample.people(people);
    Map<PersonId, String> pools = new HashMap<>();
    for (PersonId person : all) {
      int pool = dice.nextInt(languages + 1);
      if (pool > 0) {
        pools.put(person, "l" + pool);
      }
    }
    Rules rules = new Rules(List.of(), List.of(), List.of(), pools, Map.of());
    Sizing sizing = new Sizing.NumberOf(asked);

    Round round =
        Grouper.form(all, sizing, 1, List.of(), rules, Sample.seed(seed)).rounds().getFirst();
    assertThat(round.groups()).hasSize(number(all, rules, asked));

    Set<Integer> locked =
        Set.copyOf(round.rooms().subList(0, Math.min(locks, round.rooms().size())));
    List<PersonId> rest =
        round.people().stream()
            .filter(person -> !locked.contains(round.roomOf(person).orElseThrow()))
            .toList();
    Round again =
        Grouper.reshuffle(round, locked, sizing, List.of(), rules, Sample.seed(seed))
            .rounds()
            .getFirst();
    assertThat(Sample.everyonePlacedOnce(again, all)).isTrue();
    locked.forEach(room -> assertThat(again.in(room)).isEqualTo(round.in(room)));
    assertThat(again.groups().size() - locked.size())
        .isEqualTo(rest.isEmpty() ? 0 : number(rest, rules, Math.max(1, asked - locked.size())));
    if (languages == 0) {
      assertThat(again.groups()).hasSize(round.groups().size());
      int[] sizes = again.groups().stream().mapToInt(Group::size).sorted().toArray();
      assertThat(sizes[sizes.length - 1] - sizes[0]).isLessThanOrEqualTo(1);
    }
  }

  /** So many as were asked for, but one for each language, and nobody alone. */
  private static int number(List<PersonId> people, Rules rules, int asked) {
    Map<String, Long> spoken =
        Ties.pools(people, rules).values().stream()
            .collect(Collectors.groupingBy(pool -> pool, Collectors.counting()));
    int most = spoken.values().stream().mapToInt(count -> Math.toIntExact(count) / 2).sum();
    return Math.clamp(asked, spoken.size(), most);
  }

  /** What is broken and by whom, wherever they sit. */
  private static Set<Map.Entry<Quality.Kind, Set<PersonId>>> about(Quality quality) {
    return quality.broken().stream()
        .map(broken -> Map.entry(broken.kind(), broken.people()))
        .collect(Collectors.toSet());
  }
}

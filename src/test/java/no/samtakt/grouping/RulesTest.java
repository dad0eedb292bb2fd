package no.samtakt.grouping;

import static no.samtakt.grouping.Sample.group;
import static no.samtakt.grouping.Sample.people;
import static no.samtakt.grouping.Sample.round;
import static no.samtakt.grouping.Sample.seed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtakt.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
  private static Set<PersonId> set(String... ids) {
    return Set.copyOf(group(ids).people());
  }

  private static Grouped form(int people, int size, int rounds, Rules rules) {
    return Grouper.form(
        people(people), new Sizing.AtMost(size), rounds, List.of(), rules, seed(people));
  }

  @ParameterizedTest(name = "groups of {0}")
  @ValueSource(ints = {2, 3, 4, 5})
  void hardRulesHold(int size) {
    Rules rules =
        new Rules(
            List.of(set("p0", "p1"), set("p2", "p3", "p4")),
            List.of(set("p5", "p6")),
            List.of(set("p7", "p8", "p9", "gone")),
            Map.of(),
            Map.of());

    Grouped grouped = form(30, size, 4, rules);

    assertThat(grouped.quality().broken()).isEmpty();
    for (Round round : grouped.rounds()) {
      assertThat(Sample.everyonePlacedOnce(round, people(30))).isTrue();
      assertThat(round.roomOf(new PersonId("p5"))).isEqualTo(round.roomOf(new PersonId("p6")));
      assertThat(round.roomOf(new PersonId("p0"))).isNotEqualTo(round.roomOf(new PersonId("p1")));
    }
    assertThat(grouped.quality().repeats()).as("p5 and p6 do not repeat").isZero();
  }

  @Test
  void whatCannotHoldIsToldAndTheRestHolds() {
    Rules rules =
        new Rules(
            List.of(set("p0", "p1")),
            List.of(set("p2", "p3", "p4")),
            List.of(),
            Map.of(),
            Map.of());

    Grouped grouped = form(8, 2, 1, rules);

    assertThat(grouped.quality().broken())
        .extracting(Quality.Broken::kind)
        .containsOnly(Quality.Kind.TOGETHER);
    assertThat(grouped.quality().broken()).hasSize(2);
  }

  @Test
  void poolsAreGroupedByThemselves() {
    Map<PersonId, String> pools = new HashMap<>();
    people(0, 5).forEach(person -> pools.put(person, "en"));
    pools.put(new PersonId("p5"), "de");

    Grouped grouped = form(20, 3, 3, new Rules(List.of(), List.of(), List.of(), pools, Map.of()));

    assertThat(grouped.quality().broken()).isEmpty();
    for (Round round : grouped.rounds()) {
      assertThat(Sample.everyonePlacedOnce(round, people(20))).isTrue();
      for (Group group : round.groups()) {
        long english = group.people().stream().filter(people(0, 5)::contains).count();
        assertThat(english).isIn(0L, (long) group.size());
      }
    }
  }

  @Test
  void twoPoolsOfOneAreOneGroup() {
    Map<PersonId, String> pools = Map.of(new PersonId("p0"), "en", new PersonId("p1"), "de");

    Grouped grouped = form(2, 2, 1, new Rules(List.of(), List.of(), List.of(), pools, Map.of()));

    assertThat(grouped.rounds().getFirst().groups()).hasSize(1);
    assertThat(grouped.quality().broken()).isEmpty();
  }

  @Test
  void mixKeepsThoseApartWhoHaveSomethingInCommon() {
    Map<PersonId, String> mix = new HashMap<>();
    people(0, 10).forEach(person -> mix.put(person, "north"));
    people(10, 20).forEach(person -> mix.put(person, "south"));

    Grouped grouped = form(20, 2, 5, new Rules(List.of(), List.of(), List.of(), Map.of(), mix));

    assertThat(grouped.quality().same()).isZero();
    assertThat(grouped.quality().repeats()).isZero();
    assertThat(grouped.quality().broken()).isEmpty();
  }

  @Test
  void everyKindOfBrokenRuleIsNamedWhereItIsBroken() {
    Rules rules =
        new Rules(
            List.of(set("a", "b")),
            List.of(set("c", "d"), set("d", "e")),
            List.of(set("f", "g", "h")),
            Map.of(new PersonId("i"), "en", new PersonId("j"), "en"),
            Map.of());

    Quality quality =
        Quality.of(
            List.of(round(group("a", "b", "c"), group("d", "e"), group("f", "g", "i"), group("j"))),
            List.of(),
            rules);

    assertThat(quality.broken())
        .containsExactlyInAnyOrder(
            new Quality.Broken(Quality.Kind.APART, 0, 0, set("a", "b")),
            new Quality.Broken(Quality.Kind.TOGETHER, 0, 0, set("c")),
            new Quality.Broken(Quality.Kind.TOGETHER, 0, 1, set("d", "e")),
            new Quality.Broken(Quality.Kind.ONE_OF, 0, 2, set("f", "g")),
            new Quality.Broken(Quality.Kind.POOL, 0, 2, set("i")),
            new Quality.Broken(Quality.Kind.ALONE, 0, 3, set("j")));
  }

  @Test
  void qualityCountsWhatTheseRoundsAdd() {
    Round ab = round(group("a", "b"), group("c", "d"));
    Rules rules =
        new Rules(
            List.of(),
            List.of(set("c", "d")),
            List.of(),
            Map.of(),
            Map.of(new PersonId("a"), "x", new PersonId("b"), "x", new PersonId("c"), "y"));

    Quality quality = Quality.of(List.of(ab, ab), List.of(ab), rules);

    assertThat(quality.repeats()).isEqualTo(2);
    assertThat(quality.same()).isEqualTo(2);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(ints = {1, 5, 9, 35, 36, 100})
  void aNumberOfGroupsIsHeldUnlessSomebodyWouldBeAlone(int groups) {
    Grouped grouped =
        Grouper.form(people(71), new Sizing.NumberOf(groups), 1, List.of(), Rules.NONE, seed(1));

    assertThat(grouped.rounds().getFirst().groups()).hasSize(Math.min(groups, 35));
  }

  @Test
  void aboutGoesToTheNearest() {
    assertThat(Sizes.of(9, new Sizing.About(4))).containsExactly(5, 4);
    assertThat(Sizes.of(10, new Sizing.AtMost(4))).containsExactly(4, 3, 3);
    assertThat(Sizes.of(11, new Sizing.About(4))).containsExactly(4, 4, 3);
    assertThat(Sizes.of(71, new Sizing.About(2))).hasSize(35);
    assertThat(Sizes.of(3, new Sizing.About(7))).containsExactly(3);
  }

  @Test
  void lockedRoomsStayAndTheRestIsFormedAnew() {
    Round before = form(12, 3, 1, Rules.NONE).rounds().getFirst();

    Grouped grouped =
        Grouper.reshuffle(
            before, Set.of(1), new Sizing.AtMost(3), List.of(before), Rules.NONE, seed(4));
    Round after = grouped.rounds().getFirst();

    assertThat(after.in(1)).isEqualTo(before.in(1));
    assertThat(Sample.everyonePlacedOnce(after, people(12))).isTrue();
    assertThat(after.rooms()).containsExactly(0, 1, 2, 3);
    assertThat(grouped.quality().repeats()).as("the locked three meet again").isEqualTo(3);
    assertThat(grouped.repeatsBound()).isEqualTo(3);
  }

  @Test
  void oneWhoIsLeftBesideLockedRoomsJoinsOne() {
    Round before = round(group("a", "b"), group("c", "d"), group("e"));

    Round after =
        Grouper.reshuffle(
                before, Set.of(0, 1), new Sizing.AtMost(2), List.of(), Rules.NONE, seed(4))
            .rounds()
            .getFirst();

    assertThat(after.groups()).extracting(Group::size).containsExactlyInAnyOrder(3, 2);
  }
}

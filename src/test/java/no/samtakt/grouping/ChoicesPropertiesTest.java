package no.samtakt.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.samtakt.people.PersonId;

/** Laws of seating people by wish, for any people, topics, places and hosts. */
class ChoicesPropertiesTest {
  private record Case(
      Map<PersonId, List<Integer>> wishes,
      Map<Integer, Integer> places,
      Map<PersonId, Integer> hosts) {
    static Case of(int people, int topics, long seed) {
      Random dice = new Random(seed);
      Map<Integer, Integer> places = new LinkedHashMap<>();
      for (int topic = 0; topic < topics; topic++) {
        places.put(topic, dice.nextInt(4) == 0 ? Integer.MAX_VALUE : 1 + dice.nextInt(6));
      }
      Map<PersonId, List<Integer>> wishes = new HashMap<>();
      Map<PersonId, Integer> hosts = new HashMap<>();
      for (int person = 0; person < people; person++) {
        PersonId id = new PersonId("p" + person);
        wishes.put(id, dice.ints(dice.nextInt(4), 0, topics).distinct().boxed().toList());
        if (dice.nextInt(5) == 0) {
          hosts.put(id, dice.nextInt(topics));
        }
      }
      return new Case(wishes, places, hosts);
    }

    Choice<Integer> seated(long seed) {
      return Choices.assign(wishes, places, hosts, new Random(seed));
    }

    long capacity() {
      return places.values().stream().mapToLong(each -> each).sum();
    }
  }

  @Property(tries = 300)
  void everybodyHasOnePlaceOrIsNamedAndNoTopicIsOverfull(
      @ForAll @IntRange(min = 1, max = 30) int people,
      @ForAll @IntRange(min = 1, max = 8) int topics,
      @ForAll long seed) {
    Case some = Case.of(people, topics, seed);
    Choice<Integer> choice = some.seated(seed);

    List<PersonId> all = new ArrayList<>(choice.unseated());
    choice.topics().values().forEach(all::addAll);
    assertThat(all).containsExactlyInAnyOrderElementsOf(some.wishes().keySet());
    choice
        .topics()
        .forEach((topic, those) -> assertThat(those).hasSizeBetween(1, some.places().get(topic)));
    // Nobody is left out while there is a place.
    assertThat(choice.unseated()).hasSize((int) Math.max(0, people - some.capacity()));
  }

  @Property(tries = 200)
  void nobodyIsAloneWhereThatCanBeAvoided(
      @ForAll @IntRange(min = 2, max = 30) int people,
      @ForAll @IntRange(min = 1, max = 8) int topics,
      @ForAll long seed) {
    Case some = Case.of(people, topics, seed);
    Map<Integer, Integer> roomy = new LinkedHashMap<>();
    some.places().forEach((topic, most) -> roomy.put(topic, Math.max(most, people)));
    Choice<Integer> choice = new Case(some.wishes(), roomy, some.hosts()).seated(seed);

    assertThat(choice.topics().values()).allMatch(those -> those.size() > 1);
  }

  @Property(tries = 100)
  void whatEachHasIsWhatIsSaidOfIt(
      @ForAll @IntRange(min = 1, max = 25) int people,
      @ForAll @IntRange(min = 1, max = 6) int topics,
      @ForAll long seed) {
    Case some = Case.of(people, topics, seed);
    Choice<Integer> choice = some.seated(seed);

    Set<PersonId> told = new HashSet<>();
    choice
        .topics()
        .forEach((topic, those) -> {
          for (PersonId person : those) {
            int rank = some.wishes().get(person).indexOf(topic);
            assertThat(choice.ranks().getOrDefault(person, -1)).isEqualTo(rank);
            told.add(person);
          }
        });
    assertThat(told).containsAll(choice.without());
    assertThat(choice).isEqualTo(some.seated(seed));
  }
}

package no.samtakt.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.samtakt.people.PersonId;

class GrouperPropertiesTest {
  @Property(tries = 60)
  void everyRoundPlacesEverybodyOnceInGroupsWithinOneOfEachOther(
      @ForAll @IntRange(min = 2, max = 40) int people,
      @ForAll @IntRange(min = 2, max = 7) int size,
      @ForAll @IntRange(min = 1, max = 2) int rounds,
      @ForAll long seed) {
    List<PersonId> present = Sample.people(people);
    for (Round round : Sample.form(present, size, rounds, List.of(), Sample.seed(seed)).rounds()) {
      assertThat(Sample.everyonePlacedOnce(round, present)).isTrue();
      int smallest = round.groups().stream().mapToInt(Group::size).min().orElseThrow();
      int largest = round.groups().stream().mapToInt(Group::size).max().orElseThrow();
      assertThat(largest - smallest).isLessThanOrEqualTo(1);
      assertThat(smallest).isGreaterThanOrEqualTo(2);
      assertThat(largest).isLessThanOrEqualTo(size == 2 ? 3 : size);
    }
  }

  @Property(tries = 60)
  void repeatsAreCountedRightAndNeverBelowTheBound(
      @ForAll @IntRange(min = 2, max = 30) int before,
      @ForAll @IntRange(min = 2, max = 30) int people,
      @ForAll @IntRange(min = 2, max = 5) int size,
      @ForAll @IntRange(min = 0, max = 2) int held,
      @ForAll @IntRange(min = 1, max = 3) int rounds,
      @ForAll long seed) {
    List<Round> all = new ArrayList<>();
    for (int round = 0; round < held; round++) {
      all.addAll(
          Sample.form(Sample.people(before), size, 1, List.of(), Sample.seed(seed + round))
              .rounds());
    }
    Grouped grouped =
        Sample.form(Sample.people(people), size, rounds, List.copyOf(all), Sample.seed(seed));
    int earlier = Sample.countedRepeats(all);
    all.addAll(grouped.rounds());

    assertThat(grouped.quality().repeats()).isEqualTo(Sample.countedRepeats(all) - earlier);
    assertThat(grouped.repeatsBound()).isLessThanOrEqualTo(grouped.quality().repeats());
  }

  @Property(tries = 40)
  void equalSeedsGiveEqualResultsWhateverTheOrderOfPeople(
      @ForAll @IntRange(min = 2, max = 40) int people,
      @ForAll @IntRange(min = 2, max = 5) int size,
      @ForAll @IntRange(min = 1, max = 2) int rounds,
      @ForAll long seed) {
    List<PersonId> shuffled = new ArrayList<>(Sample.people(people));
    Collections.shuffle(shuffled, new Random(seed));
    List<Round> held =
        Sample.form(shuffled.subList(0, (people + 2) / 2), size, 1, List.of(), Sample.seed(1))
            .rounds();

    assertThat(Sample.form(shuffled, size, rounds, held, Sample.seed(seed)))
        .isEqualTo(Sample.form(Sample.people(people), size, rounds, held, Sample.seed(seed)));
  }

  @Property(tries = 50)
  void anEvenNumberInPairsMeetsNobodyTwiceWhileThatIsPossible(
      @ForAll @IntRange(min = 1, max = 40) int half, @ForAll @IntRange(max = 999) int part) {
    int people = 2 * half;
    int rounds = 1 + part * (people - 1) / 1000;

    Grouped grouped = Sample.form(Sample.people(people), 2, rounds, List.of(), Sample.seed(part));

    assertThat(Sample.countedRepeats(grouped.rounds())).isZero();
  }
}

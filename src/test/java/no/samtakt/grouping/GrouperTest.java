package no.samtakt.grouping;

import static no.samtakt.grouping.Sample.people;
import static no.samtakt.grouping.Sample.seed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import no.samtakt.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrouperTest {
  @ParameterizedTest(name = "{0} people in groups of {1}: {2} × {3} and {4} × {5}")
  @CsvSource({
    "2, 2, 1, 2, 0, 0",
    "3, 2, 1, 3, 0, 0",
    "4, 2, 2, 2, 0, 0",
    "5, 2, 1, 2, 1, 3",
    "6, 2, 3, 2, 0, 0",
    "7, 2, 2, 2, 1, 3",
    "11, 2, 4, 2, 1, 3",
    "71, 2, 34, 2, 1, 3",
    "72, 2, 36, 2, 0, 0",
    "200, 2, 100, 2, 0, 0",
    "1000, 2, 500, 2, 0, 0",
    "2, 3, 1, 2, 0, 0",
    "4, 3, 2, 2, 0, 0",
    "7, 6, 1, 3, 1, 4",
    "10, 4, 2, 3, 1, 4",
    "71, 4, 17, 4, 1, 3",
    "71, 5, 11, 5, 4, 4",
  })
  void sizes(int people, int size, int many, int usual, int few, int odd) {
    Round round = Sample.form(people(people), size, 1, List.of(), seed(1)).rounds().getFirst();

    assertThat(Sample.everyonePlacedOnce(round, people(people))).isTrue();
    assertThat(round.groups()).hasSize(many + few);
    assertThat(round.groups()).filteredOn(group -> group.size() == usual).hasSize(many);
    assertThat(round.groups()).filteredOn(group -> group.size() == odd).hasSize(few);
  }

  @ParameterizedTest(name = "{0} people in groups of {1}, {2} rounds")
  @CsvSource({
    "6, 2, 5",
    "4, 2, 3",
    "7, 2, 3",
    "9, 2, 6",
    "70, 2, 69",
    "71, 2, 2",
    "71, 2, 10",
    "71, 2, 60",
    "71, 2, 67",
    "200, 2, 30",
    "1000, 2, 20",
    "16, 4, 5",
    "27, 3, 13",
    "32, 4, 9",
    "49, 7, 8",
    "36, 6, 3",
    "71, 4, 6",
    "71, 4, 17",
    "71, 3, 30",
    "64, 8, 9",
    "500, 4, 10",
  })
  void nobodyMeetsTwiceInAPlan(int people, int size, int rounds) {
    Grouped grouped = Sample.form(people(people), size, rounds, List.of(), seed(7));

    assertThat(grouped.rounds()).hasSize(rounds);
    assertThat(grouped.quality().repeats()).isZero();
    assertThat(Sample.countedRepeats(grouped.rounds())).isZero();
  }

  @ParameterizedTest(name = "{0} people in groups of {1}, {2} rounds")
  @CsvSource({"3, 2, 4", "5, 2, 5", "6, 2, 12", "71, 2, 80", "8, 4, 9"})
  void repeatsThatMustBeAreAsFewAsCanBe(int people, int size, int rounds) {
    Grouped grouped = Sample.form(people(people), size, rounds, List.of(), seed(3));

    assertThat(grouped.repeatsBound()).isPositive();
    assertThat(grouped.quality().repeats())
        .isEqualTo(grouped.repeatsBound())
        .isEqualTo(Sample.countedRepeats(grouped.rounds()));
  }

  @Test
  void tenTriosOfSeventyOneAreThirtyDifferentPeople() {
    Grouped grouped = Sample.form(people(71), 2, 10, List.of(), seed(5));

    List<PersonId> inTrios =
        grouped.rounds().stream()
            .flatMap(round -> round.oddSized().stream())
            .flatMap(group -> group.people().stream())
            .toList();
    assertThat(inTrios).hasSize(30).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0} people in groups of {1}, {2} rounds: within {4}")
  @CsvSource({
    "71, 2, 10, 2, 1",
    "71, 2, 35, 2, 1",
    "71, 2, 67, 2, 3",
    "71, 4, 6, 4, 1",
    "201, 2, 20, 2, 1",
  })
  void turnsInOddSizedGroupsAreFair(int people, int size, int rounds, int usual, int spread) {
    Grouped grouped = Sample.form(people(people), size, rounds, List.of(), seed(2));

    assertThat(Sample.spread(grouped.rounds(), people(people), usual)).isLessThanOrEqualTo(spread);
  }

  @ParameterizedTest(name = "{0} people in groups of {1}, {2} rounds one at a time")
  @CsvSource({"6, 2, 5", "8, 2, 7", "12, 2, 11", "13, 2, 9", "16, 4, 5", "71, 2, 20", "71, 4, 8"})
  void oneAtATimeIsAsFreeOfRepeatsAsAPlan(int people, int size, int rounds) {
    for (int seed = 0; seed < 3; seed++) {
      List<Round> held = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        held.addAll(Sample.form(people(people), size, 1, held, seed(seed + round)).rounds());
      }
      assertThat(Sample.countedRepeats(held)).isZero();
    }
  }

  @ParameterizedTest(name = "groups of {0}")
  @CsvSource({"2", "4"})
  void peopleComeAndGoBetweenRounds(int size) {
    List<Round> held = new ArrayList<>();
    for (int round = 1; round <= 8; round++) {
      List<PersonId> present = new ArrayList<>(people(round > 6 ? 5 : round > 4 ? 2 : 0, 60));
      present.addAll(people(60, round >= 5 ? 71 : round >= 3 ? 66 : 60));
      Grouped grouped = Sample.form(present, size, 1, held, seed(round));
      held.addAll(grouped.rounds());

      assertThat(Sample.everyonePlacedOnce(held.getLast(), present)).isTrue();
      assertThat(grouped.quality().repeats()).isZero();
    }
    assertThat(Sample.countedRepeats(held)).isZero();
    if (size == 2) {
      assertThat(Sample.spread(held, people(5, 71), 2)).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void aLatecomerIsGroupedIntoTheRestOfThePlan() {
    List<Round> held = Sample.form(people(71), 2, 5, List.of(), seed(1)).rounds();

    Grouped grouped = Sample.form(people(72), 2, 10, held, seed(2));

    assertThat(grouped.rounds()).hasSize(10);
    assertThat(grouped.quality().repeats()).isZero();
  }

  @Test
  void earlierRepeatsAreNotBlamedOnTheseRounds() {
    Round twice = new Round(List.of(new Group(people(4))));

    Grouped grouped = Sample.form(people(8), 2, 1, List.of(twice, twice), seed(1));

    assertThat(grouped.quality().repeats()).isZero();
    assertThat(grouped.repeatsBound()).isZero();
  }

  @Test
  void stopsWhenInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> Sample.form(people(71), 4, 25, List.of(), seed(1)))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 1", "0, 2, 1", "5, 1, 1", "5, 2, 0", "5001, 2, 1"})
  void refusesWhatCannotBe(int people, int size, int rounds) {
    assertThatThrownBy(() -> Sample.form(people(people), size, rounds, List.of(), seed(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void somebodyNamedTwiceIsOnePerson() {
    List<PersonId> named = List.of(new PersonId("a"), new PersonId("b"), new PersonId("a"));

    Grouped grouped = Sample.form(named, 2, 1, List.of(), seed(1));

    assertThat(grouped.rounds().getFirst().groups()).hasSize(1);
  }
}

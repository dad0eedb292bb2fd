package no.samtakt.grouping;

import static no.samtakt.grouping.Sample.people;
import static no.samtakt.grouping.Sample.seed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtakt.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MethodsTest {
  private static Present strangers(int count, int size) {
    return Present.of(people(count), new Sizing.AtMost(size), List.of(), Rules.NONE, seed(1));
  }

  private static Optional<Integer> repeats(Present present, Optional<Found> found) {
    return found.map(rounds -> Score.of(present, rounds.rounds()).repeats());
  }

  @ParameterizedTest(name = "{0} people in groups of {1}, {2} rounds")
  @CsvSource({"71, 4, 6", "49, 7, 8", "27, 3, 13", "64, 4, 21", "67, 4, 17", "2000, 4, 10"})
  void linesNeedNoSearch(int count, int size, int rounds) {
    Present present = strangers(count, size);

    assertThat(repeats(present, new Lines().form(present, rounds, seed(1)))).contains(0);
  }

  @Test
  void linesFindTheFirstRoundsWhereThereAreTooFewSlopes() {
    Present present = strangers(71, 4);

    Found found = new Lines().form(present, 20, seed(1)).orElseThrow();

    assertThat(found.rounds()).hasDimensions(17, 18);
    assertThat(Score.of(present, found.rounds()).repeats()).isZero();
  }

  @Test
  void linesLeaveOddPairsToOthers() {
    assertThat(new Lines().form(strangers(71, 2), 3, seed(1))).isEmpty();
  }

  @ParameterizedTest(name = "{0} people in groups of {1}, {2} rounds")
  @CsvSource({"71, 2, 67", "71, 4, 17", "71, 3, 30", "27, 3, 11", "40, 4, 9"})
  void oneRoundIsTurnedIntoMany(int count, int size, int rounds) {
    Present present = strangers(count, size);

    assertThat(repeats(present, new Rotation().form(present, rounds, seed(1)))).contains(0);
  }

  @ParameterizedTest(name = "{0} people")
  @ValueSource(ints = {8, 9, 20, 21, 40})
  void pairsAreExactWhereOnlyOnePairingIsLeft(int count) {
    List<Round> held = allMeetExcept(count);
    Present present = Present.of(people(count), new Sizing.AtMost(2), held, Rules.NONE, seed(4));
    int[] times = present.meetings();
    Seating seating = Seating.of(present, 1, times, present.turns(), seed(5));
    assertThat(seating.repeats()).as("a random start is no solution").isPositive();

    ExactPairs.improve(seating, present.ties(), times, present.turns(), seed(6));

    assertThat(seating.repeats()).isZero();
    assertThat(Score.of(present, seating.groups(seating.copy())).repeats()).isZero();
  }

  /** Everybody has met everybody but one partner; with an odd number three have not met. */
  private static List<Round> allMeetExcept(int count) {
    List<PersonId> people = people(count);
    Set<Set<PersonId>> left = new HashSet<>();
    int from = count % 2 == 0 ? 0 : 3;
    for (int i = 0; i < from; i++) {
      left.add(Set.of(people.get(i), people.get((i + 1) % from)));
    }
    for (int i = from; i < count; i += 2) {
      left.add(Set.of(people.get(i), people.get(i + 1)));
    }
    List<Round> held = new ArrayList<>();
    for (PersonId one : people) {
      for (PersonId other : people) {
        if (one.compareTo(other) < 0 && !left.contains(Set.of(one, other))) {
          held.add(new Round(List.of(new Group(List.of(one, other)))));
        }
      }
    }
    return held;
  }

  @Test
  void aSwapDoneTwiceLeavesNoTrace() {
    Present present = strangers(23, 4);
    Seating seating = Seating.of(present, 3, present.meetings(), present.turns(), seed(8));
    int repeats = seating.repeats();
    long unfairness = seating.unfairness();
    int[][] rows = seating.copy();

    for (int other = 4; other < 23; other++) {
      seating.swap(1, 0, other);
      assertThat(seating.repeats())
          .isEqualTo(Score.of(present, seating.groups(seating.copy())).repeats());
      seating.swap(1, 0, other);
    }

    assertThat(seating.repeats()).isEqualTo(repeats);
    assertThat(seating.unfairness()).isEqualTo(unfairness);
    assertThat(seating.copy()).isDeepEqualTo(rows);
  }

  @ParameterizedTest(name = "{0} elements")
  @ValueSource(ints = {2, 3, 4, 7, 8, 9, 16, 25, 27, 32, 49})
  void aFieldDividesByEverythingButZero(int size) {
    Field field = Field.of(size).orElseThrow();
    for (int one = 1; one < size; one++) {
      int divisor = one;
      int[] products = new int[size];
      Arrays.setAll(products, other -> field.times(divisor, other));
      int[] sums = new int[size];
      Arrays.setAll(sums, other -> field.add(divisor, other));
      assertThat(products).doesNotHaveDuplicates();
      assertThat(sums).doesNotHaveDuplicates();
      assertThat(field.times(one, field.add(1, size - 1)))
          .isEqualTo(field.add(field.times(one, 1), field.times(one, size - 1)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6, 10, 12, 18, 100})
  void noFieldWhereThereIsNone(int size) {
    assertThat(Field.of(size)).isEmpty();
  }
}

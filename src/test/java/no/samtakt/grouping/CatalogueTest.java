package no.samtakt.grouping;

import static no.samtakt.grouping.Sample.people;
import static no.samtakt.grouping.Sample.seed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
  static Stream<Schedule> schedules() {
    return Catalogue.ALL.stream();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("schedules")
  void everyScheduleIsWhatItClaims(Schedule schedule) {
    assertThat(schedule.verified()).isTrue();
  }

  @Test
  void aScheduleThatIsNotIsFoundOut() {
    assertThat(Schedule.plain(2, 2, 2, 0, "0 1 2 3 0 2 1 3").verified()).isTrue();
    assertThat(Schedule.plain(2, 2, 2, 0, "0 1 2 3 1 0 2 3").verified()).isFalse();
    assertThat(Schedule.plain(2, 2, 1, 0, "0 1 2 2").verified()).isFalse();
    assertThat(Schedule.plain(2, 2, 1, 0, "0 1 2 4").verified()).isFalse();
    assertThat(Schedule.plain(2, 2, 1, 1, "0 1 2 3").verified()).isFalse();
  }

  @ParameterizedTest(name = "{0} people in groups of {1}, {2} rounds")
  @CsvSource({"72, 4, 23", "71, 4, 23", "70, 4, 23", "75, 5, 15", "71, 5, 15", "71, 4, 12"})
  void tablesServeWhereSomeSeatsAreEmpty(int people, int size, int rounds) {
    Grouped grouped = Sample.form(people(people), size, rounds, List.of(), seed(people));

    assertThat(grouped.quality().repeats()).isZero();
    assertThat(grouped.formed()).extracting(Formed::method).containsOnly("table");
    for (Round round : grouped.rounds()) {
      assertThat(Sample.everyonePlacedOnce(round, people(people))).isTrue();
      assertThat(round.groups()).allMatch(group -> group.size() >= size - 1);
    }
  }

  @ParameterizedTest(name = "modulo {0}")
  @ValueSource(ints = {18, 12, 10, 24, 7, 9, 16})
  void slopesNeverRiseTwiceByTheSame(int rows) {
    int columns = 4;
    Slopes slopes = Slopes.of(rows, columns, rows * 3 / 4, seed(rows));
    for (int one = 0; one < columns; one++) {
      for (int other = 0; other < one; other++) {
        int a = one;
        int b = other;
        // Where two groups of two rounds cross in two columns, the same two people meet twice.
        long met =
            IntStream.range(0, slopes.rounds())
                .boxed()
                .flatMap(round ->
                    IntStream.range(0, rows)
                        .mapToObj(group ->
                            slopes.row(round, a, group) * rows + slopes.row(round, b, group)))
                .distinct()
                .count();
        assertThat(met).isEqualTo((long) slopes.rounds() * rows);
      }
    }
  }

  @Test
  void eighteenRowsGoFurtherThanTheirProducts() {
    assertThat(Slopes.of(18, 4, 17, seed(1)).rounds()).isEqualTo(17);
    assertThat(Slopes.of(12, 6, 6, seed(1)).rounds()).isEqualTo(6);
  }

  @Test
  void organisationsArePackedSoThatTheyMeetAsLittleAsCanBe() {
    int[] kinds = new int[71];
    int at = 0;
    int[] sizes = {20, 15, 12, 10, 8, 4, 2};
    for (int kind = 0; kind < sizes.length; kind++) {
      for (int person = 0; person < sizes[kind]; person++) {
        kinds[at++] = kind;
      }
    }

    int[][] columns = Packing.columns(18, 4, kinds, 1, seed(3));

    for (int kind = 0; kind < sizes.length; kind++) {
      int wanted = kind;
      long shared =
          Stream.of(columns)
              .filter(column ->
                  IntStream.of(column).anyMatch(person -> person >= 0 && kinds[person] == wanted))
              .count();
      assertThat(shared).isEqualTo(sizes[kind] > 18 ? 2 : 1);
    }
    assertThat(IntStream.of(Stream.of(columns).flatMapToInt(IntStream::of).sorted().toArray()))
        .containsExactlyElementsOf(IntStream.range(-1, 71).boxed().toList());
  }
}

package no.samtakt.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueWordsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 18);
  private static final Occasion MEETING = new Occasion(DAY, DAY.atTime(9, 30), DAY.atTime(12, 15));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          to uker før, 2026-03-04
          éi veke før, 2026-03-11
          three weeks before, 2026-02-25
          dagen før, 2026-03-17
          the day before, 2026-03-17
          14 dager før møtet, 2026-03-04
          Tre  dagar før, 2026-03-15
          en måned før, 2026-02-18
          samme dag, 2026-03-18
          the same day, 2026-03-18
          uka før, 2026-03-11
          one week after, 2026-03-25
          fire uker etter, 2026-04-15
          2026-03-11, 2026-03-11
          11.3.2026, 2026-03-11
          """)
  void daysAreCountedFromTheSession(String words, LocalDate day) {
    assertThat(due(words)).contains(new Due.Day(day));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          kl. 09:00 samme dag, 2026-03-18T09:00
          kl. 9, 2026-03-18T09:00
          dagen før kl. 12, 2026-03-17T12:00
          'the day before, at noon', 2026-03-17T12:00
          two days before at 4 pm, 2026-03-16T16:00
          30 minutter før, 2026-03-18T09:00
          an hour before, 2026-03-18T08:30
          éin time etter, 2026-03-18T13:15
          2026-03-11 kl. 15.30, 2026-03-11T15:30
          """)
  void timesAreCountedFromTheStartAndTheEnd(String words, LocalDateTime at) {
    assertThat(due(words)).contains(new Due.Moment(at));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "snart",
        "før",
        "noen dager før",
        "to før",
        "2026-02-30",
        "kl. 25",
        "ti år før",
        "5000 dager før",
        "dagen før eller så"
      })
  void whatSaysNoDayIsNoRule(String words) {
    assertThat(DueWords.of(words)).isEmpty();
  }

  @Test
  void withoutADateThereIsARuleButNoDay() {
    Occasion someday = new Occasion(null, null, null);
    assertThat(DueWords.of("to uker før")).isPresent();
    assertThat(DueWords.of("to uker før").orElseThrow().on(someday)).isEmpty();
    assertThat(DueWords.of("2026-03-11").orElseThrow().on(someday)).isPresent();
    Occasion untimed = new Occasion(DAY, null, null);
    assertThat(DueWords.of("én time før").orElseThrow().on(untimed)).isEmpty();
  }

  private static Optional<Due> due(String words) {
    return DueWords.of(words).flatMap(rule -> rule.on(MEETING));
  }
}

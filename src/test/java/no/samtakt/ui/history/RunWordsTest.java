package no.samtakt.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.samtakt.history.Experience.Usual;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunWordsTest {
  private final RunWords said = new RunWords(Words.in(Language.NB));

  /** Lengths in seconds; the median is rounded to a minute at least, as experience has it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "60|2|9|under 1",
        "60|20|40|1 (under 1–1)",
        "60|0|0|0",
        "60|45|80|1",
        "360|270|540|6 (5–9)",
        "360|360|360|6",
      })
  void whatIsUsualAgreesWithItsSpread(int median, int shortest, int longest, String text) {
    Usual usual =
        new Usual(
            Duration.ofSeconds(median),
            Duration.ofSeconds(shortest),
            Duration.ofSeconds(longest),
            3);
    assertThat(said.usual(usual)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,under 1", "29,under 1", "30,1", "89,1", "90,2"})
  void secondsAreNoMinutesAndNotNothing(int seconds, String text) {
    assertThat(said.minutes(Duration.ofSeconds(seconds))).isEqualTo(text);
  }
}

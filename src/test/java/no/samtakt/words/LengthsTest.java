package no.samtakt.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6               | PT6M",
        "6 min           | PT6M",
        "6min.           | PT6M",
        "6m              | PT6M",
        "6 MINUTTER      | PT6M",
        "1 minutt        | PT1M",
        "1 t 30 min      | PT1H30M",
        "1 t. 30 min.    | PT1H30M",
        "1h30            | PT1H30M",
        "1h30m           | PT1H30M",
        "1 h 30 min      | PT1H30M",
        "1t30            | PT1H30M",
        "0:45            | PT45M",
        "1:30            | PT1H30M",
        "1:30:15         | PT1H30M15S",
        "30 s            | PT30S",
        "30 sek          | PT30S",
        "30 sek.         | PT30S",
        "90 sekunder     | PT1M30S",
        "90 sekund       | PT1M30S",
        "1,5 t           | PT1H30M",
        "1.5 h           | PT1H30M",
        "1,5             | PT1M30S",
        "2 timer         | PT2H",
        "2 timar         | PT2H",
        "1 time og 15 minutter | PT1H15M",
        "2 hours and 5 minutes | PT2H5M",
        "10m15s          | PT10M15S",
        "10 m 15         | PT10M15S",
        "1 h 4 min 30 s  | PT1H4M30S",
        "6\u00a0min      | PT6M",
        "PT6M            | PT6M",
        "pt1h30m         | PT1H30M",
        "0               | PT0S",
        "-5              | PT-5M",
        "\u22121 min     | PT-1M",
        "+1 min          | PT1M",
        "100             | PT1H40M",
      })
  void readsWhatPeopleWrite(String text, Duration length) {
    assertThat(Lengths.of(text)).contains(length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "min",
        "fem minutter",
        "0:75",
        "1h90",
        "5 min 1 t",
        "5 min 6 min",
        "1,5 t 30 min",
        "5 bananer",
        "6 min til",
        "PT",
        "P1Y",
        "PT-6M",
        "1:2",
        "ca. 5",
        "5-10",
        "1 og 30 min",
        "1234567890123",
        "--5",
        "\u0666 min\u0000"
      })
  void refusesWhatSaysNoLength(String text) {
    assertThat(Lengths.of(text)).isEmpty();
  }

  @Property
  void readsBackWhatItWrites(@ForAll @IntRange(max = 1_000_000) int seconds) {
    Duration length = Duration.ofSeconds(seconds);
    assertThat(Lengths.of(Lengths.written(length))).contains(length);
  }

  @Property
  void readsBackWhatEveryLanguageSays(
      @ForAll Language language, @ForAll @IntRange(max = 3599) int seconds) {
    Duration length = Duration.ofSeconds(seconds);
    assertThat(Lengths.of(Words.in(language).length(length))).contains(length);
  }

  @Property
  void neverFailsOnAnyText(@ForAll @StringLength(max = 70) String text) {
    assertThat(Lengths.of(text)).isNotNull();
  }
}

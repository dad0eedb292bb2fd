package no.samtakt.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasEveryKeyAndAsManyArguments(Language language) {
    Words english = Words.in(Language.EN);
    Words words = Words.in(language);
    assertThat(words.keys()).containsExactlyInAnyOrderElementsOf(english.keys());
    for (String key : english.keys()) {
      assertThat(arguments(words, key)).as(key).isEqualTo(arguments(english, key));
    }
  }

  @Test
  void lengthsAreSaidAsPeopleSayThem() {
    Words nb = Words.in(Language.NB);
    assertThat(nb.length(Duration.ofMinutes(6))).isEqualTo("6 min");
    assertThat(nb.length(Duration.ofMinutes(90))).isEqualTo("1 t 30 min");
    assertThat(nb.length(Duration.ofSeconds(30))).isEqualTo("30 s");
    assertThat(Words.in(Language.EN).length(Duration.ofHours(2))).isEqualTo("2 h");
    assertThat(nb.clock(LocalTime.of(9, 5))).isEqualTo("09:05");
  }

  @Test
  void norwegianWithoutAFormIsBokmaal() {
    assertThat(Language.of("no-NO")).contains(Language.NB);
    assertThat(Language.of("nn_NO")).contains(Language.NN);
    assertThat(Language.of("sv")).isEmpty();
  }

  private static int arguments(Words words, String key) {
    return new MessageFormat(words.pattern(key)).getFormatsByArgumentIndex().length;
  }
}

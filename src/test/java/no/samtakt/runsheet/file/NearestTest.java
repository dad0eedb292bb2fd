package no.samtakt.runsheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void countsSlipsOfTheFingers() {
    assertThat(Nearest.distance("title", "title")).isZero();
    assertThat(Nearest.distance("titel", "title")).isEqualTo(1);
    assertThat(Nearest.distance("durtion", "duration")).isEqualTo(1);
    assertThat(Nearest.distance("durration", "duration")).isEqualTo(1);
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
  }

  @Test
  void guessesOnlyWhereTheSlipIsPlain() {
    List<String> words = List.of("title", "duration", "cut", "at");
    assertThat(Nearest.of("Titel", words)).contains("title");
    assertThat(Nearest.of("duratoin", words)).contains("duration");
    assertThat(Nearest.of("count", words)).isEmpty();
    assertThat(Nearest.of("location", words)).isEmpty();
    assertThat(Nearest.of("x", words)).isEmpty();
  }

  @Property
  void theDistanceIsTheSameBothWays(
      @ForAll @AlphaChars @StringLength(max = 12) String one,
      @ForAll @AlphaChars @StringLength(max = 12) String other) {
    assertThat(Nearest.distance(one, other)).isEqualTo(Nearest.distance(other, one));
    assertThat(Nearest.distance(one, other))
        .isLessThanOrEqualTo(Math.max(one.length(), other.length()));
    assertThat(Nearest.distance(one, other) == 0).isEqualTo(one.equals(other));
  }
}

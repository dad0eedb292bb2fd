package no.samtakt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class LimitsTest {
  @Test
  void nothingIsSaidUpToTheLimit() {
    Limits zoom = Limits.of(Platform.ZOOM);
    assertThat(zoom.passedBy(zoom.rooms().getAsInt(), zoom.people().getAsInt())).isEmpty();
    assertThat(Limits.of(Platform.ROOM).passedBy(5000, 100_000)).isEmpty();
  }

  @Test
  void whatIsPassedIsSaidWithItsFigures() {
    Limits teams = Limits.of(Platform.TEAMS);
    Words nb = Words.in(Language.NB);
    assertThat(teams.passedBy(teams.rooms().getAsInt() + 1, teams.people().getAsInt() + 1))
        .extracting(nb::text)
        .containsExactly(
            "Teams har høyst 50 grupperom, og denne runden trenger 51. Lag større grupper.",
            "Teams tar høyst 300 personer i et møte med grupperom, og dere er 301.");
  }

  @Test
  void everyFigureIsOfAPlatformAndAWholeNumber() {
    for (Platform platform : Platform.values()) {
      Limits limits = Limits.of(platform);
      assertThat(limits.rooms().orElse(1)).isPositive();
      assertThat(limits.people().orElse(1)).isPositive();
      assertThat(limits.chat().orElse(100)).isGreaterThanOrEqualTo(100);
    }
  }
}

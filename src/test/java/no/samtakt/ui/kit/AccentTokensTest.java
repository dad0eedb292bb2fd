package no.samtakt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever colour an organisation has, what participants see can be read. */
class AccentTokensTest {
  private static final List<String> INKS =
      List.of("-fg", "-fg-muted", "-accent-fg", "-warning-fg", "-danger-fg", "-success-fg");

  @Property(tries = 400)
  void everyColourCanBeReadInEveryLook(
      @ForAll @IntRange(max = 0xFFFFFF) int colour, @ForAll Tokens.Look look) {
    Map<String, String> tokens = worn(String.format("#%06X", colour), look);
    for (String ground : List.of("-canvas", "-side", "-inset", "-hover")) {
      holds(tokens, "-accent-fg", ground, look.least());
    }
    for (String ink : INKS) {
      holds(tokens, ink, "-accent-subtle", look.least());
    }
    holds(tokens, "-fg", "-accent-muted", look.least());
    holds(tokens, "-on-accent", "-accent-fill", look.least());
    holds(tokens, "-on-accent", "-accent-hover", look.least());
    holds(tokens, "-takt-fill", "-takt-track", 3);
    holds(tokens, "-takt-fill", "-accent-muted", 3);
    holds(tokens, "-takt-paused", "-accent-muted", 3);
    if (look.isStrong()) {
      holds(tokens, "-accent-fill", "-canvas", 7);
    }
  }

  @Test
  void aColourThatCanBeReadStaysWhatItIs() {
    assertThat(AccentTokens.of("#7A1E5C", Tokens.Look.LIGHT))
        .containsEntry("-accent-fg", "#7A1E5C")
        .containsEntry("-accent-fill", "#7A1E5C");
    assertThat(Theme.readable("#7A1E5C", false)).isEqualTo("#7A1E5C");
  }

  @Test
  void aPaleOneIsMadeDarkerForLightWindowsAndStaysInDarkOnes() {
    assertThat(Theme.readable("#FFD400", true)).isEqualTo("#FFD400");
    Rgb mended = Rgb.of(Theme.readable("#FFD400", false));
    assertThat(mended.against(Rgb.WHITE)).isGreaterThanOrEqualTo(4.5);
    // Still yellow, and no darker than it must be.
    assertThat(mended.blue()).isZero();
    assertThat(mended.against(Rgb.WHITE)).isLessThan(6);
  }

  private static Map<String, String> worn(String hex, Tokens.Look look) {
    Map<String, String> tokens = new HashMap<>(Tokens.of(look));
    tokens.putAll(AccentTokens.of(hex, look));
    return tokens;
  }

  private static void holds(Map<String, String> tokens, String ink, String ground, double least) {
    assertThat(Rgb.of(tokens.get(ink)).against(Rgb.of(tokens.get(ground))))
        .as("%s on %s", ink, ground)
        .isGreaterThanOrEqualTo(least);
  }
}

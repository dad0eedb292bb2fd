package no.samtakt.ui.kit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ratios by WCAG 2.2: 1.4.3 for text, 1.4.11 for what shows where a control is. */
class TokensTest {
  private static final List<String> INKS =
      List.of("-fg", "-fg-muted", "-accent-fg", "-warning-fg", "-danger-fg", "-success-fg");
  private static final List<String> GROUNDS = List.of("-canvas", "-side", "-inset", "-hover");

  @ParameterizedTest
  @EnumSource(Tokens.Look.class)
  void allTextCanBeReadOnAllGrounds(Tokens.Look look) {
    Map<String, String> tokens = Tokens.of(look);
    for (String ground : GROUNDS) {
      for (String ink : INKS) {
        assertRatio(tokens, look, ink, ground, 4.5);
      }
    }
    for (String ink : List.of("-fg", "-fg-muted", "-accent-fg")) {
      assertRatio(tokens, look, ink, "-accent-subtle", 4.5);
    }
    for (String meaning : List.of("warning", "danger", "success")) {
      assertRatio(tokens, look, "-" + meaning + "-fg", "-" + meaning + "-subtle", 4.5);
      assertRatio(tokens, look, "-fg", "-" + meaning + "-subtle", 4.5);
      assertRatio(tokens, look, "-fg-muted", "-" + meaning + "-subtle", 4.5);
    }
  }

  @ParameterizedTest
  @EnumSource(Tokens.Look.class)
  void textOnFilledGroundsCanBeRead(Tokens.Look look) {
    Map<String, String> tokens = Tokens.of(look);
    assertRatio(tokens, look, "-on-accent", "-accent-fill", 4.5);
    assertRatio(tokens, look, "-on-accent", "-accent-hover", 4.5);
    assertRatio(tokens, look, "-on-inverse", "-inverse", 4.5);
  }

  @ParameterizedTest
  @EnumSource(Tokens.Look.class)
  void controlsAndTimeCanBeSeen(Tokens.Look look) {
    Map<String, String> tokens = Tokens.of(look);
    for (String ground : GROUNDS) {
      assertRatio(tokens, look, "-border-control", ground, 3);
      assertRatio(tokens, look, "-accent-fg", ground, 3);
    }
    assertRatio(tokens, look, "-takt-fill", "-takt-track", 3);
    assertRatio(tokens, look, "-takt-paused", "-takt-track", 3);
    assertRatio(tokens, look, "-warning-fill", "-takt-track", 3);
    assertRatio(tokens, look, "-danger-fg", "-canvas", 3);
    assertRatio(tokens, look, "-warning-fill", "-warning-subtle", 3);
  }

  @ParameterizedTest
  @EnumSource(
      value = Tokens.Look.class,
      names = {"LIGHT_HIGH_CONTRAST", "DARK_HIGH_CONTRAST"})
  void highContrastIsHigher(Tokens.Look look) {
    Map<String, String> tokens = Tokens.of(look);
    for (String ink : INKS) {
      assertRatio(tokens, look, ink, "-canvas", 7);
      assertRatio(tokens, look, ink, "-side", 7);
    }
    assertRatio(tokens, look, "-border-control", "-canvas", 7);
  }

  @Test
  void darkLeavesNoLightColourBehind() {
    Map<String, String> dark = Tokens.declaredIn(".root.dark");

    assertThat(dark.keySet()).containsAll(Tokens.declaredIn(".root").keySet());
  }

  @Test
  void theRatioIsTheOneOfTheStandard() {
    assertThat(Tokens.ratio("#FFFFFF", "#000000")).isEqualTo(21, within(0.01));
    assertThat(Tokens.ratio("#57606A", "#FFFFFF")).isEqualTo(6.4, within(0.05));
    assertThat(Tokens.ratio("#777777", "#777777")).isEqualTo(1, within(1e-9));
  }

  private static void assertRatio(
      Map<String, String> tokens, Tokens.Look look, String front, String back, double least) {
    assertThat(Tokens.ratio(colour(tokens, front), colour(tokens, back)))
        .as("%s on %s in %s", front, back, look)
        .isGreaterThanOrEqualTo(least);
  }

  private static String colour(Map<String, String> tokens, String token) {
    return requireNonNull(tokens.get(token), () -> "no token " + token);
  }
}

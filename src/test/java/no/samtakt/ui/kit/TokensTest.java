package no.samtakt.ui.kit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ratios by WCAG 2.2: 1.4.3 for text, 1.4.11 for what shows where a control is. */
class TokensTest {
  private static final Set<String> INKS =
      Set.of("-fg", "-fg-muted", "-accent-fg", "-warning-fg", "-danger-fg", "-success-fg");
  private static final List<String> GROUNDS = List.of("-canvas", "-side", "-inset", "-hover");

  /** Each ground that text stands on, and the inks it is written with there. */
  private static final Map<String, Set<String>> TEXT =
      Map.ofEntries(
          Map.entry("-canvas", INKS),
          Map.entry("-side", INKS),
          Map.entry("-inset", INKS),
          Map.entry("-hover", INKS),
          Map.entry("-accent-subtle", INKS),
          Map.entry("-warning-subtle", Set.of("-fg", "-fg-muted", "-warning-fg")),
          Map.entry("-danger-subtle", Set.of("-fg", "-fg-muted", "-danger-fg")),
          Map.entry("-success-subtle", Set.of("-fg", "-fg-muted", "-success-fg")),
          Map.entry("-accent-muted", Set.of("-fg")),
          Map.entry("-accent-fill", Set.of("-on-accent")),
          Map.entry("-accent-hover", Set.of("-on-accent")),
          Map.entry("-inverse", Set.of("-on-inverse")),
          Map.entry("-on-inverse", Set.of("-inverse")),
          Map.entry("-fg-muted", Set.of("-on-inverse")));

  /** What is filled and has no text on it: lines, marks, bars and veils. */
  private static final Set<String> DRAWN =
      Set.of(
          "-accent-fg",
          "-border",
          "-border-control",
          "-blackout",
          "-color-modal-pane-overlay",
          "-fg",
          "-on-accent",
          "-plate-dark",
          "-plate-light",
          "-takt-fill",
          "-takt-paused",
          "-takt-track",
          "-warning-fill");

  /** Of what cannot be used just now no contrast is asked; the ground of a popover is a shape. */
  private static final Set<String> NOT_READ = Set.of("-fg-disabled", "-canvas");

  @ParameterizedTest
  @EnumSource(Tokens.Look.class)
  void allTextCanBeRead(Tokens.Look look) {
    Map<String, String> tokens = Tokens.of(look);
    double least = look.least();
    TEXT.forEach(
        (ground, inks) -> inks.forEach(ink -> assertRatio(tokens, look, ink, ground, least)));
  }

  @Test
  void noInkAndNoGroundIsForgotten() {
    Set<String> inks = new TreeSet<>(NOT_READ);
    TEXT.values().forEach(inks::addAll);
    Set<String> grounds = new TreeSet<>(DRAWN);
    grounds.addAll(TEXT.keySet());

    assertThat(StyleSheets.inks()).containsExactlyInAnyOrderElementsOf(inks);
    assertThat(StyleSheets.grounds()).containsExactlyInAnyOrderElementsOf(grounds);
  }

  @Test
  void whatOneRulePutsTogetherIsMeasured() {
    assertThat(StyleSheets.pairs())
        .isNotEmpty()
        .filteredOn(pair -> !NOT_READ.contains(pair.ink()) && !DRAWN.contains(pair.ground()))
        .allSatisfy(pair -> assertThat(TEXT.get(pair.ground())).contains(pair.ink()));
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
    // Beside the ground rules, participants' time runs on the accent's own ground.
    assertRatio(tokens, look, "-takt-fill", "-accent-muted", 3);
    assertRatio(tokens, look, "-takt-paused", "-accent-muted", 3);
    assertRatio(tokens, look, "-danger-fg", "-canvas", 3);
    assertRatio(tokens, look, "-warning-fill", "-warning-subtle", 3);
  }

  @ParameterizedTest
  @EnumSource(Tokens.Look.class)
  void highContrastDrawsControlsInStrongLines(Tokens.Look look) {
    Map<String, String> tokens = Tokens.of(look);
    if (look.isStrong()) {
      assertRatio(tokens, look, "-border-control", "-canvas", 7);
      assertRatio(tokens, look, "-accent-fill", "-canvas", 7);
    }
  }

  @Test
  void darkLeavesNoLightColourBehind() {
    Map<String, String> dark = Tokens.declaredIn(".root.dark");

    assertThat(dark.keySet()).containsAll(Tokens.declaredIn(".root").keySet());
  }

  @Test
  void theRatioIsTheOneOfTheStandard() {
    assertThat(ratio("#FFFFFF", "#000000")).isEqualTo(21, within(0.01));
    assertThat(ratio("#57606A", "#FFFFFF")).isEqualTo(6.4, within(0.05));
    assertThat(ratio("#777777", "#777777")).isEqualTo(1, within(1e-9));
  }

  private static void assertRatio(
      Map<String, String> tokens, Tokens.Look look, String front, String back, double least) {
    assertThat(ratio(colour(tokens, front), colour(tokens, back)))
        .as("%s on %s in %s", front, back, look)
        .isGreaterThanOrEqualTo(least);
  }

  private static double ratio(String one, String other) {
    return Rgb.of(one).against(Rgb.of(other));
  }

  private static String colour(Map<String, String> tokens, String token) {
    return requireNonNull(tokens.get(token), () -> "no token " + token);
  }
}

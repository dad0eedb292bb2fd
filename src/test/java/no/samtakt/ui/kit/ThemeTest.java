package no.samtakt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import no.samtakt.settings.Appearance;
import org.junit.jupiter.api.Test;

class ThemeTest {
  @Test
  void aChoiceIsStrongerThanTheMachine() {
    assertThat(Theme.isDark(Appearance.DARK, ColorScheme.LIGHT)).isTrue();
    assertThat(Theme.isDark(Appearance.LIGHT, ColorScheme.DARK)).isFalse();
  }

  @Test
  void withoutAChoiceTheMachineDecides() {
    assertThat(Theme.isDark(Appearance.SYSTEM, ColorScheme.DARK)).isTrue();
    assertThat(Theme.isDark(Appearance.SYSTEM, ColorScheme.LIGHT)).isFalse();
  }
}

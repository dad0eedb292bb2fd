package no.samtakt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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

  @Test
  void highContrastIsWhatWindowsSaysOrWhatTheLinuxThemeIsCalled() {
    assertThat(Theme.wantsContrast(Map.of("Windows.SPI.HighContrast", true))).isTrue();
    assertThat(Theme.wantsContrast(Map.of("Windows.SPI.HighContrast", false))).isFalse();
    assertThat(Theme.wantsContrast(Map.of("GTK.theme_name", "HighContrastInverse"))).isTrue();
    assertThat(Theme.wantsContrast(Map.of("GTK.theme_name", "Adwaita"))).isFalse();
    assertThat(Theme.wantsContrast(Map.of())).isFalse();
  }
}

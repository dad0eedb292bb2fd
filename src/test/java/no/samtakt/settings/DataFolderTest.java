package no.samtakt.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
  private static final Path HOME = Path.of("/home/kari");

  @Test
  void whatTheUserAsksForComesFirst() {
    Map<String, String> environment = Map.of("SAMTAKT_DATA", "/env", "XDG_DATA_HOME", "/xdg");
    assertThat(DataFolder.of(Path.of("asked"), "Linux", environment, HOME))
        .isEqualTo(Path.of("asked"));
    assertThat(DataFolder.of(null, "Linux", environment, HOME)).isEqualTo(Path.of("/env"));
    assertThat(DataFolder.of(null, "Windows 11", environment, HOME)).isEqualTo(Path.of("/env"));
  }

  @Test
  void linuxFollowsTheDesktopsSpecification() {
    assertThat(on("Linux", Map.of("XDG_DATA_HOME", "/xdg"))).isEqualTo(Path.of("/xdg/samtakt"));
    Path usual = Path.of("/home/kari/.local/share/samtakt");
    assertThat(on("Linux", Map.of())).isEqualTo(usual);
    assertThat(on("Linux", Map.of("XDG_DATA_HOME", "relative"))).isEqualTo(usual);
    assertThat(on("Linux", Map.of("XDG_DATA_HOME", "", "SAMTAKT_DATA", " "))).isEqualTo(usual);
    assertThat(on("FreeBSD", Map.of())).isEqualTo(usual);
  }

  @Test
  void macAndWindowsHaveTheirOwnPlaces() {
    assertThat(on("Mac OS X", Map.of("XDG_DATA_HOME", "/xdg")))
        .isEqualTo(Path.of("/home/kari/Library/Application Support/Samtakt"));
    assertThat(on("Windows 11", Map.of("APPDATA", "/users/kari/roaming")))
        .isEqualTo(Path.of("/users/kari/roaming/Samtakt"));
    assertThat(on("Windows 11", Map.of())).isEqualTo(Path.of("/home/kari/AppData/Roaming/Samtakt"));
  }

  private static Path on(String osName, Map<String, String> environment) {
    return DataFolder.of(null, osName, environment, HOME);
  }
}

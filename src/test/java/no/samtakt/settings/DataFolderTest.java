package no.samtakt.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.samtakt.settings.DataFolder.By;
import no.samtakt.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  private static final Path HOME = Path.of("/home/kari");

  @TempDir private Path home = Path.of("");

  @Test
  void whatTheUserAsksForComesFirst() {
    Map<String, String> environment = Map.of("SAMTAKT_DATA", "/env", "XDG_DATA_HOME", "/xdg");
    DataFolder asked = DataFolder.of(Path.of("asked"), "Linux", environment, HOME);
    assertThat(asked.folder()).isEqualTo(Path.of("asked"));
    assertThat(asked.by()).isEqualTo(By.ASKED);
    assertThat(asked.canBeChosen()).isFalse();
    DataFolder named = DataFolder.of(null, "Linux", environment, HOME);
    assertThat(named.folder()).isEqualTo(Path.of("/env"));
    assertThat(named.by()).isEqualTo(By.ENVIRONMENT);
    assertThat(named.canBeChosen()).isFalse();
    assertThat(on("Windows 11", environment)).isEqualTo(Path.of("/env"));
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

  @Test
  void whatWasChosenIsRememberedInTheUsualFolder() {
    Path usual = home.resolve(".local/share/samtakt");
    assertThat(atHome()).isEqualTo(new DataFolder(usual, By.USUAL, usual, null));

    Path chosen = home.resolve("Økter");
    assertThat(new ChosenFolder(chosen, null).rememberIn(usual)).isEmpty();
    assertThat(atHome()).isEqualTo(new DataFolder(chosen, By.CHOSEN, usual, null));

    assertThat(new ChosenFolder(usual, null).rememberIn(usual)).isEmpty();
    assertThat(atHome()).isEqualTo(new DataFolder(usual, By.USUAL, usual, null));
  }

  @Test
  void untilEverythingIsCopiedTheOldFolderIsInUse() {
    Path usual = home.resolve(".local/share/samtakt");
    Path chosen = home.resolve("Økter");
    assertThat(new ChosenFolder(chosen, usual).rememberIn(usual)).isEmpty();
    assertThat(atHome()).isEqualTo(new DataFolder(usual, By.USUAL, usual, chosen));
  }

  @Test
  void whatTheUserAsksForOrTheMachineSetsComesBeforeWhatWasChosen() {
    Path usual = home.resolve(".local/share/samtakt");
    assertThat(new ChosenFolder(home.resolve("Økter"), null).rememberIn(usual)).isEmpty();
    assertThat(DataFolder.of(null, "Linux", Map.of("SAMTAKT_DATA", "/env"), home).by())
        .isEqualTo(By.ENVIRONMENT);
    assertThat(DataFolder.of(Path.of("/asked"), "Linux", Map.of(), home).by()).isEqualTo(By.ASKED);
  }

  @Test
  void aChosenFolderThatIsNotThereIsGoneAndTheUsualOneNeverIs() throws IOException {
    Path usual = home.resolve(".local/share/samtakt");
    assertThat(atHome().isGone()).isFalse();
    Path chosen = home.resolve("minnepinne");
    assertThat(new ChosenFolder(chosen, null).rememberIn(usual)).isEmpty();
    assertThat(atHome().isGone()).isTrue();
    Files.createDirectory(chosen);
    assertThat(atHome().isGone()).isFalse();
  }

  @Test
  void anUnreadableMemoryIsSetAsideAndTheUsualFolderInUse() throws IOException {
    Path usual = Files.createDirectories(home.resolve(".local/share/samtakt"));
    Files.writeString(usual.resolve("data-folder.json"), "{\"folder\": ");
    assertThat(atHome().by()).isEqualTo(By.USUAL);
    assertThat(usual.resolve("data-folder.json.broken")).exists();
  }

  @Test
  void aFolderIsTriedOutBeforeItIsTaken() throws IOException {
    assertThat(DataFolder.refusal(home)).isEmpty();
    assertThat(home).isEmptyDirectory();
    Path missing = home.resolve("missing");
    assertThat(DataFolder.refusal(missing))
        .contains(Message.of("settings.folder-missing", missing.toString()));
    Path file = Files.writeString(home.resolve("file"), "");
    assertThat(DataFolder.refusal(file))
        .contains(Message.of("settings.folder-missing", file.toString()));
  }

  private DataFolder atHome() {
    return DataFolder.of(null, "Linux", Map.of(), home);
  }

  private static Path on(String osName, Map<String, String> environment) {
    return DataFolder.of(null, osName, environment, HOME).folder();
  }
}

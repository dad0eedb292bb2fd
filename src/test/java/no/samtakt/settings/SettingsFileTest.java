package no.samtakt.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.samtakt.settings.SettingsFile.Found;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void withoutAFileTheUsualSettingsAreInUse() {
    assertThat(settings().read()).isEqualTo(new Found(Settings.USUAL, null));
    assertThat(file()).doesNotExist();
  }

  @Test
  void whatIsSavedComesBackAndNothingElseIsLeftLying() throws IOException {
    Settings chosen =
        Settings.USUAL
            .withLanguage(Language.NN)
            .withAppearance(Appearance.DARK)
            .withHighContrast(true)
            .withTextPercent(150)
            .withSound(true)
            .withSingleKeys(false)
            .withReducedMotion(true)
            .withLastFolder(Path.of("/home/kari/Økter"))
            .withAudience(new Audience(Audience.Look.DARK, true, new Accent("#7A1E5C")));
    SettingsFile inNewFolder = new SettingsFile(folder.resolve("new").resolve("er"));
    assertThat(inNewFolder.save(chosen)).isEmpty();
    assertThat(inNewFolder.read()).isEqualTo(new Found(chosen, null));
    assertThat(inNewFolder.save(Settings.USUAL)).isEmpty();
    assertThat(inNewFolder.read().settings()).isEqualTo(Settings.USUAL);
    try (Stream<Path> files = Files.list(folder.resolve("new").resolve("er"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void keysOfANewerVersionAreKept() throws IOException {
    Files.writeString(file(), "{\"volume\": 7, \"appearance\": \"light\"}");
    settings().save(settings().read().settings().withTextPercent(120));
    assertThat(file())
        .content()
        .contains("\"volume\" : 7", "\"appearance\" : \"light\"", "\"text-percent\" : 120");
  }

  @Test
  void aFileOfAnOlderVersionIsReadAsItStands() throws IOException {
    Files.writeString(
        file(),
        """
        {"language": "nn", "appearance": "dark", "text-percent": 125, "single-keys": false}\
        """);
    assertThat(settings().read())
        .isEqualTo(
            new Found(
                Settings.USUAL
                    .withLanguage(Language.NN)
                    .withAppearance(Appearance.DARK)
                    .withTextPercent(125)
                    .withSingleKeys(false),
                null));
  }

  @Test
  void aValueThatMakesNoSenseCountsAsNotChosen() throws IOException {
    Files.writeString(
        file(),
        """
        {"language": "sv", "appearance": 3, "text-percent": "big", "single-keys": [],
         "last-folder": {}, "sound": "loud", "high-contrast": null, "reduced-motion": [true]}\
        """);
    assertThat(settings().read()).isEqualTo(new Found(Settings.USUAL, null));
    Files.writeString(file(), "{\"text-percent\": 900}");
    assertThat(settings().read().settings().textPercent()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"language\": ", "[1]", "nonsense", "\u0000\u0000"})
  void aBrokenFileIsSetAside(String broken) throws IOException {
    Files.writeString(file(), broken);
    Path aside = folder.resolve("settings.json.broken");
    assertThat(settings().read())
        .isEqualTo(new Found(Settings.USUAL, Message.of("settings.broken", aside.toString())));
    assertThat(aside).hasContent(broken);
    assertThat(file()).doesNotExist();
    assertThat(settings().read().trouble()).as("told once").isNull();
  }

  @Test
  void aFileThatCannotBeReadOrWrittenIsTold() throws IOException {
    Files.createDirectories(file().resolve("in the way"));
    assertThat(settings().read().trouble())
        .isEqualTo(Message.of("settings.unreadable", file().toString()));
    assertThat(settings().save(Settings.USUAL))
        .contains(Message.of("settings.not-saved", file().toString()));
  }

  @Test
  void textIsNeverSmallerThanUsualNorTwiceTooLarge() {
    assertThatThrownBy(() -> Settings.USUAL.withTextPercent(99))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Settings.USUAL.withTextPercent(201))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private SettingsFile settings() {
    return new SettingsFile(folder);
  }

  private Path file() {
    return folder.resolve("settings.json");
  }
}

package no.samtakt.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Format;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewSheetTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  @TempDir private Path folder;

  @Test
  void takesTheTitleTheDayAndTheTimeAndNothingElse() {
    String title = "Nabolagsmøte: «alle» \"med\" \\ æøå\n# ikke en kommentar";
    NewSheet fresh =
        new NewSheet(
            Template.KICK_OFF, Language.NB, title, LocalDate.of(2026, 12, 1), LocalTime.of(18, 30));
    RunSheet sheet = read(fresh.text());
    assertThat(sheet.title()).isEqualTo("Nabolagsmøte: «alle» \"med\" \\ æøå # ikke en kommentar");
    assertThat(sheet.date()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(sheet.start()).isEqualTo(LocalTime.of(18, 30));
    RunSheet ours = Template.KICK_OFF.sheet(Language.NB, OSLO);
    assertThat(sheet.items()).isEqualTo(ours.items());
    assertThat(sheet.before()).isEqualTo(ours.before());
    assertThat(fresh.text()).startsWith("# Oppstart av et samskapingsprosjekt");
  }

  @Test
  void whatIsNotChosenStaysAsWeWroteIt() {
    for (Template template : Template.values()) {
      assertThat(new NewSheet(template, Language.NN, null, null, null).text())
          .isEqualTo(template.text(Language.NN));
    }
  }

  @Test
  void aFileThatIsThereStaysUntilSomebodySaysOtherwise() throws IOException {
    Path file = folder.resolve("økt.yaml");
    NewFile.write(file, "én\n", false);
    assertThatThrownBy(() -> NewFile.write(file, "to\n", false))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("én");
    NewFile.write(file, "to\n", true);
    assertThat(file).hasContent("to");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
    assertThatThrownBy(() -> NewFile.write(folder.resolve("borte/økt.yaml"), "x", false))
        .isInstanceOf(IOException.class);
  }

  private static RunSheet read(String text) {
    return switch (RunSheetReader.read(text, Format.YAML, OSLO, Language.NB)) {
      case Read.Sheet(RunSheet sheet) -> sheet;
      case Read.Broken broken -> throw new AssertionError(broken);
    };
  }
}

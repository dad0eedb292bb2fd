package no.samtakt.runsheet.file;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import no.samtakt.cards.Category;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples open, and each broken one says exactly what its text file expects. */
class SamplesTest {
  /** Set to write the expected texts anew; then read every line of them. */
  private static final boolean REWRITE = Boolean.getBoolean("samtakt.rewrite-expected");

  @ParameterizedTest
  @MethodSource
  void everySampleOpens(Path file) {
    Sheets.good(read(file));
  }

  static List<Path> everySampleOpens() throws IOException {
    return yaml(Path.of("samples"));
  }

  @ParameterizedTest
  @MethodSource("everySampleOpens")
  void everySampleIsTheSameAfterWritingIt(Path file) {
    RunSheet sheet = Sheets.good(read(file));
    for (Format format : Format.values()) {
      String text = RunSheetWriter.write(sheet, format);
      assertThat(Sheets.good(RunSheetReader.read(text, format, Sheets.OSLO, Language.EN)))
          .isEqualTo(sheet);
    }
  }

  @ParameterizedTest
  @MethodSource
  void everyBrokenSampleSaysWhatIsWrong(Path file) throws IOException {
    Read read = read(file);
    assertThat(read).isInstanceOf(Read.Broken.class);
    String said =
        ((Read.Broken) read)
            .problems().stream()
                .map(each -> ProblemText.line(name(file), each, Words.in(Language.NB)) + "\n")
                .collect(joining());
    Path expected = Path.of(file.toString().replace(".yaml", ".txt"));
    if (REWRITE) {
      Files.writeString(expected, said);
    }

    assertThat(said).isEqualTo(Files.readString(expected));
  }

  static List<Path> everyBrokenSampleSaysWhatIsWrong() throws IOException {
    return yaml(Path.of("samples/broken"));
  }

  @Test
  void thereAreEnoughOfThemAndNoneIsLeftOver() throws IOException {
    try (Stream<Path> texts = Files.list(Path.of("samples/broken"))) {
      assertThat(texts.filter(each -> each.toString().endsWith(".txt")))
          .hasSameSizeAs(yaml(Path.of("samples/broken")))
          .hasSizeGreaterThanOrEqualTo(12);
    }
  }

  @Test
  void theVestfoldSessionIsAllThere() {
    RunSheet sheet = Sheets.good(read(Path.of("samples/samarbeid-pa-nye-mater.yaml")));

    assertThat(sheet.participants()).isEqualTo(71);
    assertThat(sheet.items()).hasSize(16);
    assertThat(sheet.length()).isEqualTo(Duration.ofMinutes(165));
    assertThat(sheet.items().stream().map(item -> item.id().value()))
        .contains("digitalt-kvarter", "speed-date", "igp-oppvekstarenaer", "utsjekk");
  }

  @Test
  void everyCardCategoryMayStandInASheet() {
    for (Category category : Category.values()) {
      String card = "card: {category: " + category.key() + "}";
      assertThat(Sheets.item("title: A\nduration: 5\n" + card).card()).isNotNull();
    }
  }

  private static Read read(Path file) {
    return RunSheetReader.read(file, Sheets.OSLO, Language.NB);
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static List<Path> yaml(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}

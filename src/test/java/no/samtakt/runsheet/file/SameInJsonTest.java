package no.samtakt.runsheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A broken sheet written as JSON has the same problems, but for those of YAML's own writing. */
class SameInJsonTest {
  private static final List<String> OF_YAML_ALONE =
      List.of("colon-", "yaml-", "tabs-", "duplicate-key");

  @ParameterizedTest
  @MethodSource("brokenSheets")
  void theProblemsAreTheSame(Path file) throws IOException {
    String yaml = Files.readString(file);
    String json = new JsonMapper().writeValueAsString(new YAMLMapper().readTree(yaml));

    assertThat(problems(json, Format.JSON))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(problems(yaml, Format.YAML));
  }

  static List<Path> brokenSheets() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples/broken"))) {
      return files
          .filter(each -> each.toString().endsWith(".yaml"))
          .filter(
              each -> OF_YAML_ALONE.stream().noneMatch(each.getFileName().toString()::startsWith))
          .sorted()
          .toList();
    }
  }

  private static List<Message> problems(String text, Format format) {
    Read read = RunSheetReader.read(text, format, Sheets.OSLO, Language.NB);
    assertThat(read).isInstanceOf(Read.Broken.class);
    return ((Read.Broken) read)
        .problems().stream()
            .map(each -> each.message())
            // The line of the first one differs, as JSON has all on one line here.
            .map(each -> each.key().equals("problem.duplicate-id") ? Message.of(each.key()) : each)
            .toList();
  }
}

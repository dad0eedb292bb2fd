package no.samtakt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import no.samtakt.cli.TestRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class CheckSheetTest {
  @TempDir Path folder;

  @Test
  void saysOneLineWhenNothingIsWrong() {
    Result result = samtakt().run("check", TestRun.SAMPLES.resolve("minimal.yaml").toString());

    assertThat(result)
        .isEqualTo(new Result(0, "samples/minimal.yaml: i orden. 3 poster, 25 min.\n", ""));
  }

  @Test
  void everyProblemIsALineWithItsPlace() throws IOException {
    Path sheet = broken();

    Result result = samtakt().run("check", sheet.toString(), "--lang", "en");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).isEmpty();
    assertThat(result.lines())
        .hasSize(2)
        .allMatch(line -> line.matches(Pattern.quote(sheet + ":") + "\\d+:\\d+: .+"));
  }

  @ParameterizedTest
  @MethodSource("brokenSamples")
  void everyBrokenSampleHasItsExactWords(String name) throws IOException {
    Path broken = TestRun.SAMPLES.resolve("broken");

    Result result = samtakt().run("check", broken.resolve(name + ".yaml").toString());

    assertThat(result)
        .isEqualTo(new Result(1, Files.readString(broken.resolve(name + ".txt")), ""));
  }

  static List<String> brokenSamples() throws IOException {
    try (var files = Files.list(TestRun.SAMPLES.resolve("broken"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".yaml"))
          .map(file -> file.replace(".yaml", ""))
          .sorted()
          .toList();
    }
  }

  @Test
  void jsonHasTheKeyOfEveryMessage() throws IOException {
    Result result = samtakt().run("check", broken().toString(), "--json", "--lang", "nb");

    assertThat(result.exit()).isEqualTo(1);
    JsonNode problems = result.json();
    assertThat(problems).hasSize(2);
    JsonNode first = problems.get(0);
    assertThat(first.propertyNames()).containsExactly("line", "column", "key", "message");
    assertThat(first.get("line").asInt()).isEqualTo(3);
    assertThat(first.get("column").asInt()).isEqualTo(24);
    assertThat(first.get("key").asString()).startsWith("problem.unknown-key");
    assertThat(first.get("message").asString()).contains("minuter");
  }

  @Test
  void jsonIsEmptyWhenNothingIsWrong() {
    Result result =
        samtakt().run("check", TestRun.SAMPLES.resolve("minimal.yaml").toString(), "--json");

    assertThat(result).isEqualTo(new Result(0, "[]\n", ""));
  }

  @Test
  void aToolThatWasClosedIsToldBesideTheResult() throws IOException {
    Path sheet =
        Files.writeString(
            folder.resolve("old.yaml"),
            """
            title: Prøve
            items:
              - title: Idéer
                duration: 5
                tools:
                  - {name: Jamboard, fallback: papir}
                  - {name: Miro}
            """);

    Result result = samtakt().run("check", sheet.toString(), "--lang", "nb");

    assertThat(result.exit()).isZero();
    assertThat(result.lines()).hasSize(1);
    assertThat(result.err())
        .isEqualTo(
            "samtakt: «Idéer»: Jamboard ble lagt ned 31. desember 2024, så reserven gjelder:"
                + " papir\n");
    assertThat(samtakt().run("check", sheet.toString(), "--json"))
        .isEqualTo(new Result(0, "[]\n", ""));
  }

  @Test
  void aFileThatIsNotThereIsNotValid() {
    Result result = samtakt().run("check", "nope.yaml");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).startsWith("nope.yaml:1:1: ");
    assertThat(samtakt().run("check", "nope.yaml", "--json").json().get(0).get("line").asInt())
        .isEqualTo(1);
  }

  private Path broken() throws IOException {
    return Files.writeString(
        folder.resolve("broken.yaml"),
        """
        title: Prøve
        items:
          - {title: Velkommen, minuter: 5}
          - {title: Slutt, duration: lenge}
        """);
  }

  private TestRun samtakt() {
    return new TestRun(folder);
  }
}

package no.samtakt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import no.samtakt.checks.Alike;
import no.samtakt.checks.Finding;
import no.samtakt.checks.Review;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code samtakt check FILE --design}. */
class DesignCheckTest {
  private static final String BAD = TestRun.SAMPLES.resolve("uten-pauser.yaml").toString();
  @TempDir private Path data;

  @Test
  void findingsAreAnArrayAndNoMistake() {
    TestRun.Result result = new TestRun(data).run("check", BAD, "--design", "--json");
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    JsonNode first = result.json().get(0);
    assertThat(first.propertyNames())
        .containsExactly("id", "severity", "item", "at", "message", "evidence", "fix", "effect");
    assertThat(first.get("id").asString()).isEqualTo("one-way-stretch");
    assertThat(first.get("severity").asString()).isEqualTo("strong");
    assertThat(first.get("item").asString()).isEqualTo("velkommen");
    assertThat(first.get("at").asString()).isEqualTo("10:00");
    assertThat(first.get("message").asString()).isEqualTo("2 t enetale i ett strekk.");
    assertThat(first.get("evidence").get(0).get("grade").asString()).isEqualTo("C");
    assertThat(first.get("fix").asString())
        .contains("to og to")
        .endsWith("(+35 min, slutt kl. 12:35)");
    assertThat(first.get("effect").toString())
        .isEqualTo("{\"adds\":\"PT35M\",\"start\":\"10:00\",\"end\":\"12:35\",\"breaks\":[]}");
    List<JsonNode> all = result.json().valueStream().toList();
    assertThat(all).hasSize(9);
    assertThat(all)
        .filteredOn(each -> each.get("id").asString().equals("whole-length"))
        .allMatch(each -> each.get("item").isNull() && each.get("fix").isNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "en"})
  void asTextInEveryLanguage(String language) {
    TestRun.Result result = new TestRun(data).run("check", BAD, "--design", "--lang", language);
    assertThat(result.exit()).isZero();
    assertThat(result.lines().getFirst())
        .startsWith(language.equals("en") ? "9 findings" : "9 funn");
    assertThat(result.out()).contains("Better Conversations (C, ").doesNotContain("{");
  }

  @Test
  void whatIsAskedForInSeveralPlacesIsAskedOnce() throws IOException {
    Path sheet = data.resolve("samme.yaml");
    Files.writeString(
        sheet,
        """
        title: Samme
        start: "09:00"
        team: [{name: Kari}, {name: Ola}]
        items:
          - {title: En, kind: dialogue, duration: 5, script: [{say: Hei}], tools: [{name: Miro}]}
          - {title: To, kind: dialogue, duration: 5, script: [{say: Hei}], tools: [{name: Padlet}]}
          - {title: Fast, kind: check-out, duration: 5, at: "09:10", script: [{say: Takk}]}
        """);
    TestRun.Result result = new TestRun(data).run("check", sheet.toString(), "--design");

    assertThat(result.out())
        .contains(
            "09:00 «En», 09:05 «To», 09:10 «Fast» [Bør løses] Manus uten eier",
            "Forslag for alle 3: Sett Kari som leder av posten",
            "[Verdt å vite] Det samme 2 steder:",
            "    09:05 «To»: Padlet mangler lenke");
    assertThat(result.out().split("Hvorfor")).hasSize(Alike.of(findings(sheet)).size() + 1);
    assertThat(new TestRun(data).run("check", sheet.toString(), "--design", "--json").json().size())
        .isEqualTo(findings(sheet).size());
  }

  private static List<Finding> findings(Path sheet) {
    Read read = RunSheetReader.read(sheet, ZoneId.of("Europe/Oslo"), Language.NB);
    return Review.of(((Read.Sheet) read).sheet()).findings();
  }

  @Test
  void aSheetWithoutFindingsSaysSo() {
    String minimal = TestRun.SAMPLES.resolve("minimal.yaml").toString();
    assertThat(new TestRun(data).run("check", minimal, "--design").lines())
        .containsExactly("Ingen funn.");
    assertThat(new TestRun(data).run("check", minimal, "--design", "--json").out().strip())
        .isEqualTo("[]");
  }

  @Test
  void theNumberOfPeopleCanBeAnother() {
    TestRun run = new TestRun(data);
    assertThat(run.run("check", TestRun.VESTFOLD, "--design", "--people", "250").out())
        .contains("Zoom har høyst 100 grupperom, og denne posten trenger 125.");
    assertThat(run.run("check", TestRun.VESTFOLD, "--people", "250").exit()).isEqualTo(2);
    assertThat(run.run("check", TestRun.VESTFOLD, "--design", "--people", "mange").exit())
        .isEqualTo(2);
  }

  @Test
  void aBrokenSheetIsToldOfAsEver() {
    String broken = TestRun.SAMPLES.resolve("broken/unknown-key.yaml").toString();
    TestRun.Result plain = new TestRun(data).run("check", broken);
    TestRun.Result design = new TestRun(data).run("check", broken, "--design");
    assertThat(design).isEqualTo(plain);
    assertThat(design.exit()).isEqualTo(1);
  }
}

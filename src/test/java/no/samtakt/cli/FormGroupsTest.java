package no.samtakt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samtakt.cli.TestRun.Result;
import no.samtakt.grouping.Grouper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class FormGroupsTest {
  private static final String VESTFOLD =
      TestRun.SAMPLES.resolve("rosters").resolve("vestfold-71.csv").toString();

  @TempDir Path folder;
  private TestRun samtakt;

  @BeforeEach
  void start() {
    samtakt = new TestRun(folder);
  }

  @Test
  void jsonHasRoundsRepeatsAndMillis() {
    JsonNode json =
        samtakt
            .run("groups", "--people", VESTFOLD, "--size", "2", "--rounds", "3", "--json")
            .json();

    assertThat(json.propertyNames()).containsExactly("rounds", "repeats", "millis");
    assertThat(json.get("rounds")).hasSize(3);
    assertThat(json.get("rounds").get(0).get("groups")).hasSize(35);
    assertThat(json.get("repeats").asInt()).isZero();
    assertThat(json.get("millis").isIntegralNumber()).isTrue();
  }

  @Test
  void textNamesEveryRoom() throws IOException {
    Path list = list("Navn\nÅse\nOla\nKari\nPer\nLiv\n");

    Result result =
        samtakt.run(
            "groups", "--people", list.toString(), "--size", "2", "--rounds", "2", "--seed", "9");

    assertThat(result.exit()).isZero();
    assertThat(result.lines().get(0)).isEqualTo("Runde 1");
    assertThat(result.lines().get(1)).matches("1  \\p{L}+, \\p{L}+(, \\p{L}+)?");
    assertThat(result.lines().get(3)).isEqualTo("Runde 2");
    assertThat(result.lines().getLast()).contains("Frø 9");
  }

  @Test
  void equalSeedsGiveEqualGroups() {
    String[] call = {"groups", "--people", VESTFOLD, "--size", "4", "--rounds", "2", "--seed", "9"};

    assertThat(samtakt.run(call)).isEqualTo(samtakt.run(call));
    call[8] = "10";
    assertThat(samtakt.run(call).exit()).isZero();
  }

  @Test
  void aListOfOneIsTooShort() throws IOException {
    Path list = list("Navn\nÅse\n");

    Result result =
        samtakt.run("groups", "--people", list.toString(), "--size", "2", "--rounds", "1");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("minst to");
  }

  @Test
  void linesTakenForOnePersonAreAWarningBesideTheResult() throws IOException {
    Path list = list("Navn;E-post\nÅse;a@example.org\nÅse;a@example.org\nOla;\nKari;\n");

    Result result =
        samtakt.run(
            "groups", "--people", list.toString(), "--size", "2", "--rounds", "1", "--json");

    assertThat(result.json().get("rounds").get(0).get("groups")).hasSize(1);
    assertThat(result.json().get("rounds").get(0).get("groups").get(0)).hasSize(3);
    assertThat(result.err()).contains("samme person: Åse");
  }

  @Test
  void moreThanCanBeGroupedIsSaid() throws IOException {
    StringBuilder names = new StringBuilder("Navn\n");
    for (int i = 0; i <= Grouper.MOST_PEOPLE; i++) {
      names.append("Person ").append(i).append('\n');
    }

    Result result =
        samtakt.run(
            "groups",
            "--people",
            list(names.toString()).toString(),
            "--size",
            "2",
            "--rounds",
            "1");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains("høyst").doesNotContain("Exception");
  }

  @Test
  void aListThatIsNotThereIsNamed() {
    Result result = samtakt.run("groups", "--people", "nope.csv", "--size", "2", "--rounds", "1");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains("nope.csv");
  }

  private Path list(String text) throws IOException {
    return Files.writeString(folder.resolve("liste.csv"), text);
  }
}

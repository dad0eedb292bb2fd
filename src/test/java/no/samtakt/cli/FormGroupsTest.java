package no.samtakt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.cli.TestRun.Result;
import no.samtakt.grouping.Grouper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    assertThat(json.propertyNames())
        .containsExactly(
            "rounds",
            "repeats",
            "repeats_bound",
            "same",
            "same_bound",
            "odd_turns_spread",
            "broken",
            "millis");
    assertThat(json.get("rounds")).hasSize(3);
    assertThat(json.get("rounds").get(0).get("method").asString()).isEqualTo("odd-circle");
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

  private static final String WISHES =
      "Navn;E-post;Ønske 1;Ønske 2\n"
          + "Kari Berg;kari@x.example;Unge;2\nOla Lie;ola@x.example;1;2\n"
          + "Per Moe;per@x.example;1;eldre\nLiv Dahl;;2;1\nÅse Vik;ase@x.example;2;\n"
          + "Bo Aas;bo@x.example;;\n";

  @Test
  void topicsAreFilledByTheWishesInTheList() throws IOException {
    String list = list(WISHES).toString();
    String[] call = {
      "groups",
      "--people",
      list,
      "--topic",
      "Unge=2",
      "--topic",
      "Eldre=9",
      "--topic",
      "Natur",
      "--seed",
      "4",
      "--json"
    };
    JsonNode json = samtakt.run(call).json();

    JsonNode round = json.get("rounds").get(0);
    assertThat(round.get("topics").toString()).isEqualTo("[\"Unge\",\"Eldre\"]");
    assertThat(round.get("method").asString()).isEqualTo("wishes");
    assertThat(round.get("groups").get(0)).hasSize(2);
    assertThat(round.get("groups").get(1)).hasSize(4);
    JsonNode wishes = json.get("wishes");
    assertThat(wishes.get("first").asInt()).isEqualTo(4);
    assertThat(wishes.get("undecided").asInt()).isEqualTo(1);
    assertThat(wishes.get("unplaced")).isEmpty();
    assertThat(samtakt.run(call).json().get("rounds")).isEqualTo(json.get("rounds"));
  }

  @Test
  void topicsAreNamedInTextChatAndZoomFiles() throws IOException {
    String list = list(WISHES).toString();
    String zoom = folder.resolve("zoom").toString();
    Result text =
        samtakt.run("groups", "--people", list, "--topic", "Unge=2", "--topic", "Eldre=3");

    assertThat(text.lines().getFirst()).startsWith("Unge: ");
    assertThat(text.out()).contains("fikk førsteønsket");
    assertThat(text.err()).contains("1 uten plass: ");
    Result chat =
        samtakt.run(
            "groups",
            "--people",
            list,
            "--topic",
            "Unge",
            "--topic",
            "Eldre",
            "--chat",
            "--zoom-dir",
            zoom);
    assertThat(chat.out()).contains("Unge: ").contains("Eldre: ");
    assertThat(Files.readAllLines(Path.of(zoom, "zoom-1.csv")))
        .contains("Unge,kari@x.example", "Eldre,ase@x.example");
  }

  @Test
  void whatMeansNothingWithTopicsIsRefused() throws IOException {
    String list = list(WISHES).toString();
    for (String[] more :
        new String[][] {{"--size", "2"}, {"--rounds", "1"}, {"--apart", "Kari Berg|Ola Lie"}}) {
      Result result = samtakt.run("groups", "--people", list, "--topic", "Unge", more[0], more[1]);
      assertThat(result.exit()).isEqualTo(2);
      assertThat(result.err()).contains(more[0]).contains("--topic");
    }
    assertThat(samtakt.run("groups", "--people", list, "--topic", "Unge=mange").err())
        .contains("Unge=mange");
    Result none = samtakt.run("groups", "--people", VESTFOLD, "--topic", "Unge");
    assertThat(none.exit()).isEqualTo(1);
    assertThat(none.err()).contains("Ønske 1");
    Result unclear = samtakt.run("groups", "--people", list, "--topic", "Eldre");
    assertThat(unclear.exit()).isZero();
    assertThat(unclear.err()).contains(":2:1: «Unge» er ikke et tema");
    assertThat(samtakt.run("groups", "--people", list).err())
        .contains("--size")
        .contains("--rounds");
  }

  private static final String TEN =
      "Navn;E-post;Organisasjon;Sektor\n"
          + "Kari Berg;kari@x.example;Nord;Stat\nOla Lie;ola@x.example;Nord;Stat\n"
          + "Per Moe;per@x.example;Nord;Kommune\nLiv Dahl;;Sør;Kommune\n"
          + "Åse Vik;ase@x.example;Sør;Stat\nBo Aas;bo@x.example;Sør;Stat\n"
          + "Eli Ek;eli@x.example;Vest;Stat\nJon Fjeld;jon@x.example;Vest;Kommune\n"
          + "Siv Haug;siv@x.example;Øst;Kommune\nTor Myhr;tor@x.example;Øst;Stat\n";

  private Result form(String... more) throws IOException {
    List<String> call = new ArrayList<>(List.of("groups", "--people", list(TEN).toString()));
    call.addAll(List.of(more));
    return samtakt.run(call.toArray(String[]::new));
  }

  @Test
  void rulesAndAColumnAreHeeded() throws IOException {
    JsonNode json =
        form(
                "--size",
                "2",
                "--rounds",
                "3",
                "--seed",
                "4",
                "--mix",
                "organisation",
                "--apart",
                "Kari Berg|Liv Dahl",
                "--apart",
                "Eli Ek|bo@x.example",
                "--together",
                "Per Moe|Siv Haug",
                "--one-of",
                "Jon Fjeld|Tor Myhr|Åse Vik",
                "--json")
            .json();

    assertThat(json.get("repeats").asInt()).isZero();
    assertThat(json.get("same").asInt()).isZero();
    assertThat(json.get("same_bound").asInt()).isZero();
    assertThat(json.get("broken")).isEmpty();
    for (JsonNode round : json.get("rounds")) {
      String groups = round.get("groups").toString();
      assertThat(groups).containsAnyOf("[\"Per Moe\",\"Siv Haug\"]", "[\"Siv Haug\",\"Per Moe\"]");
      assertThat(groups).doesNotContain("[\"Kari Berg\",\"Liv Dahl\"]");
    }
  }

  @Test
  void peopleComeAndGoBetweenRounds() throws IOException {
    Path events =
        Files.writeString(
            folder.resolve("hendelser.csv"),
            "round,event,name\n2,join,Tor Myhr\n2,join,\"Ny, Nils\"\n3,leave,Kari Berg\n");

    JsonNode rounds =
        form("--size", "2", "--rounds", "3", "--events", events.toString(), "--json")
            .json()
            .get("rounds");

    assertThat(rounds.get(0).get("groups").toString()).doesNotContain("Tor Myhr", "Ny, Nils");
    assertThat(rounds.get(1).get("groups").toString()).contains("Tor Myhr", "Ny, Nils", "Kari");
    assertThat(rounds.get(2).get("groups").toString()).contains("Tor Myhr").doesNotContain("Kari");
    assertThat(rounds.get(0).get("groups")).hasSize(4);
    assertThat(rounds.get(1).get("groups")).hasSize(5);
  }

  @Test
  void namesAreKnownHoweverTheyAreWrittenAndOnlyAHeaderIsPassedOver() throws IOException {
    Path written =
        Files.writeString(
            folder.resolve("skrevet.csv"),
            "Runde;hendelse;navn\n2;leave;Berg, Kari\n2;leave;" + "A\u030Ase Moe\n");
    Path list = list("Navn\nKari Berg\nÅse Moe\nOla Lie\nPer Vik\n");
    String[] call = {
      "groups",
      "--people",
      list.toString(),
      "--size",
      "2",
      "--rounds",
      "2",
      "--events",
      "",
      "--json"
    };
    call[8] = written.toString();
    JsonNode rounds = samtakt.run(call).json().get("rounds");
    assertThat(rounds.get(0).get("groups")).hasSize(2);
    assertThat(rounds.get(1).get("groups")).hasSize(1);

    call[8] = Files.writeString(folder.resolve("feil.csv"), "to,leave,Kari Berg\n").toString();
    Result wrong = samtakt.run(call);
    assertThat(wrong.exit()).isEqualTo(1);
    assertThat(wrong.err()).contains("feil.csv:1");
  }

  @Test
  void moreRoundsThanAnybodyHoldsAreRefused() throws IOException {
    Result result = form("--size", "2", "--rounds", "1001");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("--rounds er høyst 1\u00A0000, ikke 1\u00A0001.");
  }

  @Test
  void moreRoomsThanThePlatformHasAreAWarning() throws IOException {
    StringBuilder names = new StringBuilder("Navn\n");
    for (int i = 0; i < 202; i++) {
      names.append("Person ").append(i).append('\n');
    }
    String list = list(names.toString()).toString();
    String[] call = {"groups", "--people", list, "--size", "2", "--rounds", "1", "--json"};
    Result result = samtakt.run(call);
    assertThat(result.exit()).isZero();
    assertThat(result.json().get("rounds").get(0).get("groups")).hasSize(101);
    assertThat(result.err()).contains("Zoom har høyst 100 grupperom").contains("101");
    call[4] = "3";
    assertThat(samtakt.run(call).err()).isEmpty();
  }

  @Test
  void badEventsAreAllNamed() throws IOException {
    Path events =
        Files.writeString(
            folder.resolve("hendelser.csv"),
            "1,leave,Kari Bergg\n9,leave,Kari Berg\n2,vanish,Ola Lie\n\n2,leave,Ola Lie\n");

    Result result = form("--size", "2", "--rounds", "3", "--events", events.toString());

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("hendelser.csv:1").contains("Mente du «Kari Berg»"),
            line -> assertThat(line).contains("hendelser.csv:2").contains("fra 1 til 3"),
            line -> assertThat(line).contains("hendelser.csv:3").contains("RUNDE,join,NAVN"));
  }

  @Test
  void whenNobodyIsLeftItIsSaid() throws IOException {
    String everybody =
        TEN.lines()
            .skip(1)
            .map(line -> "2,leave," + line.split(";")[0] + "\n")
            .reduce("", String::concat);
    Path events = Files.writeString(folder.resolve("alle.csv"), everybody);

    Result result = form("--size", "2", "--rounds", "3", "--events", events.toString());

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains("runde 2");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "--apart; Kari Berg|Olla Lie; 1; Mente du «Ola Lie»",
        "--together; Kari Berg|Nils Nordmann; 1; ingen på lista heter «Nils Nordmann»",
        "--one-of; Kari Berg; 2; med | mellom",
        "--mix; Skonummer; 1; organisasjon, kommune, sektor",
        "--mix; Kommune; 1; Lista har disse: organisasjon, sektor",
        "--together; Kari Berg|Ola Lie|Liv Dahl; 1; Øk --size",
        "--events; nope.csv; 1; nope.csv",
      })
  void whatCannotBeIsSaidWithWhatToDo(String option, String value, int exit, String said)
      throws IOException {
    Result result = form("--size", "2", "--rounds", "1", option, value);

    assertThat(result.exit()).isEqualTo(exit);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(said).doesNotContain("Exception");
  }

  @Test
  void thoseBothTogetherAndApartAreNamed() throws IOException {
    Result result =
        form(
            "--size",
            "3",
            "--rounds",
            "1",
            "--apart",
            "Kari Berg|Ola Lie",
            "--together",
            "Ola Lie|Kari Berg");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains("Kari Berg|Ola Lie").contains("--together");
  }

  @Test
  void rulesThatCannotHoldAreWarningsBesideTheBestThereIs() throws IOException {
    Result result =
        form("--size", "5", "--rounds", "1", "--one-of", "Kari Berg|Ola Lie|Per Moe", "--json");

    assertThat(result.exit()).isZero();
    assertThat(result.json().get("broken")).hasSize(1);
    assertThat(result.json().get("broken").get(0).get("rule").asString()).isEqualTo("one-of");
    assertThat(result.err()).contains("bare én av").contains("--size");
  }

  @Test
  void zoomFilesAreWrittenAndThoseWithoutAnAddressNamed() throws IOException {
    Path zoom = folder.resolve("zoom");

    Result result =
        form("--size", "5", "--rounds", "2", "--zoom-dir", zoom.toString(), "--chat", "--json");

    assertThat(zoom.resolve("zoom-1.csv"))
        .content()
        .startsWith("Pre-assign Room Name,Email Address\r\n")
        .contains("kari@x.example");
    assertThat(zoom.resolve("zoom-2.csv")).exists();
    JsonNode round = result.json().get("rounds").get(1);
    assertThat(round.get("without_address").toString()).isEqualTo("[\"Liv Dahl\"]");
    assertThat(round.get("chat").get(0).asString()).startsWith("Runde 2\nRom 1: ");
    assertThat(result.err()).contains("Liv Dahl");
  }

  @Test
  void chatIsPrintedAlone() throws IOException {
    Result result = form("--size", "5", "--rounds", "2", "--chat");

    assertThat(result.out()).startsWith("Runde 1\nRom 1: ").contains("\n\nRunde 2\nRom 1: ");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("opptatt"), "");

    Result result = form("--size", "5", "--rounds", "1", "--zoom-dir", file.toString());

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains("opptatt").contains("--zoom-dir");
  }

  @Test
  void theQualityIsTold() throws IOException {
    Result result = form("--size", "5", "--rounds", "2", "--seed", "3", "--mix", "Organisasjon");

    assertThat(result.out()).contains("par møtes på nytt. Frø 3.").contains("ikke bli færre");
  }

  private Path list(String text) throws IOException {
    return Files.writeString(folder.resolve("liste.csv"), text);
  }
}

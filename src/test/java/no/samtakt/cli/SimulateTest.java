package no.samtakt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Simulations and scenarios on the command line. */
class SimulateTest {
  @TempDir private Path folder;
  private TestRun samtakt;

  @BeforeEach
  void begin() {
    samtakt = new TestRun(folder.resolve("data"));
  }

  private TestRun.Result rehearse(String... more) {
    return of(TestRun.VESTFOLD, more);
  }

  private TestRun.Result of(String file, String... more) {
    return samtakt.run(
        Stream.concat(Stream.of("rehearse", file), Arrays.stream(more)).toArray(String[]::new));
  }

  @Test
  void oneObjectTellsChanceEndAndThreats() {
    TestRun.Result result = rehearse("--simulate", "10000", "--seed", "7", "--json");

    JsonNode json = result.json();
    assertThat(result.exit()).isZero();
    assertThat(json.get("p_on_time").asDouble()).isBetween(0.05, 0.95);
    OffsetDateTime p50 = OffsetDateTime.parse(json.get("end_p50").asString());
    OffsetDateTime p90 = OffsetDateTime.parse(json.get("end_p90").asString());
    assertThat(p90).isAfter(p50);
    assertThat(p50.toString()).startsWith("2026-01-14T12:");
    JsonNode worst = json.get("threats").get(0);
    assertThat(worst.get("item").asString()).isNotBlank();
    assertThat(worst.get("title").asString()).isNotBlank();
    assertThat(worst.get("p_gain").asDouble()).isGreaterThan(0);
  }

  @Test
  void equalCallsPrintTheSameToTheLetterAndKeepNothing() {
    String once = rehearse("--simulate", "2000", "--seed", "7", "--json").out();

    assertThat(rehearse("--simulate", "2000", "--seed", "7", "--json").out()).isEqualTo(once);
    assertThat(rehearse("--simulate", "2000", "--seed", "8", "--json").out()).isNotEqualTo(once);
    assertThat(rehearse("--simulate", "2000", "--json").out())
        .isEqualTo(rehearse("--simulate", "2000", "--json").out());
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void asTextItIsSaidInTheLanguageOfTheMachine() {
    TestRun.Result result = rehearse("--simulate", "500");

    assertThat(result.lines().get(1)).contains("av 100 blir ferdige i tide", "12:15");
    assertThat(result.lines().get(2)).contains("ni av ti");
    assertThat(result.out()).contains("truer slutten");
  }

  @Test
  void withoutItsBufferASheetIsLateOftener() throws IOException {
    String sheet = Files.readString(Path.of(TestRun.VESTFOLD));
    int from = sheet.indexOf("  - id: luft");
    int to = sheet.indexOf("  - id: utsjekk");
    Path without = folder.resolve("uten.yaml");
    Files.writeString(without, sheet.substring(0, from) + sheet.substring(to));
    Path longer = folder.resolve("lengre.yaml");
    Files.writeString(
        longer,
        sheet.substring(0, from)
            + sheet.substring(from, to).replace("duration: 5 min", "duration: 12 min")
            + sheet.substring(to));

    assertThat(onTime(without.toString())).isLessThan(onTime(TestRun.VESTFOLD));
    assertThat(onTime(longer.toString())).isGreaterThan(onTime(TestRun.VESTFOLD));
  }

  @Test
  void whatIsSupposedIsSimulatedToo() {
    String supposed = "late 12 after velkommen";
    double chance =
        rehearse("--simulate", "2000", "--what-if", supposed, "--json")
            .json()
            .get("p_on_time")
            .asDouble();

    assertThat(chance).isLessThan(onTime(TestRun.VESTFOLD) / 4);
    assertThat(rehearse("--what-if", "people 0").exit()).isEqualTo(2);
  }

  private double onTime(String file) {
    return of(file, "--simulate", "10000", "--seed", "1", "--json")
        .json()
        .get("p_on_time")
        .asDouble();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "mange", "1000001", "99999999999", "2.5", ""})
  void numbersThatAreNoneAreRefused(String number) {
    TestRun.Result result = rehearse("--simulate=" + number);

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("--simulate");
    assertThat(result.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--speed", "--people", "--script"})
  void whatIsAboutOneSessionMeansNothingInThousands(String option) {
    TestRun.Result result = rehearse("--simulate", "10", option, "x");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains(option, "--simulate");
  }

  @Test
  void aBrokenSheetIsToldAsEverywhere() throws IOException {
    Path broken = Files.writeString(folder.resolve("b.yaml"), "title: X\n");

    assertThat(of(broken.toString(), "--simulate", "10").exit()).isEqualTo(1);
    assertThat(of(broken.toString(), "--what-if", "people 3").exit()).isEqualTo(1);
  }

  @Test
  void aScenarioTellsWhatSlipsAndHowToCatchUp() {
    JsonNode json = rehearse("--what-if", "late 12 after velkommen", "--json").json();

    assertThat(json.get("scenario").toString()).isEqualTo("[\"late 12 after velkommen\"]");
    assertThat(json.get("drift").asString()).isEqualTo("PT12M");
    assertThat(json.get("end_holds").asBoolean()).isFalse();
    assertThat(item(json, "velkommen").get("drift").asString()).isEqualTo("PT0S");
    assertThat(item(json, "prosjektet").get("start").asString())
        .isEqualTo("2026-01-14T10:09:00+01:00");
    assertThat(json.get("pins").get(0).get("item").asString()).isEqualTo("speed-date");
    assertThat(json.get("pins").get(0).get("holds").asBoolean()).isFalse();
    assertThat(json.get("catch_up").isEmpty()).isFalse();
    assertThat(json.get("end_after").asString()).isEqualTo("2026-01-14T12:15:00+01:00");
  }

  @Test
  void fewerPeopleNeedFewerRoomsAndAToolThatIsDownHasAFallback() {
    JsonNode json =
        rehearse("--what-if", "people 11", "--what-if", "without miro", "--json").json();

    assertThat(json.get("rooms").get(0).toString())
        .isEqualTo(
            """
            {"item":"speed-date","size":2,"planned":35,"needed":5,"cap":100,"fits":true}\
            """);
    assertThat(json.get("tools").get(0).get("item").asString()).isEqualTo("miro");
    assertThat(json.get("tools").get(0).get("instead").asString()).startsWith("Skriv ideen");
    assertThat(json.get("end_holds").asBoolean()).isTrue();
  }

  @Test
  void morePeopleTellWhatTheirTurnsTakeAndWhatThatDoesToTheEnd() throws IOException {
    Path spoken = folder.resolve("runde.yaml");
    Files.writeString(
        spoken,
        """
        title: Runde
        date: 2026-01-14
        start: "09:00"
        platform: teams
        participants: 10
        items:
          - {id: inn, title: Innsjekk, kind: check-in, duration: 10 min}
          - {id: prat, title: Prat, kind: dialogue, duration: 20 min, shortest: 10 min}
          - {id: ut, title: Utsjekk, kind: check-out, duration: 6 min}
        """);

    JsonNode json = of(spoken.toString(), "--what-if", "people 30", "--json").json();

    assertThat(json.get("people").toString()).isEqualTo("{\"planned\":10,\"now\":30}");
    assertThat(json.get("needs").get(0).toString())
        .isEqualTo(
            """
            {"item":"inn","title":"Innsjekk","reason":"turns","count":30,"each":"PT30S",\
            "needed":"PT15M","has":"PT10M","lacks":"PT5M","fits":false,"at_once":false}\
            """);
    assertThat(json.get("drift").asString()).isEqualTo("PT14M");
    assertThat(json.get("end_holds").asBoolean()).isFalse();
    assertThat(json.get("catch_up").get(0).get("item").asString()).isEqualTo("prat");
    assertThat(json.get("beyond_end").toString()).isEqualTo("[]");
    assertThat(json.get("findings").get(0).get("id").asString()).isEqualTo("check-in-time");
    String text = of(spoken.toString(), "--what-if", "people 30").out();
    assertThat(text).contains("30 personer × 30 s = 15 min", "Det mangler 5 min", "09:50");
    double chance =
        of(spoken.toString(), "--simulate", "200", "--what-if", "people 30", "--json")
            .json()
            .get("p_on_time")
            .asDouble();
    assertThat(chance).isZero();
  }

  @Test
  void severalThingsGoWrongTogether() {
    TestRun.Result result =
        rehearse("--what-if", "late 12 after velkommen", "--what-if", "longer 9 Fra 2020 til nå");

    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("12:36", "21 min etter plan", "ta igjen");
    assertThat(result.out()).contains("har fast tid kl. 10:45");
  }

  @ParameterizedTest
  @ValueSource(strings = {"late 0 after velkommen", "late x", "people -1", "people", "regn", ""})
  void whatIsNoScenarioIsRefused(String text) {
    assertThat(rehearse("--what-if", text).exit()).isEqualTo(2);
  }

  @Test
  void itemsAndToolsThatAreNotThereAreRefused() {
    assertThat(rehearse("--what-if", "late 5 after ingen").exit()).isEqualTo(1);
    assertThat(rehearse("--what-if", "without Padlet").exit()).isEqualTo(1);
    assertThat(rehearse("--what-if", "people 3", "--speed", "2").exit()).isEqualTo(2);
  }

  @Test
  void aSheetIsRehearsedInTheWindowWhereOneIsNamed() {
    samtakt.answer = Window.Answer.CLOSED;

    assertThat(samtakt.run(TestRun.VESTFOLD, "--rehearse").exit()).isZero();
    assertThat(samtakt.opened).singleElement().matches(TestRun.Opened::rehearsing);
    assertThat(samtakt.run("--rehearse").exit()).isEqualTo(2);
  }

  private static JsonNode item(JsonNode json, String id) {
    return json.get("items")
        .valueStream()
        .filter(item -> item.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }
}

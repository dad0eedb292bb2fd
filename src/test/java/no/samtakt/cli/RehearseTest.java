package no.samtakt.cli;

import static no.samtakt.cli.TestRun.VESTFOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samtakt.cli.TestRun.Result;
import no.samtakt.history.PastSession;
import no.samtakt.session.JournalException;
import no.samtakt.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RehearseTest {
  @TempDir Path folder;
  private TestRun samtakt;
  private Path sheet;

  @BeforeEach
  void start() throws IOException {
    samtakt = new TestRun(folder.resolve("data"));
    sheet =
        Files.writeString(
            folder.resolve("økt.yaml"),
            """
            title: Prøveøkt
            language: nb
            start: "09:00"
            zone: Europe/Oslo
            participants: 7
            items:
              - {id: inn, title: Innsjekk, duration: 5}
              - {id: fart, title: Speed date, kind: pairs, rounds: {count: 2, duration: 6, swap: 30 s, size: 2}}
              - {id: ut, title: Utsjekk, duration: 5}
            """);
  }

  @Test
  void acknowledgesEveryEventWithItsNumberInTheJournal() throws JournalException {
    Result result = samtakt.run("rehearse", sheet.toString(), "--seed", "1");

    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.lines().getFirst()).matches("Økt 20261123-120000-[0-9a-z]{4}: «Prøveøkt».*");
    List<String> events = result.lines().subList(1, result.lines().size() - 1);
    assertThat(events)
        .containsExactly(
            "0 09:00:00 Åpnet «Prøveøkt», 3 poster",
            "1 09:00:00 La inn lista: 7 deltakere",
            "2 09:00:00 Startet økta med «Innsjekk»",
            "3 09:05:00 Laget grupper til «Speed date»: 2 runder, 3 rom",
            "4 09:05:00 Gikk til «Speed date»",
            "5 09:11:00 Gikk til del 2 av «Speed date»",
            "6 09:17:30 Gikk til «Utsjekk»",
            "7 09:22:30 Avsluttet økta");
    assertThat(result.lines().getLast())
        .isEqualTo("Ferdig kl. 09:22, i rute. Ingen notater, 7 deltakere.");
    try (Store store = Store.open(samtakt.data)) {
      PastSession session = store.sessions().getFirst();
      assertThat(session.rehearsal()).isTrue();
      assertThat(session.source()).isEqualTo(sheet.toAbsolutePath().toString());
      assertThat(store.events(session.id())).hasSize(events.size());
    }
  }

  @Test
  void jsonHasTheKeysThatWerePromised() {
    JsonNode json = samtakt.run("rehearse", sheet.toString(), "--seed", "1", "--json").json();

    assertThat(json.propertyNames())
        .containsExactly("session", "title", "items", "ended", "drift", "notes");
    JsonNode item = json.get("items").get(1);
    assertThat(item.propertyNames())
        .containsExactly("id", "title", "planned_start", "actual_start", "actual_end", "rounds");
    assertThat(item.get("planned_start").asString()).isEqualTo("09:05:00");
    assertThat(item.get("actual_end").asString()).isEqualTo("09:17:30");
    assertThat(item.get("rounds")).hasSize(2);
    assertThat(item.get("rounds").get(0).get("groups")).hasSize(3);
    assertThat(json.get("items").get(0).get("rounds").isArray()).isTrue();
    assertThat(json.get("items").get(0).get("rounds")).isEmpty();
    assertThat(json.get("ended").asString()).isEqualTo("09:22:30");
    assertThat(json.get("drift").asString()).isEqualTo("PT0S");
    assertThat(json.get("notes").asInt()).isZero();
  }

  @Test
  void equalSeedsGiveEqualOutputButForTheSession() {
    String one = samtakt.run("rehearse", VESTFOLD, "--seed", "5", "--json").out();
    String same = samtakt.run("rehearse", VESTFOLD, "--seed", "5", "--json").out();
    String other = samtakt.run("rehearse", VESTFOLD, "--seed", "6", "--json").out();

    assertThat(withoutSession(one)).isEqualTo(withoutSession(same));
    assertThat(withoutSession(one)).isNotEqualTo(withoutSession(other));
    assertThat(one).isNotEqualTo(same);
  }

  @Test
  void theVestfoldSpeedDateHasSeventyOnePeopleAndNoRepeat() {
    JsonNode json = samtakt.run("rehearse", VESTFOLD, "--json").json();

    Set<Set<String>> met = new HashSet<>();
    int rooms = 0;
    JsonNode speedDate =
        json.get("items")
            .valueStream()
            .filter(item -> item.get("id").asString().equals("speed-date"))
            .findFirst()
            .orElseThrow();
    assertThat(speedDate.get("rounds")).hasSize(2);
    for (JsonNode round : speedDate.get("rounds")) {
      Set<String> present = new HashSet<>();
      assertThat(round.get("groups")).hasSize(35);
      for (JsonNode group : round.get("groups")) {
        List<String> names = new ArrayList<>();
        group.forEach(name -> names.add(name.asString()));
        present.addAll(names);
        for (String one : names) {
          for (String other : names) {
            if (one.compareTo(other) < 0) {
              assertThat(met.add(Set.of(one, other))).as("%s and %s", one, other).isTrue();
            }
          }
        }
        rooms++;
      }
      assertThat(present).hasSize(71);
    }
    assertThat(rooms).isEqualTo(70);
  }

  @Test
  void followsTheScript() throws IOException {
    Path script =
        Files.writeString(
            folder.resolve("script.jsonl"),
            """
            {"at":"PT1M","do":"note","tag":"idea","text":"Blåbær på øya"}
            {"at":"2 min","do":"pause"}
            {"at":"3 min","do":"resume"}
            {"at":"4 min","do":"adjust","by":"-1 min"}
            {"at":"4 min","do":"join","name":"Ny Åse"}
            {"at":"PT30S","do":"leave","name":"Ingen Her"}
            """);

    Result result =
        samtakt.run("rehearse", sheet.toString(), "--seed", "1", "--script", script.toString());

    assertThat(result.lines())
        .contains(
            "3 09:01:00 Notat 1 lagret [Idé]: Blåbær på øya",
            "4 09:02:00 Satte på pause",
            "5 09:03:00 Fortsatte etter pausen",
            "6 09:04:00 Trakk 1 min fra «Innsjekk»",
            "7 09:04:00 La inn lista: 8 deltakere",
            "9 09:05:00 Gikk til «Speed date»");
    assertThat(result.err()).contains("Ingen heter «Ingen Her»");
    assertThat(result.exit()).isZero();
  }

  @Test
  void everyBadLineOfTheScriptIsNamed() throws IOException {
    Path script =
        Files.writeString(
            folder.resolve("bad.jsonl"),
            """
            {"at":"PT1M","do":"note"}

            {"at":"i går","do":"next"}
            next
            """);

    Result result = samtakt.run("rehearse", sheet.toString(), "--script", script.toString());

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines())
        .containsExactly(
            script + ":1: «text» mangler",
            script + ":3: «i går» er ikke en tid etter start, som PT5M eller 5 min",
            script + ":4: linja er ikke et JSON-objekt som {\"at\":\"PT5M\",\"do\":\"next\"}");
    assertThat(samtakt.data).doesNotExist();
  }

  @Test
  void aBrokenSheetIsNotRehearsed() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.yaml"), "title: Bare tittel\n");

    Result result = samtakt.run("rehearse", broken.toString(), "--json");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith(broken + ":");
  }

  @Test
  void keepsTheSpeedAskedFor() {
    samtakt.run("rehearse", sheet.toString(), "--speed", "60");

    // The clock of the test stands still, so every wait is counted from the beginning.
    assertThat(samtakt.slept.getLast()).isEqualTo(Duration.ofMillis(22_500));
    assertThat(samtakt.slept).hasSize(4);
  }

  @Test
  void takesThePeopleFromAList() throws IOException {
    Path list = Files.writeString(folder.resolve("liste.csv"), "Navn;E-post\nÅse;\nOla;\nKari;\n");

    JsonNode json =
        samtakt.run("rehearse", sheet.toString(), "--people", list.toString(), "--json").json();

    JsonNode groups = json.get("items").get(1).get("rounds").get(0).get("groups");
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrder("Åse", "Ola", "Kari");
  }

  @Test
  void aListThatIsNotThereIsAProblem() {
    Result result = samtakt.run("rehearse", sheet.toString(), "--people", "nope.csv");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("nope.csv");
  }

  @Test
  void moreParticipantsThanCanBeGroupedIsSaid() throws IOException {
    Path huge =
        Files.writeString(
            folder.resolve("huge.yaml"),
            "title: Stor\n"
                + "participants: 100000\n"
                + "items:\n"
                + "  - {title: Alt, kind: pairs, duration: 5}\n");

    Result result = samtakt.run("rehearse", huge.toString(), "--json");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("høyst");
  }

  @Test
  void aDataFolderThatRefusesIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");

    Result result = samtakt.run("rehearse", sheet.toString(), "--data", file.toString(), "--json");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(file.toString());
  }

  private static String withoutSession(String json) {
    return json.replaceAll("\"session\":\"[^\"]+\"", "");
  }
}

package no.samtakt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samtakt.cli.TestRun.Result;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import no.samtakt.store.BytesOf;
import no.samtakt.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ForgetSessionTest {
  @TempDir Path temp;
  private TestRun samtakt;
  private Path data = Path.of("");

  @BeforeEach
  void start() {
    data = temp.resolve("data");
    samtakt = new TestRun(data);
  }

  /** A rehearsal with a list and a note that both have a name that stands nowhere else. */
  private String rehearsed(String person) throws IOException {
    Path list = temp.resolve("liste.csv");
    Files.writeString(list, "Navn;E-post\n" + person + ";x.yz.zy@eksempel.no\nOla Lie;o@e.no\n");
    Path script = temp.resolve("manus.jsonl");
    Files.writeString(
        script, "{\"at\":\"PT5M\",\"do\":\"note\",\"text\":\"" + person + " tar det videre\"}\n");
    Result run =
        samtakt.run(
            "rehearse",
            TestRun.SAMPLES.resolve("minimal.yaml").toString(),
            "--people",
            list.toString(),
            "--script",
            script.toString(),
            "--seed",
            "7",
            "--json");
    assertThat(run.exit()).as(run.err()).isZero();
    Files.delete(list);
    Files.delete(script);
    return run.json().get("session").asString();
  }

  @Test
  void sessionsAreListedNewestFirstAndRehearsalsAreMarked() throws IOException {
    String first = rehearsed("Ragnfrid Qvistgård");
    String second = rehearsed("Zebulon Pfefferkorn");

    JsonNode sessions = samtakt.run("sessions", "--json").json();

    assertThat(sessions).hasSize(2);
    assertThat(sessions.get(0).get("id").asString()).isEqualTo(second);
    assertThat(sessions.get(1).get("id").asString()).isEqualTo(first);
    assertThat(sessions.get(0).get("rehearsal").asBoolean()).isTrue();
    assertThat(sessions.get(0).get("started").asString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d");
    assertThat(sessions.get(0).get("people").asInt()).isEqualTo(2);
    assertThat(sessions.get(0).get("notes").asInt()).isEqualTo(1);
    assertThat(sessions.get(0).get("keep_until").asString()).isEqualTo("2026-12-23");
    Result text = samtakt.run("sessions");
    assertThat(text.lines().getFirst()).isEqualTo("Øvinger");
    assertThat(text.out()).contains(first, second).doesNotContain("Økter\n");
    String rehearsed = sessions.get(0).get("rehearsed").asString();
    assertThat(rehearsed).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d");
    assertThat(text.lines().get(1))
        .contains("øvd 23. november 2026 " + rehearsed.substring(11, 16) + ", klokka stilt til ");
  }

  @Test
  void noSessionsAreAnEmptyListAndASessionNotStartedHasNoStart() throws Exception {
    assertThat(samtakt.run("sessions", "--json").out()).isEqualTo("[]\n");
    assertThat(samtakt.run("sessions").exit()).isZero();
  }

  @Test
  void forgettingARehearsalLeavesNothingInTheFolder() throws Exception {
    String session = rehearsed("Ragnfrid Qvistgård");
    String other = rehearsed("Zebulon Pfefferkorn");
    assertThat(BytesOf.filesWith(data, "Qvistgård")).isNotEmpty();

    Result run = samtakt.run("forget", session);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("slettet for godt").contains("2 personer", "1 notat");
    assertThat(run.err()).isEmpty();
    for (String gone : List.of("Qvistgård", "Ragnfrid", session)) {
      assertThat(BytesOf.filesWith(data, gone)).as(gone).isEmpty();
    }
    assertThat(samtakt.run("sessions", "--json").json()).hasSize(1);
    assertThat(samtakt.run("notes", "--json", "--session", session).exit()).isEqualTo(1);
    assertThat(samtakt.run("notes", "--json", "--session", other).json()).hasSize(1);
  }

  @Test
  void theOneThatWasUsedLastNeedsNoName() throws Exception {
    assertThat(samtakt.run("forget", "last").err()).contains("Det er ingen økter i");
    String first = rehearsed("Ragnfrid Qvistgård");
    String second = rehearsed("Zebulon Pfefferkorn");

    assertThat(samtakt.run("forget", "last", "--json").json().get("session").asString())
        .isEqualTo(second);
    assertThat(samtakt.run("sessions", "--json").json().get(0).get("id").asString())
        .isEqualTo(first);
  }

  @Test
  void anonymisingKeepsTheNotesWithoutTheNames() throws Exception {
    String session = rehearsed("Ragnfrid Qvistgård");

    JsonNode told = samtakt.run("forget", session, "--anonymise", "--json").json();

    assertThat(told.get("people").asInt()).isEqualTo(2);
    assertThat(told.get("clean").asBoolean()).isTrue();
    assertThat(BytesOf.filesWith(data, "Qvistgård")).isEmpty();
    assertThat(BytesOf.filesWith(data, "x.yz.zy")).isEmpty();
    JsonNode notes = samtakt.run("notes", "--json", "--session", session).json();
    assertThat(notes.get(0).get("text").asString()).isEqualTo("N.N. tar det videre");
    JsonNode line = samtakt.run("sessions", "--json").json().get(0);
    assertThat(line.get("anonymised").asString()).startsWith("2026-11-23T");
    assertThat(line.get("keep_until").isNull()).isTrue();
    assertThat(samtakt.run("person", "Ragnfrid Qvistgård").out()).contains("Ingenting er lagret");
    assertThat(told.get("already").asBoolean()).isFalse();
  }

  @Test
  void whatWasAnonymisedBeforeIsSaidToBeSo() throws Exception {
    String session = rehearsed("Ragnfrid Qvistgård");
    assertThat(samtakt.run("forget", session, "--anonymise").out()).contains("2 personer");

    Result again = samtakt.run("forget", session, "--anonymise");
    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("var slettet fra før").doesNotContain("ingen sto på lista");
    JsonNode told = samtakt.run("forget", session, "--anonymise", "--json").json();
    assertThat(told.get("already").asBoolean()).isTrue();
  }

  @Test
  void whatIsNotThereOrInUseIsSaid() throws Exception {
    assertThat(samtakt.run("forget").exit()).isEqualTo(2);
    for (String unknown : List.of("nope", "../../etc")) {
      Result run = samtakt.run("forget", unknown);
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err()).contains("Det er ingen økt «" + unknown + "»");
    }
    String session = rehearsed("Ragnfrid Qvistgård");
    try (Store store = Store.open(data);
        var journal = store.journal(new SessionId(session), false, null)) {
      Result run = samtakt.run("forget", session);
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err()).contains("går eller er åpen i et vindu");
      assertThat(journal.id().value()).isEqualTo(session);
    }
    assertThat(BytesOf.filesWith(data, "Qvistgård")).isNotEmpty();
  }

  @Test
  void allAboutOnePersonIsWrittenAsTextOrJson() throws IOException, JournalException {
    rehearsed("Ragnfrid Qvistgård");

    Result text = samtakt.run("person", "ragnfrid qvistgård");
    assertThat(text.out())
        .contains("Navn: Ragnfrid Qvistgård", "E-post: x.yz.zy@eksempel.no", "tar det videre")
        .doesNotContain("Ola");
    JsonNode json = samtakt.run("person", "x.yz.zy@eksempel.no", "--json").json();
    assertThat(json.get("sessions").get(0).get("person").get("name").asString())
        .isEqualTo("Ragnfrid Qvistgård");
    Result part = samtakt.run("person", "qvist");
    assertThat(part.exit()).isZero();
    assertThat(part.out())
        .contains("Mente du", "\n  Ragnfrid Qvistgård")
        .doesNotContain("Ingenting er lagret", "Står ikke på noen liste");
    assertThat(samtakt.run("person", "qvist", "--json").json().get("alike").get(0).asString())
        .isEqualTo("Ragnfrid Qvistgård");
    Path out = temp.resolve("alt.json");
    assertThat(samtakt.run("person", "Ragnfrid Qvistgård", "--out", out.toString()).exit())
        .isZero();
    assertThat(Files.readString(out)).contains("\"note-taken\"", "x.yz.zy@eksempel.no");
  }
}

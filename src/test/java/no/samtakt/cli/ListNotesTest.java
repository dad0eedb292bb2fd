package no.samtakt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import no.samtakt.cli.TestRun.Result;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Tag;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.session.Journal;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import no.samtakt.store.Store;
import no.samtakt.words.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ListNotesTest {
  private static final Instant TEN = Instant.parse("2026-11-23T09:00:00.123Z");

  @TempDir Path folder;
  private TestRun samtakt;

  @BeforeEach
  void start() {
    samtakt = new TestRun(folder);
  }

  @Test
  void jsonSaysOfAFollowUpAlsoWhoAndWhen() throws Exception {
    session("real", false, "Blåbærsyltetøy\npå øya");

    JsonNode notes = samtakt.run("notes", "--json").json();

    assertThat(notes).hasSize(1);
    assertThat(notes.get(0).propertyNames())
        .containsExactly("at", "item", "tag", "text", "owner", "due", "done");
    assertThat(notes.get(0).get("at").asString()).isEqualTo("2026-11-23T10:05:00+01:00");
    assertThat(notes.get(0).get("item").asString()).isEqualTo("Velkommen");
    assertThat(notes.get(0).get("tag").asString()).isEqualTo("follow-up");
    assertThat(notes.get(0).get("text").asString()).isEqualTo("Blåbærsyltetøy\npå øya");
  }

  @Test
  void wordsAreSearchedForInAllSessionsAndRehearsals() throws Exception {
    session("real", false, "Neste MØTE");
    session("other", false, "Mote");
    session("practice", true, "Ny møteleder");

    JsonNode notes = samtakt.run("notes", "--search", "møte", "--json").json();

    assertThat(notes.valueStream().map(note -> note.get("text").asString()))
        .containsExactly("Ny møteleder", "Neste MØTE");
    assertThat(notes.get(1).propertyNames())
        .startsWith("session", "title", "opened", "rehearsal", "at", "item");
    assertThat(notes.get(1).get("item").asString()).isEqualTo("Velkommen");
    assertThat(notes.get(0).get("rehearsal").asBoolean()).isTrue();
    assertThat(samtakt.run("notes", "--search", "møte", "--session", "real").out())
        .isEqualTo("2026-11-23 Økt  10:05:00  Velkommen  [Oppfølging] Neste MØTE\n");
  }

  @Test
  void textIsALineANote() throws Exception {
    session("real", false, "Blåbær\npå øya");

    assertThat(samtakt.run("notes").out())
        .isEqualTo("10:05:00  Velkommen  [Oppfølging] Blåbær\n          på øya\n");
  }

  @Test
  void theLastRealSessionGoesBeforeALaterRehearsal() throws Exception {
    session("older", false, "eldre");
    session("real", false, "ekte");
    session("practice", true, "øving");

    assertThat(text(samtakt.run("notes", "--json"))).isEqualTo("ekte");
    assertThat(text(samtakt.run("notes", "--json", "--session", "practice"))).isEqualTo("øving");
    assertThat(text(samtakt.run("notes", "--json", "--session", "older"))).isEqualTo("eldre");
  }

  @Test
  void theReportOfTheLastIsOfTheSameSessionAsItsNotes() throws Exception {
    session("real", false, "ekte");
    session("practice", true, "øving");

    assertThat(report("last")).contains("ekte").doesNotContain("øving");
    assertThat(report("practice")).contains("øving").doesNotContain("ekte");
  }

  @Test
  void theReportOfTheLastIsOfARehearsalWhenThereIsNoOther() throws Exception {
    session("practice", true, "øving");

    assertThat(report("last")).contains("øving");
  }

  @Test
  void aSearchInVainSaysSo() throws Exception {
    session("real", false, "ekte");

    Result nothing = samtakt.run("notes", "--search", "qvisten");
    assertThat(nothing.exit()).isZero();
    assertThat(nothing.out()).isEmpty();
    assertThat(nothing.err()).contains("Ingen notater har «qvisten» i seg.");
    Result json = samtakt.run("notes", "--search", "qvisten", "--json");
    assertThat(json.out()).isEqualTo("[]\n");
  }

  private String report(String session) throws IOException {
    Path file = folder.resolve("rapport.md");
    Result result = samtakt.run("report", session, "--out", file.toString(), "--force");
    assertThat(result.exit()).as(result.err()).isZero();
    return Files.readString(file);
  }

  @Test
  void aRehearsalWillDoWhenThereIsNoOther() throws Exception {
    session("practice", true, "øving");

    assertThat(text(samtakt.run("notes", "--json"))).isEqualTo("øving");
  }

  @Test
  void anUnknownSessionIsNamed() {
    for (String unknown : List.of("nope", "not an id!")) {
      Result result = samtakt.run("notes", "--json", "--session", unknown);

      assertThat(result.exit()).isEqualTo(1);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).contains("Det er ingen økt «" + unknown + "»");
    }
  }

  @Test
  void noSessionsAreNoNotes() {
    Result result = samtakt.run("notes", "--json");

    assertThat(result.exit()).isZero();
    assertThat(result.out()).isEqualTo("[]\n");
    assertThat(result.err()).contains("ingen økter");
  }

  private static String text(Result result) {
    assertThat(result.json()).hasSize(1);
    return result.json().get(0).get("text").asString();
  }

  private void session(String id, boolean rehearsal, String note)
      throws JournalException, IOException {
    RunSheet sheet = sheet();
    Instant later = TEN.plus(Duration.ofMinutes(5));
    try (Store store = Store.open(folder);
        Journal journal = store.journal(new SessionId(id), rehearsal, null)) {
      journal.append(
          List.of(
              new SessionEvent.SheetOpened(TEN, sheet),
              new SessionEvent.SessionStarted(
                  TEN, TEN, TEN, Duration.ZERO, sheet.items().getFirst().id(), TEN),
              new SessionEvent.NoteTaken(
                  later, new NoteId(1), sheet.items().getFirst().id(), Tag.FOLLOW_UP, note)));
    }
  }

  private RunSheet sheet() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("økt.yaml"),
            """
            title: Økt
            zone: Europe/Oslo
            items:
              - {title: Velkommen, duration: 10}
            """);
    return ((Read.Sheet) RunSheetReader.read(file, ZoneId.of("UTC"), Language.NB)).sheet();
  }
}

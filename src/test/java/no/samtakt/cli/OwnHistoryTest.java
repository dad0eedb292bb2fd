package no.samtakt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.samtakt.cards.Deck;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.live.Snapshot;
import no.samtakt.people.Roster;
import no.samtakt.rehearsal.Lateness;
import no.samtakt.rehearsal.Pace;
import no.samtakt.rehearsal.Rehearsal;
import no.samtakt.rehearsal.RehearsalException;
import no.samtakt.rehearsal.Script;
import no.samtakt.rehearsal.SimulatedLeader;
import no.samtakt.rehearsal.Watcher;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.session.CatchUp;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import no.samtakt.store.Store;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Simulations reckon with what items took in sessions that were really held. */
class OwnHistoryTest {
  private static final Deck DECK = BuiltInDeck.load();

  @TempDir private Path folder;
  private Path data;
  private Path file;
  private TestRun samtakt;

  @BeforeEach
  void begin() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    samtakt = new TestRun(data);
    file = folder.resolve("prat.yaml");
    Files.writeString(
        file,
        """
        title: Prat
        date: 2026-01-14
        start: "09:00"
        items:
          - {id: prat, title: Prat, kind: dialogue, duration: 20 min}
          - {id: luft, title: Luft, kind: buffer, duration: 2 min}
          - {id: ut, title: Utsjekk, kind: check-out, duration: 5 min}
        """);
  }

  /** A session in which the talk takes so many minutes longer. */
  private void held(int number, int longer, boolean rehearsal) {
    Read read = RunSheetReader.read(file, ZoneId.of("Europe/Oslo"), Language.NB);
    RunSheet sheet = ((Read.Sheet) read).sheet();
    Instant start = Instant.parse("2026-01-14T08:00:00Z");
    Lateness lateness = new Lateness(Map.of(new ItemId("prat"), Duration.ofMinutes(longer)), false);
    try (Store store = Store.open(data, InstantSource.fixed(start))) {
      SimulatedLeader.lead(
          new Rehearsal(sheet, Roster.EMPTY, DECK, Script.EMPTY, start, lateness),
          store.journal(new SessionId("held-" + number), rehearsal, file.toString()),
          new Random(1),
          Pace.AT_ONCE,
          new Unseen());
    } catch (JournalException | RehearsalException e) {
      throw new AssertionError(e);
    }
  }

  private void heldThreeTimes() {
    held(1, 8, false);
    held(2, 10, false);
    held(3, 14, false);
  }

  private TestRun.Result simulate(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("rehearse", file.toString(), "--simulate", "2000"));
    arguments.addAll(List.of(more));
    return samtakt.run(arguments.toArray(String[]::new));
  }

  @Test
  void threeSessionsSayHowLongAnItemTakes() {
    double before = simulate("--json").json().get("p_on_time").asDouble();
    heldThreeTimes();

    JsonNode json = simulate("--json").json();
    assertThat(json.get("history").get(0).toString())
        .isEqualTo(
            """
            {"item":"prat","title":"Prat","runs":3,"median":"PT30M","shortest":"PT28M",\
            "longest":"PT34M"}\
            """);
    assertThat(json.get("history").valueStream().map(each -> each.get("item").asString()))
        .containsExactly("prat", "ut");
    // Eight minutes late at the least, of which the buffer takes two.
    assertThat(json.get("p_on_time").asDouble()).isZero().isLessThan(before);
    assertThat(json.get("end_p50").asString()).isGreaterThan("2026-01-14T09:34");
    assertThat(json.get("threats").get(0).get("item").asString()).isEqualTo("prat");
    assertThat(simulate().out())
        .contains("2 av 3 poster", "«Prat» tar gjerne 30 min, mellom 28 min og 34 min i 3 økter.");
  }

  @Test
  void equalHistoryGivesEqualAnswers() {
    heldThreeTimes();

    assertThat(simulate("--json").out()).isEqualTo(simulate("--json").out());
  }

  @Test
  void nothingIsKnownOfTwoSessionsOrOfRehearsals() {
    held(1, 8, false);
    held(2, 10, false);
    held(3, 14, true);

    JsonNode json = simulate("--json").json();
    assertThat(json.get("history").toString()).isEqualTo("[]");
    assertThat(json.get("p_on_time").asDouble()).isPositive();
    assertThat(simulate().out()).doesNotContain("egne økter");
  }

  @Test
  void historyCanBeLeftOut() {
    String without = simulate("--json").out();
    heldThreeTimes();

    assertThat(simulate("--json", "--no-history").out()).isEqualTo(without);
    assertThat(samtakt.run("rehearse", file.toString(), "--no-history").exit()).isEqualTo(2);
  }

  @Test
  void aHistoryThatCannotBeReadIsToldAndDoesNotStopIt() throws IOException {
    Files.writeString(data.resolve("samtakt.db"), "no database");

    TestRun.Result result = simulate("--json");
    assertThat(result.exit()).isZero();
    assertThat(result.err()).contains("Tidligere økter kunne ikke leses");
    assertThat(result.json().get("history").toString()).isEqualTo("[]");
  }

  private static final class Unseen implements Watcher {
    @Override
    public void committed(int number, SessionEvent event, Snapshot after) {}

    @Override
    public void late(Item item, Snapshot after, @Nullable CatchUp proposed) {}

    @Override
    public void warned(Message warning) {
      throw new AssertionError(warning);
    }
  }
}

package no.samtakt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.samtakt.history.FoundNote;
import no.samtakt.history.NoteQuery;
import no.samtakt.history.PastSession;
import no.samtakt.live.Snapshot;
import no.samtakt.people.NameBook;
import no.samtakt.people.Roster;
import no.samtakt.session.JournalException;
import no.samtakt.session.Session;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import no.samtakt.session.SessionState;
import no.samtakt.session.Timeline;
import no.samtakt.store.Store;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program killed without warning at random moments of a session. Whatever it had
 * acknowledged by then must be in the data folder, and nothing there may be out of joint.
 *
 * <p>{@code samtakt.kills} is how many times; {@code samtakt.kill-seed} repeats a run that failed.
 */
class KilledProcessIT {
  private static final int NOTES = 1500;

  /** Well before the end, so that the program is killed and does not finish. */
  private static final int LATEST = 600;

  @TempDir Path folder;
  private Launched samtakt;
  private Path sheet;
  private Path script;

  /** What the program acknowledged before it died. */
  private record Death(SessionId session, List<String> acknowledged) {}

  @BeforeEach
  void writeTheSession() throws IOException {
    samtakt = new Launched(folder).with("JDK_JAVA_OPTIONS", options());
    sheet =
        Files.writeString(
            folder.resolve("økt.yaml"),
            """
            title: Økt som blir avbrutt
            language: nb
            start: "09:00"
            zone: Europe/Oslo
            participants: 21
            items:
              - {id: inn, title: Innsjekk, duration: 5, card: {category: check-in}}
              - {id: fart, title: Speed date, kind: pairs, rounds: {count: 5, duration: 4, swap: 30 s, size: 2}}
              - {id: pause, title: Pause, kind: break, duration: 5, end: go-on}
              - {id: ut, title: Utsjekk, duration: 30}
            """);
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= NOTES; i++) {
      lines.append(
          "{\"at\":\"PT%dS\",\"do\":\"note\",\"tag\":\"idea\",\"text\":\"Blåbær nummer %d på øya\"}%n"
              .formatted(i, i));
      lines.append(change(i));
    }
    for (int minute = 2; minute < 20; minute += 3) {
      lines.append("{\"at\":\"PT%dM\",\"do\":\"pause\"}%n".formatted(minute));
      lines.append("{\"at\":\"PT%dM3S\",\"do\":\"resume\"}%n".formatted(minute));
      lines.append("{\"at\":\"PT%dM\",\"do\":\"join\",\"name\":\"Ny %1$d\"}%n".formatted(minute));
    }
    script = Files.writeString(folder.resolve("manus.jsonl"), lines);
  }

  /** Every note is changed a while after it was taken, and some of them come back. */
  private static String change(int i) {
    int note = i - 5;
    if (note < 1) {
      return "";
    }
    String what =
        switch (note % 5) {
          case 0 -> "edit-note\",\"text\":\"Endret nummer " + note + " på øya";
          case 1 -> "delete-note";
          case 2 -> "move-note\",\"item\":\"ut";
          default -> "";
        };
    String more = note % 10 == 3 ? line(i, "restore-note", note - 2) : "";
    return (what.isEmpty() ? "" : line(i, what, note)) + more;
  }

  private static String line(int second, String what, int note) {
    return "{\"at\":\"PT%dS\",\"note\":%d,\"do\":\"%s\"}%n".formatted(second, note, what);
  }

  /** Programs that live for a second: the quick compiler, and their leavings in our own folder. */
  private String options() {
    return "-XX:TieredStopAtLevel=1 -Djava.io.tmpdir=" + folder;
  }

  @Test
  void whatWasAcknowledgedOutlivesTheProgram() throws Exception {
    int kills = Integer.getInteger("samtakt.kills", 20);
    long seed = Long.getLong("samtakt.kill-seed", System.nanoTime());
    System.out.println("KilledProcessIT: " + kills + " kills, samtakt.kill-seed " + seed);
    Random random = new Random(seed);
    for (int kill = 1; kill <= kills; kill++) {
      int moment = 1 + random.nextInt(LATEST);
      // At full speed it dies in the middle of a commit, else also while it waits.
      String speed = random.nextBoolean() ? "max" : "1200";
      Death death = killedAfter(moment, speed);
      inspect(
          death,
          "kill %d of seed %d, after %d lines at speed %s".formatted(kill, seed, moment, speed));
    }
  }

  private Death killedAfter(int lines, String speed) throws IOException, InterruptedException {
    Process process =
        samtakt.start(
            "rehearse",
            sheet.toString(),
            "--script",
            script.toString(),
            "--seed",
            "11",
            "--speed",
            speed,
            "--lang",
            "nb");
    List<String> said = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      for (int i = 0; i <= lines; i++) {
        said.add(String.valueOf(out.readLine()));
      }
      // SIGKILL; the process itself would also close what is still to be read from it.
      process.toHandle().destroyForcibly();
      // What it managed to say before it died was acknowledged too; half a line was not.
      StringBuilder rest = new StringBuilder();
      for (int c = out.read(); c >= 0; c = out.read()) {
        rest.append((char) c);
      }
      said.addAll(rest.substring(0, rest.lastIndexOf("\n") + 1).lines().toList());
    }
    assertThat(process.waitFor()).as("killed, not finished").isEqualTo(128 + 9);
    String session = said.getFirst().replaceAll("^Økt ([^:]+):.*", "$1");
    return new Death(new SessionId(session), said.subList(1, said.size()));
  }

  private void inspect(Death death, String which) throws JournalException, SQLException {
    Path data = folder.resolve("data");
    try (Store store = Store.open(data)) {
      assertThat(store.integrity()).as(which).isEqualTo("ok");
      List<SessionEvent> events = store.events(death.session());
      assertThat(numbers(data, death.session()))
          .as("gap-free journal, %s", which)
          .isEqualTo(IntStream.range(0, events.size()).boxed().toList());

      List<String> told = told(events, store.people(death.session()));
      assertThat(told).as(which).hasSizeGreaterThanOrEqualTo(death.acknowledged().size());
      assertThat(death.acknowledged())
          .as("acknowledged and kept, %s", which)
          .isEqualTo(told.subList(0, death.acknowledged().size()));

      SessionState state = Session.replay(events);
      assertThat(store.notes(death.session())).as(which).isEqualTo(state.notes());
      assertThat(store.find(new NoteQuery("nummer", null, death.session(), true, 2 * NOTES)))
          .as("found as they stand, %s", which)
          .extracting(FoundNote::note)
          .containsExactlyInAnyOrderElementsOf(state.notes());
      PastSession line =
          store.sessions().stream()
              .filter(each -> each.id().equals(death.session()))
              .findFirst()
              .orElseThrow();
      assertThat(line.standing())
          .as(which)
          .isEqualTo(
              state.course().running()
                  ? PastSession.Standing.RUNNING
                  : PastSession.Standing.OPENED);
      assertThat(line.notes()).as(which).isEqualTo(state.notes().size());
      assertThat(line.people()).as(which).isEqualTo(state.presence().listed().size());
      // Nobody holds on to the session any more: it can be resumed.
      store.journal(death.session(), true, null).close();
    }
  }

  /** The lines that the program must have said for these events. */
  private static List<String> told(List<SessionEvent> events, Roster people) {
    List<String> told = new ArrayList<>();
    SessionState state = Session.replay(events.subList(0, 1));
    for (int i = 0; i < events.size(); i++) {
      if (i > 0) {
        state = Session.evolve(state, events.get(i));
      }
      Timeline timeline = Timeline.at(state.course(), events.get(i).at());
      Snapshot after =
          new Snapshot(state, timeline, NameBook.of(people, state.presence().listed()), null);
      told.add(EventText.line(i, events.get(i), after, Words.in(Language.NB)));
    }
    return told;
  }

  private static List<Integer> numbers(Path data, SessionId session) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("samtakt.db"));
        var select =
            connection.prepareStatement("SELECT seq FROM event WHERE session = ? ORDER BY seq")) {
      select.setString(1, session.value());
      List<Integer> numbers = new ArrayList<>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          numbers.add(rows.getInt(1));
        }
      }
      return numbers;
    }
  }
}

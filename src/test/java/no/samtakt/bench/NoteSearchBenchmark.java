package no.samtakt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.samtakt.history.FoundNote;
import no.samtakt.history.NoteQuery;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Tag;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Journal;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import no.samtakt.store.SqliteJournal;
import no.samtakt.store.Store;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Search as somebody types, in the notes of many sessions, and how long a note takes to be safe.
 * What counts is the 95th percentile of {@code typing}, to be under 20 ms, and the median of {@code
 * note}, to be under 5 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 2)
@Measurement(iterations = 3, time = 4)
public class NoteSearchBenchmark {
  private static final int MOST = 100;
  private static final int WORDS_A_NOTE = 14;

  /** What is typed, letter by letter: common words, rare ones, and several. */
  private static final List<String> TYPED =
      List.of(
          "møteleder",
          "frivillig",
          "øst",
          "åpen hall",
          "kommune samarbeid",
          "xylofon",
          "#ungdom i");

  private static final List<String> STEMS =
      List.of(
          "møte",
          "møteleder",
          "møteplass",
          "frivillig",
          "frivillighet",
          "kommune",
          "samarbeid",
          "ungdom",
          "åpen",
          "hall",
          "øst",
          "ærlig",
          "barn",
          "skole",
          "idrett",
          "kultur",
          "nettverk",
          "prat",
          "kaffe",
          "nabo",
          "bydel",
          "fylke",
          "plan",
          "budsjett",
          "leder",
          "eldre",
          "inkludering",
          "språk",
          "arbeid",
          "helse",
          "tid",
          "rom",
          "idé",
          "spørsmål",
          "svar",
          "beslutning");

  @Param("500")
  public int sessions;

  @Param("200")
  public int notes;

  private Path folder;
  private Store store;
  private SqliteJournal open;
  private List<NoteQuery> queries;
  private int next;
  private int taken;

  @Setup
  public void write() throws IOException, JournalException {
    folder = Files.createTempDirectory("notes");
    store = Store.open(folder);
    RunSheet sheet = Sessions.sheet(10);
    ItemId item = sheet.items().getFirst().id();
    Random random = new Random(7);
    for (int i = 0; i < sessions; i++) {
      List<SessionEvent> events = new ArrayList<>();
      Instant at = Sessions.START.plus(Duration.ofDays(i));
      events.add(new SessionEvent.SheetOpened(at, sheet));
      for (int n = 1; n <= notes; n++) {
        Tag tag = Tag.values()[n % Tag.values().length];
        events.add(new SessionEvent.NoteTaken(at, new NoteId(n), item, tag, text(random)));
      }
      try (Journal journal = store.journal(new SessionId("s" + i), false, null)) {
        journal.append(events);
      }
    }
    queries = new ArrayList<>();
    for (String typed : TYPED) {
      for (int end = 1; end <= typed.length(); end++) {
        queries.add(NoteQuery.of(typed.substring(0, end), MOST));
      }
    }
    open = store.journal(new SessionId("open"), false, null);
    open.append(List.of(new SessionEvent.SheetOpened(Sessions.START, sheet)));
  }

  /** A few words are everywhere, and most are rare, as in any language. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < WORDS_A_NOTE; i++) {
      double place = Math.pow(random.nextDouble(), 2);
      text.append(STEMS.get((int) (place * STEMS.size())));
      if (random.nextInt(3) == 0) {
        text.append(STEMS.get(random.nextInt(STEMS.size())));
      }
      text.append(random.nextInt(8) == 0 ? random.nextInt(2000) + " #" : " ");
    }
    return text.toString();
  }

  @Benchmark
  public List<FoundNote> typing() throws JournalException {
    NoteQuery query = queries.get(next);
    next = (next + 1) % queries.size();
    return store.find(query);
  }

  @Benchmark
  public void note() throws JournalException {
    taken++;
    open.append(
        List.of(
            new SessionEvent.NoteTaken(
                Sessions.START.plusSeconds(taken),
                new NoteId(taken),
                null,
                Tag.IDEA,
                "Felles digital ressursbank for kommuner og frivillighet, nummer " + taken)));
  }

  @TearDown
  public void delete() throws IOException {
    open.close();
    store.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

package no.samtakt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.history.PastSession;
import no.samtakt.history.Retention;
import no.samtakt.notes.NoteId;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Journal;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import no.samtakt.store.Store;
import no.samtakt.ui.history.FirstRows;
import no.samtakt.ui.history.HistoryViewModel;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
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
 * Opening the history of many sessions with many notes: what is read, and put into words as far as
 * it is seen. To be under 200 ms, the file just opened; the first time in a process, too: {@code
 * -bm ss -wi 0}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 2)
public class HistoryBenchmark {
  private static final int PEOPLE = 71;

  /** More than a large window has room for. */
  private static final int SEEN = 30;

  @Param("500")
  public int sessions;

  @Param("200")
  public int notes;

  private Path folder;

  @Setup
  public void write() throws IOException, JournalException {
    folder = Files.createTempDirectory("history");
    RunSheet sheet = Sessions.sheet(10);
    List<Person> people = new ArrayList<>();
    for (int i = 1; i <= PEOPLE; i++) {
      people.add(new Person(new PersonId("p" + i), "Fornavn Etternavn " + i, Map.of()));
    }
    try (Store store = Store.open(folder)) {
      for (int i = 0; i < sessions; i++) {
        Instant at = Sessions.START.plus(Duration.ofDays(i));
        List<SessionEvent> events = new ArrayList<>();
        events.add(new SessionEvent.SheetOpened(at, sheet));
        for (int n = 1; n <= notes; n++) {
          events.add(
              new SessionEvent.NoteTaken(at, new NoteId(n), null, null, "Felles ressursbank " + n));
        }
        try (Journal journal = store.journal(new SessionId("s" + i), i % 5 == 0, null)) {
          journal.remember(people);
          journal.append(events);
        }
      }
    }
  }

  /** The file is opened anew each time: nothing is in SQLite's own memory. */
  @Benchmark
  public int open() throws JournalException {
    try (Store store = Store.open(folder)) {
      List<PastSession> all = store.sessions();
      HistoryViewModel model =
          new HistoryViewModel(new SimpleObjectProperty<>(Words.in(Language.NB)));
      model.show(all, Retention.USUAL);
      return FirstRows.of(model, SEEN).size();
    }
  }

  @TearDown
  public void delete() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

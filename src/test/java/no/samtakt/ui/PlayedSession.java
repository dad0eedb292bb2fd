package no.samtakt.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import no.samtakt.live.Desk;
import no.samtakt.live.Outcome;
import no.samtakt.live.Snapshot;
import no.samtakt.people.Attribute;
import no.samtakt.people.NameBook;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.session.Decision;
import no.samtakt.session.Session;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionState;
import no.samtakt.session.Timeline;
import no.samtakt.words.Language;

/** A session played by hand on one winter's day in Oslo: a desk that answers at once. */
public final class PlayedSession implements Desk {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private final Random random = new Random(7);
  private final List<SessionCommand> asked = new ArrayList<>();
  private SessionState state;
  private Roster people = Roster.EMPTY;
  private NameBook names = NameBook.EMPTY;
  private Instant now = clock("09:00");

  public PlayedSession(RunSheet sheet) {
    state = SessionState.of(sheet);
  }

  /** The Vestfold sample. */
  public static PlayedSession vestfold() {
    return new PlayedSession(sample("samarbeid-pa-nye-mater.yaml"));
  }

  /** A sheet written out in a test. */
  public static PlayedSession of(String yaml) {
    return new PlayedSession(written(yaml));
  }

  public static RunSheet written(String yaml) {
    return sheet(
        RunSheetReader.read(yaml, no.samtakt.runsheet.file.Format.YAML, OSLO, Language.NB));
  }

  public static RunSheet sample(String name) {
    return sheet(RunSheetReader.read(Path.of("samples", name), OSLO, Language.NB));
  }

  private static RunSheet sheet(Read read) {
    return switch (read) {
      case Read.Sheet good -> good.sheet();
      case Read.Broken broken -> throw new AssertionError(broken.problems());
    };
  }

  /** The 71 people of the sample list, with their organisations. */
  public static List<Roster.Entry> seventyOne() {
    try {
      return Files.readAllLines(
              Path.of("samples", "rosters", "vestfold-71.csv"), StandardCharsets.UTF_8)
          .stream()
          .skip(1)
          .map(line -> line.split(";"))
          .map(cells ->
              new Roster.Entry(
                  cells[0], Map.of(Attribute.EMAIL, cells[1], Attribute.ORGANISATION, cells[2])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public PlayedSession listing(List<Roster.Entry> entries) {
    return done(new SessionCommand.ListPeople(people.listed(entries)));
  }

  public PlayedSession listing(String... names) {
    return listing(List.of(names).stream().map(PlayedSession::entry).toList());
  }

  public static Roster.Entry entry(String name) {
    return new Roster.Entry(name, Map.of());
  }

  /** Moves the clock, to {@code 10:45} or {@code 10:45:30}. */
  public PlayedSession at(String time) {
    now = clock(time);
    return this;
  }

  /** The clock reads this now, and has jumped so far to it. */
  public PlayedSession jumps(String time, Duration by) {
    at(time);
    state = Session.evolve(state, new SessionEvent.ClockStepped(now, by));
    return this;
  }

  public PlayedSession start() {
    return done(new SessionCommand.Start(Duration.ZERO));
  }

  /** Goes on until an item of this title runs, in its first phase or round. */
  public PlayedSession until(String title) {
    return done(
        new SessionCommand.JumpTo(
            state.sheet().items().stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id()));
  }

  /** Lets everything happen that has come due by itself. */
  public PlayedSession due() {
    var due = Session.happening(state, people, now, random);
    while (!due.isEmpty()) {
      for (SessionEvent event : due) {
        state = Session.evolve(state, event);
      }
      due = Session.happening(state, people, now, random);
    }
    return this;
  }

  public PlayedSession done(SessionCommand command) {
    if (submit(command).join() instanceof Outcome.Refused refused) {
      throw new AssertionError(command + " was refused: " + refused.reason());
    }
    return this;
  }

  @Override
  public CompletableFuture<Outcome> submit(SessionCommand command) {
    asked.add(command);
    Decision decision = Session.decide(state, command, people, now, random);
    return CompletableFuture.completedFuture(
        switch (decision) {
          case Decision.Refused refused -> new Outcome.Refused(refused.reason());
          case Decision.Accepted accepted -> {
            if (command instanceof SessionCommand.ListPeople list) {
              people = people.with(list.roster());
            }
            for (SessionEvent event : accepted.events()) {
              state = Session.evolve(state, event);
            }
            yield new Outcome.Done(accepted.events(), snapshot());
          }
        });
  }

  /** What was asked for, the latest last. */
  public List<SessionCommand> asked() {
    return List.copyOf(asked);
  }

  public SessionState state() {
    return state;
  }

  public Roster people() {
    return people;
  }

  public Snapshot snapshot() {
    // Kept while nobody's name changes, as the loop keeps it.
    names = names.updated(people, state.presence().listed());
    return new Snapshot(state, Timeline.at(state.course(), now), names, null);
  }

  private static Instant clock(String time) {
    return DAY.atTime(LocalTime.parse(time)).atZone(OSLO).toInstant();
  }
}

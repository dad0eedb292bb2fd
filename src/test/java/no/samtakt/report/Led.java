package no.samtakt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import no.samtakt.notes.Tag;
import no.samtakt.people.Attribute;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.session.Decision;
import no.samtakt.session.Session;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionState;
import no.samtakt.words.Language;

/** A session led by hand on one winter's day in Oslo, and its journal. */
public final class Led {
  static final String SHEET =
      """
      title: Samarbeid
      start: "09:00"
      zone: Europe/Oslo
      team:
        - {name: Sølve, role: prosessleder}
        - {name: Ingrid, role: møteleder}
        - {name: Jonas, role: medvert og teknikk}
      items:
        - {id: a, title: Velkommen, kind: welcome, duration: 10}
        - {id: b, title: Innlegg, kind: talk, duration: 20}
        - {id: c, title: Pause, kind: break, duration: 10, at: "09:30"}
        - {id: d, title: Samtale, kind: dialogue, duration: 20, cut: 1}
        - {id: e, title: Utsjekk, kind: check-out, duration: 10}
      """;

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private final List<SessionEvent> journal = new ArrayList<>();
  private final Random random = new Random(3);
  private SessionState state;
  private Roster people = Roster.EMPTY;
  private Instant now = clock("09:00");

  private Led(RunSheet sheet) {
    state = SessionState.of(sheet);
    journal.add(new SessionEvent.SheetOpened(now, sheet));
  }

  /** A session of a sheet that is written out in the test; it is started at 09:00. */
  public static Led of(String yaml) {
    return opened(yaml).give(new SessionCommand.Start(Duration.ZERO));
  }

  /** The same, not started. */
  public static Led opened(String yaml) {
    return new Led(sheet(yaml));
  }

  static RunSheet sheet(String yaml) {
    try {
      Path file = Files.createTempFile("samtakt", ".yaml");
      try {
        Files.writeString(file, yaml);
        return ((Read.Sheet) RunSheetReader.read(file, OSLO, Language.NB)).sheet();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Instant clock(String time) {
    return LocalDate.of(2026, 11, 24).atTime(LocalTime.parse(time)).atZone(OSLO).toInstant();
  }

  public Led at(String time) {
    now = clock(time);
    return this;
  }

  public Led pass(Duration time) {
    now = now.plus(time);
    return this;
  }

  /** Everybody is on the list: {@code Name, Organisation}. */
  public Led list(String... guests) {
    List<Roster.Entry> entries = new ArrayList<>();
    for (String guest : guests) {
      String[] told = guest.split(", ");
      entries.add(
          new Roster.Entry(
              told[0], told.length > 1 ? Map.of(Attribute.ORGANISATION, told[1]) : Map.of()));
    }
    return give(new SessionCommand.ListPeople(people.listed(entries)));
  }

  public Led next() {
    return give(new SessionCommand.Next());
  }

  public Led end() {
    return give(new SessionCommand.End());
  }

  public Led note(Tag tag, String text) {
    return give(new SessionCommand.TakeNote(tag, text));
  }

  public Led give(SessionCommand command) {
    assertThat(tried(command)).as("%s", command).isTrue();
    return this;
  }

  /** Whether the rules allowed it. */
  boolean tried(SessionCommand command) {
    Decision decision = Session.decide(state, command, people, now, random);
    if (command instanceof SessionCommand.ListPeople list) {
      people = people.with(list.roster());
    }
    if (decision instanceof Decision.Accepted accepted) {
      for (SessionEvent event : accepted.events()) {
        journal.add(event);
        state = Session.evolve(state, event);
      }
    }
    return decision instanceof Decision.Accepted;
  }

  public PersonId who(String name) {
    return people.named(name).map(Person::id).orElseThrow();
  }

  static ItemId item(String id) {
    return new ItemId(id);
  }

  SessionState state() {
    return state;
  }

  public Roster people() {
    return people;
  }

  /** As it is read once everybody is forgotten. */
  public Report forgotten() {
    return Reporting.of(journal, Roster.EMPTY, false, now);
  }

  public Report report() {
    return Reporting.of(journal, people, false, now);
  }
}

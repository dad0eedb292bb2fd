package no.samtakt.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.cards.Deck;
import no.samtakt.cards.Setting;
import no.samtakt.live.Snapshot;
import no.samtakt.people.Person;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.CatchUp;
import no.samtakt.session.Journal;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** A rehearsal in memory, with everything that was seen of it. */
final class Practice implements Watcher, Journal {
  static final Deck DECK =
      new Deck(
          texts("Kort"),
          List.of(card("ice-1", Category.ICEBREAKER), card("out-1", Category.CHECK_OUT)));

  final List<SessionEvent> journal = new ArrayList<>();
  final List<SessionEvent> acknowledged = new ArrayList<>();
  final List<Integer> numbers = new ArrayList<>();
  final List<String> warnings = new ArrayList<>();
  final List<Duration> waits = new ArrayList<>();
  int failAfter = Integer.MAX_VALUE;
  boolean closed;

  RehearsalResult run(RunSheet sheet, int people, Script.Cue... cues) {
    try {
      Snapshot end = lead(sheet, people, cues);
      return RehearsalResult.of(new SessionId("practice"), end);
    } catch (RehearsalException e) {
      throw new AssertionError(e);
    }
  }

  Snapshot lead(RunSheet sheet, int people, Script.Cue... cues) throws RehearsalException {
    Roster roster = Roster.EMPTY.listed(SimulatedPeople.of(people, 1));
    Instant start = Rehearsal.plannedStart(sheet, LocalDate.of(2026, 1, 14));
    Script script = new Script(Arrays.asList(cues));
    return SimulatedLeader.lead(
        new Rehearsal(sheet, roster, DECK, script, start, Lateness.NONE),
        this,
        new Random(7),
        waits::add,
        this);
  }

  static Script.Cue at(int minutes, Action action) {
    return new Script.Cue(Duration.ofMinutes(minutes), action);
  }

  <E extends SessionEvent> List<E> all(Class<E> kind) {
    return journal.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Override
  public void committed(int number, SessionEvent event, Snapshot after) {
    if (!journal.contains(event)) {
      throw new AssertionError("acknowledged before it was committed: " + event);
    }
    numbers.add(number);
    acknowledged.add(event);
  }

  @Override
  public void late(Item item, Snapshot after, @Nullable CatchUp proposed) {
    throw new AssertionError("nothing was asked to be late");
  }

  @Override
  public void warned(Message warning) {
    warnings.add(Words.in(Language.NB).text(warning));
  }

  @Override
  public void append(List<SessionEvent> events) throws JournalException {
    if (journal.size() + events.size() > failAfter) {
      throw new JournalException(Message.of("session.is-closed"), new Exception("full"));
    }
    journal.addAll(events);
  }

  @Override
  public void remember(List<Person> people) {}

  @Override
  public void close() {
    closed = true;
  }

  private static Card card(String id, Category category) {
    return new Card(
        new CardId(id), category, texts(id), texts(id), 1, 1, 99, Set.of(Setting.DIGITAL));
  }

  private static Map<Language, String> texts(String text) {
    return Map.of(Language.NB, text, Language.NN, text, Language.EN, text);
  }
}

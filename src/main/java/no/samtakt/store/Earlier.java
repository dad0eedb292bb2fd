package no.samtakt.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samtakt.cards.CardId;
import no.samtakt.grouping.Round;
import no.samtakt.history.History;
import no.samtakt.history.PastCards;
import no.samtakt.history.PastFollowUps;
import no.samtakt.history.PastGroups;
import no.samtakt.history.PastList;
import no.samtakt.history.PastRun;
import no.samtakt.history.PastSession;
import no.samtakt.history.Runs;
import no.samtakt.history.UsedCards;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Note;
import no.samtakt.notes.Origin;
import no.samtakt.people.Attribute;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.session.JournalException;
import no.samtakt.session.Notebook;
import no.samtakt.session.Session;
import no.samtakt.session.SessionId;
import org.jspecify.annotations.Nullable;

/** What the earlier sessions of a series tell a later one; rehearsals never. */
final class Earlier {
  private final History history;

  Earlier(History history) {
    this.history = history;
  }

  Optional<PastFollowUps> openFollowUps(String series, SessionId except) throws JournalException {
    List<PastSession> held =
        ofSeries(series, except, past -> past.standing() != PastSession.Standing.OPENED);
    Map<String, PastFollowUps.Open> open = new LinkedHashMap<>();
    PastSession last = null;
    for (PastSession past : held.reversed()) {
      Notebook book = Session.replay(history.events(past.id())).notebook();
      Roster people = history.people(past.id());
      // What was taken along lives on where it was taken to, also where it was deleted there.
      Stream.concat(book.notes().stream(), book.deleted().stream())
          .filter(note -> note.origin() == Origin.CARRIED)
          .forEach(note -> open.remove(said(note)));
      for (Note note : book.notes()) {
        FollowUp left = note.followUp();
        if (left != null && !left.done()) {
          PersonId owner = left.owner();
          open.put(
              said(note),
              new PastFollowUps.Open(
                  note, owner == null ? null : people.person(owner).orElse(null)));
          last = past;
        }
      }
    }
    return last == null || open.isEmpty()
        ? Optional.empty()
        : Optional.of(new PastFollowUps(last.title(), last.opened(), List.copyOf(open.values())));
  }

  private static String said(Note note) {
    return note.text().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** No more of a series than this is looked back at: people forget whom they met before. */
  private static final int MOST_OF_SERIES = 12;

  List<PastGroups> groupsOf(String series, SessionId except) throws JournalException {
    List<PastGroups> groups = new ArrayList<>();
    for (PastSession past : ofSeries(series, except, Earlier::isKnown)) {
      List<Round> held = Session.replay(history.events(past.id())).course().heldRounds();
      if (!held.isEmpty()) {
        groups.add(new PastGroups(past.title(), past.opened(), history.people(past.id()), held));
      }
    }
    return groups;
  }

  List<PastCards> cardsOf(String series, SessionId except) throws JournalException {
    List<PastCards> cards = new ArrayList<>();
    for (PastSession past : ofSeries(series, except, past -> true)) {
      List<CardId> used = UsedCards.of(history.events(past.id()));
      if (!used.isEmpty()) {
        cards.add(new PastCards(past.title(), past.opened(), used));
      }
    }
    return cards;
  }

  /** Whether anybody was listed, and is not forgotten since. */
  private static boolean isKnown(PastSession past) {
    return past.people() > 0 && past.kept().anonymised() == null;
  }

  /** Earlier sessions of a series, the latest first, but no more than anybody remembers. */
  private List<PastSession> ofSeries(String series, SessionId except, Predicate<PastSession> suits)
      throws JournalException {
    return history.sessions().stream()
        .filter(past -> series.equals(past.series()) && !past.rehearsal())
        .filter(past -> !past.id().equals(except) && suits.test(past))
        .sorted(Comparator.comparing(PastSession::opened).reversed())
        .limit(MOST_OF_SERIES)
        .toList();
  }

  Optional<PastList> lastList(@Nullable String series, SessionId except) throws JournalException {
    Optional<PastSession> last =
        history.sessions().stream()
            .filter(past -> !past.rehearsal() && isKnown(past) && !past.id().equals(except))
            .max(
                Comparator.comparing(
                        (PastSession past) -> series != null && series.equals(past.series()))
                    .thenComparing(PastSession::opened));
    return last.isEmpty()
        ? Optional.empty()
        : Optional.of(new PastList(last.get().title(), last.get().opened(), listed(last.get())));
  }

  /**
   * Those who were on the list at the end, in its order: a person who was ever on it stays known.
   * How they stood and what they were called before was said of that day.
   */
  private Roster listed(PastSession past) throws JournalException {
    Roster all = history.people(past.id());
    return new Roster(
        Session.replay(history.events(past.id())).presence().listed().stream()
            .flatMap(id -> all.person(id).stream())
            .map(person ->
                new Person(
                    person.id(),
                    person.name(),
                    person.attributes().entrySet().stream()
                        .filter(told -> told.getKey() != Attribute.ATTENDANCE)
                        .filter(told -> told.getKey() != Attribute.EARLIER_NAME)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))))
            .toList());
  }

  List<PastRun> runs(Runs.Same sheet) throws JournalException {
    Stream<PastSession> held = history.sessions().stream().filter(sheet::fits);
    // The clock of a rehearsal does not tell which was the latest, but the one used last comes
    // first.
    Stream<PastSession> latestFirst =
        sheet.rehearsals()
            ? held
            : held.sorted(Comparator.comparing(PastSession::opened).reversed());
    List<PastRun> runs = new ArrayList<>();
    for (PastSession past : latestFirst.limit(Runs.MOST).toList()) {
      runs.add(PastRun.of(past.id(), history.events(past.id())));
    }
    return runs;
  }
}

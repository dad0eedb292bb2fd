package no.samtakt.ui.cohost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samtakt.live.Arrival;
import no.samtakt.live.Snapshot;
import no.samtakt.people.Attribute;
import no.samtakt.people.NameBook;
import no.samtakt.people.NameSearch;
import no.samtakt.people.PersonId;
import no.samtakt.session.Presence;
import no.samtakt.session.SpeakerList;
import no.samtakt.ui.cohost.SpeakersScreen.Found;
import no.samtakt.words.Words;

/** Finds out who is meant by the letters that have been written so far. */
final class FindingNames {
  /** With fewer letters than this, half the list would fit. */
  static final int LETTERS = 2;

  private static final int MOST = 5;

  private final Snapshot snapshot;
  private final NameBook book;
  private final Words words;

  FindingNames(Snapshot snapshot, Words words) {
    this.snapshot = snapshot;
    this.book = snapshot.names();
    this.words = words;
  }

  /**
   * Those whose name, or else organisation, fits: names that begin as written first, then
   * alphabetically. Last comes the name as it is written, unless somebody is called that.
   */
  List<Found> find(String written) {
    String name = written.strip();
    if (name.codePointCount(0, name.length()) < LETTERS) {
      return List.of();
    }
    NameSearch search = NameSearch.of(name);
    List<Found> found = new ArrayList<>();
    snapshot.state().presence().listed().stream()
        .filter(person -> search.fits(book.fullName(person) + " " + organisation(person)))
        .sorted(
            Comparator.comparingInt((PersonId person) -> rank(search, person))
                .thenComparing(book.alphabetical()))
        .limit(MOST)
        .map(this::found)
        .forEach(found::add);
    boolean meant = found.isEmpty() || name.codePointCount(0, name.length()) > LETTERS;
    if (meant && Arrival.named(name, snapshot).isEmpty()) {
      found.add(new Found(null, name, "", words.text("speakers.new-name")));
    }
    return found;
  }

  private int rank(NameSearch search, PersonId person) {
    String name = book.fullName(person);
    return search.begins(name) ? 0 : search.fits(name) ? 1 : 2;
  }

  private Found found(PersonId person) {
    Presence presence = snapshot.state().presence();
    SpeakerList list = snapshot.state().course().floor().speakers();
    boolean speaks = list.speaking() != null && list.speaking().person().equals(person);
    String note =
        !presence.isHere(person)
            ? words.text("speakers.is-gone")
            : speaks
                ? words.text("speakers.speaking")
                : list.request(person).isPresent() ? words.text("speakers.waits") : "";
    return new Found(person, book.fullName(person), organisation(person), note);
  }

  private String organisation(PersonId person) {
    return book.person(person)
        .map(known -> known.attributes().getOrDefault(Attribute.ORGANISATION, ""))
        .orElse("");
  }
}

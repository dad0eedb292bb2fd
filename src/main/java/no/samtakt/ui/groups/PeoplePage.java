package no.samtakt.ui.groups;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samtakt.people.Attribute;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.session.Presence;
import no.samtakt.ui.groups.GroupsScreen.PersonRow;
import no.samtakt.words.Words;

/** Everybody on the list, in words. */
record PeoplePage(Presence presence, NameBook book, Set<PersonId> unplaced, Words words) {
  /** Names of so many are said; the others are counted. */
  private static final int NAMED = 6;

  /** Those whose name or organisation has a word that begins so, alphabetically. */
  List<PersonRow> rows(String sought) {
    String beginning = sought.strip().toLowerCase(Locale.ROOT);
    return presence.listed().stream()
        .sorted(book.alphabetical())
        .map(this::row)
        .filter(row -> fits(row, beginning))
        .toList();
  }

  private static boolean fits(PersonRow row, String beginning) {
    String text = (row.name() + " " + row.detail()).toLowerCase(Locale.ROOT);
    return text.startsWith(beginning)
        || Arrays.stream(text.split("[\\s-]+")).anyMatch(word -> word.startsWith(beginning));
  }

  private PersonRow row(PersonId id) {
    boolean here = presence.isHere(id);
    boolean waits = here && unplaced.contains(id);
    String name = book.fullName(id);
    String detail =
        book.person(id)
            .map(person -> person.attributes().getOrDefault(Attribute.ORGANISATION, ""))
            .orElse("");
    String note = waits ? words.text("groups.unplaced") : here ? "" : words.text("groups.has-gone");
    String state = here ? words.text("groups.is-here") : words.text("groups.has-gone");
    return new PersonRow(
        id,
        name,
        detail,
        here,
        note,
        waits,
        words.text(here ? "groups.mark-gone" : "groups.mark-back"),
        words.text("groups.person-spoken", name, waits ? note : state));
  }

  /** The short names of those without a room; empty for nobody. */
  String unplacedNames() {
    List<String> names =
        unplaced.stream().sorted(book.alphabetical()).map(book::shortName).toList();
    return names.size() <= NAMED
        ? String.join(", ", names)
        : words.text(
            "groups.and-more", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
  }
}

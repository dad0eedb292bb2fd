package no.samtakt.ui.groups;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.samtakt.people.Attribute;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.session.Presence;
import no.samtakt.ui.groups.GroupsScreen.PersonRow;
import no.samtakt.ui.groups.GroupsScreen.Whereabouts;
import no.samtakt.words.Words;

/**
 * Everybody on the list, in words.
 *
 * @param wishes for topics, as their places from 0
 */
record PeoplePage(
    Presence presence,
    NameBook book,
    Set<PersonId> out,
    Set<PersonId> unplaced,
    Map<PersonId, List<Integer>> wishes,
    Words words) {
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

  /** How many are here, and how many are waited for or have gone. */
  String present() {
    int here = presence.here().size();
    int late = presence.late().size();
    int gone = presence.listed().size() - here - late;
    StringBuilder said = new StringBuilder(words.text("groups.present", here));
    if (late > 0) {
      said.append(", ").append(words.text("groups.present-late", late));
    }
    if (gone > 0) {
      said.append(", ").append(words.text("groups.present-gone", gone));
    }
    return said.toString();
  }

  private PersonRow row(PersonId id) {
    Whereabouts where =
        !presence.away().contains(id)
            ? Whereabouts.HERE
            : presence.isLate(id) ? Whereabouts.LATE : Whereabouts.GONE;
    boolean here = where == Whereabouts.HERE;
    boolean waits = here && unplaced.contains(id);
    boolean stays = !out.contains(id);
    String name = book.distinctName(id);
    String detail =
        book.person(id)
            .map(person -> person.attributes().getOrDefault(Attribute.ORGANISATION, ""))
            .orElse("");
    String state =
        switch (where) {
          case HERE -> words.text("groups.is-here");
          case LATE -> words.text("groups.is-late");
          case GONE -> words.text("groups.has-gone");
        };
    String note = waits ? words.text("groups.unplaced") : here ? "" : state;
    if (!stays && here) {
      note = words.text("groups.is-out");
    }
    String wished = wished(id);
    String told = note.isEmpty() ? state : note;
    return new PersonRow(
        id,
        name,
        detail,
        wished,
        where,
        stays,
        note,
        waits,
        words.text(here ? "groups.mark-gone" : "groups.mark-back"),
        words.text("groups.person-spoken", name, wished.isEmpty() ? told : told + ". " + wished));
  }

  private String wished(PersonId id) {
    List<String> numbers =
        wishes.getOrDefault(id, List.of()).stream()
            .map(topic -> Integer.toString(topic + 1))
            .toList();
    return numbers.isEmpty() ? "" : words.text("groups.wishes", String.join(", ", numbers));
  }
}

package no.samtakt.grouping.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.people.Attribute;
import no.samtakt.people.NameBook;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.platform.Platform;
import no.samtakt.words.Language;
import no.samtakt.words.Words;

/** People and their groups, for the tests of what is handed out. */
record Gathering(Roster roster) {
  static Gathering of(Roster.Entry... entries) {
    return new Gathering(Roster.EMPTY.listed(List.of(entries)));
  }

  /** So many, all with an address. */
  static Gathering of(int people) {
    List<Roster.Entry> entries = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      entries.add(entry("Fornavn" + i + " Etternavn", "p" + i + "@x.example.org"));
    }
    return new Gathering(Roster.EMPTY.listed(entries));
  }

  static Roster.Entry entry(String name, String email) {
    return new Roster.Entry(name, email.isEmpty() ? Map.of() : Map.of(Attribute.EMAIL, email));
  }

  List<PersonId> ids() {
    return roster.people().stream().map(Person::id).toList();
  }

  /** Groups of this size, in the list's order. */
  Round groups(int size) {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < ids().size(); i += size) {
      groups.add(new Group(ids().subList(i, Math.min(i + size, ids().size()))));
    }
    return new Round(groups);
  }

  Wording wording(Language language, Platform platform, Wording.Names names) {
    return new Wording(Words.in(language), platform, NameBook.of(roster, ids()), names);
  }
}

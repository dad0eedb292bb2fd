package no.samtakt.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.samtakt.people.Attribute;
import no.samtakt.people.NameKey;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.file.Nearest;
import no.samtakt.words.Message;

/** Finds those on a list by what an option calls them: their name, or their address. */
record ListedNames(Roster roster) {
  /**
   * Everybody in {@code Kari|Ola}.
   *
   * @param option said in the complaint
   */
  Set<PersonId> set(String option, String text) throws Complaint {
    Set<PersonId> set = new LinkedHashSet<>();
    for (String name : text.split("\\|", -1)) {
      if (!name.isBlank()) {
        set.add(one(option, name.strip()));
      }
    }
    if (set.size() < 2) {
      throw Complaint.misuse("cli.groups.two-names", option, text);
    }
    return set;
  }

  /** Whoever is called so. */
  PersonId one(String where, String name) throws Complaint {
    List<Person> called = called(name);
    if (called.size() > 1) {
      throw Complaint.invalid(Message.of("cli.groups.namesakes", where, name, called.size()));
    }
    if (called.isEmpty()) {
      List<String> names = roster.people().stream().map(Person::name).toList();
      Optional<String> near = Nearest.of(name, names);
      throw Complaint.invalid(
          near.isPresent()
              ? Message.of("cli.groups.no-such-name-near", where, name, near.get())
              : Message.of("cli.groups.no-such-name", where, name));
    }
    return called.getFirst().id();
  }

  List<Person> called(String name) {
    NameKey wanted = NameKey.of(name);
    String address = name.strip().toLowerCase(Locale.ROOT);
    return roster.people().stream()
        .filter(person ->
            NameKey.of(person.name()).equals(wanted)
                || person
                    .attributes()
                    .getOrDefault(Attribute.EMAIL, "")
                    .toLowerCase(Locale.ROOT)
                    .equals(address))
        .toList();
  }
}

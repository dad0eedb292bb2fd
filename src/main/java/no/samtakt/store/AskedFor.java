package no.samtakt.store;

import java.util.List;
import java.util.Map;
import no.samtakt.people.Attribute;
import no.samtakt.people.NameKey;
import no.samtakt.people.NameOrder;
import no.samtakt.people.NameSearch;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;

/**
 * Who is asked for, by name or address.
 *
 * @param asked as it was written
 * @param person as a list tells, where one does; else with what was asked for as the name
 * @param known whether a list has somebody of that very name or address
 * @param alike full names on lists of which a part was asked for; none where somebody is known
 */
record AskedFor(String asked, Person person, boolean known, List<String> alike) {
  AskedFor {
    alike = List.copyOf(alike);
  }

  /** Finds them among all who are on any list. */
  static AskedFor among(List<Person> all, String asked) {
    String name = asked.strip();
    for (Person each : all) {
      if (is(each, name)) {
        return new AskedFor(name, each, true, List.of());
      }
    }
    Map<Attribute, String> told = isAddress(name) ? Map.of(Attribute.EMAIL, name) : Map.of();
    List<String> alike =
        all.stream()
            .filter(each -> fits(each, name))
            .map(Person::name)
            .distinct()
            .sorted(NameOrder.NORWEGIAN)
            .toList();
    return new AskedFor(name, new Person(new PersonId("asked"), name, told), false, alike);
  }

  /** Whether somebody on a list is called just what was asked for, or has that address. */
  boolean is(Person each) {
    return is(each, asked);
  }

  /** Whether a part of a name was asked for that somebody here has: what is said may be of them. */
  boolean mayBeOneOf(List<Person> here) {
    return !known && !isAddress(asked) && here.stream().anyMatch(each -> fits(each, asked));
  }

  private static boolean is(Person each, String asked) {
    String address = each.attributes().getOrDefault(Attribute.EMAIL, "").strip();
    return NameKey.of(each.name()).equals(NameKey.of(asked)) || address.equalsIgnoreCase(asked);
  }

  /** Of an address, what stands before the @ may be the name. */
  private static boolean fits(Person each, String asked) {
    String name = isAddress(asked) ? asked.substring(0, asked.indexOf('@')) : asked;
    return name.chars().anyMatch(Character::isLetter) && NameSearch.of(name).fits(each.name());
  }

  private static boolean isAddress(String asked) {
    return asked.contains("@");
  }
}

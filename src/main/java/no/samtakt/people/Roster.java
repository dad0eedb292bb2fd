package no.samtakt.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of a session, in the order in which they were listed. */
public record Roster(List<Person> people) {
  public static final Roster EMPTY = new Roster(List.of());

  public Roster {
    people = List.copyOf(people);
  }

  /** Everybody as a line of a list. */
  public List<Entry> entries() {
    return people.stream().map(person -> new Entry(person.name(), person.attributes())).toList();
  }

  public Optional<Person> person(PersonId id) {
    return people.stream().filter(person -> person.id().equals(id)).findFirst();
  }

  /** The first person of this name, whatever the case and spacing. */
  public Optional<Person> named(String name) {
    NameKey wanted = NameKey.of(name);
    return people.stream().filter(person -> NameKey.of(person.name()).equals(wanted)).findFirst();
  }

  /**
   * A new list of entries, in which everybody who was known keeps their id: by e-mail and name,
   * else by e-mail, else by name in order of appearance, where not two addresses tell them apart.
   * Others get the next free number, so that equal lists give equal ids.
   */
  public Roster listed(List<Entry> entries) {
    return listed(entries, Map.of());
  }

  /**
   * The same where it is known of some who they are.
   *
   * @param sure their ids, by their places among the entries
   */
  public Roster listed(List<Entry> entries, Map<Integer, PersonId> sure) {
    Map<Integer, PersonId> kept = new Keeping(people, sure).of(entries);
    int next = people.stream().mapToInt(person -> number(person.id())).max().orElse(0) + 1;
    List<Person> listed = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      PersonId id = kept.containsKey(i) ? kept.get(i) : new PersonId("p" + next++);
      listed.add(new Person(id, entry.name(), entry.attributes()));
    }
    return new Roster(listed);
  }

  /** This list with a newer one laid over it: nobody's name is lost because they left the list. */
  public Roster with(Roster newer) {
    Map<PersonId, Person> all = new LinkedHashMap<>();
    people.forEach(person -> all.put(person.id(), person));
    newer.people.forEach(person -> all.put(person.id(), person));
    return new Roster(List.copyOf(all.values()));
  }

  /** One line of a list: a name and what else it tells. */
  public record Entry(String name, Map<Attribute, String> attributes) {
    public Entry {
      attributes = Map.copyOf(attributes);
    }
  }

  private static int number(PersonId id) {
    String digits = id.value().replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}

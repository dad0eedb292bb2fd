package no.samtakt.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The people of a session, in the order in which they were listed. */
public record Roster(List<Person> people) {
  public static final Roster EMPTY = new Roster(List.of());

  public Roster {
    people = List.copyOf(people);
  }

  public Optional<Person> person(PersonId id) {
    return people.stream().filter(person -> person.id().equals(id)).findFirst();
  }

  /** The first person of this name, whatever the case and spacing. */
  public Optional<Person> named(String name) {
    String wanted = normal(name);
    return people.stream().filter(person -> normal(person.name()).equals(wanted)).findFirst();
  }

  /**
   * A new list of entries, in which everybody who was known keeps their id: by e-mail, else by name
   * in order of appearance. Others get the next free number, so that equal lists give equal ids.
   */
  public Roster listed(List<Entry> entries) {
    Map<String, List<Person>> known = new HashMap<>();
    for (Person person : people) {
      known
          .computeIfAbsent(key(person.name(), person.attributes()), k -> new ArrayList<>())
          .add(person);
    }
    int next = people.stream().mapToInt(person -> number(person.id())).max().orElse(0) + 1;
    List<Person> listed = new ArrayList<>();
    for (Entry entry : entries) {
      List<Person> same = known.getOrDefault(key(entry.name(), entry.attributes()), List.of());
      PersonId id = same.isEmpty() ? new PersonId("p" + next++) : same.removeFirst().id();
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

  private static String key(String name, Map<Attribute, String> attributes) {
    String email = attributes.get(Attribute.EMAIL);
    return email == null ? "name " + normal(name) : "mail " + normal(email);
  }

  private static String normal(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static int number(PersonId id) {
    String digits = id.value().replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}

package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.samtakt.people.Person;
import no.samtakt.people.Roster;

/** A list that is edited by its names alone, without losing what it told besides them. */
final class EditedList {
  private EditedList() {}

  /** The names, one a line. */
  static String written(List<Person> people) {
    return people.stream().map(Person::name).collect(Collectors.joining("\n"));
  }

  /**
   * Entries of a newer list. One that tells nothing but a name is taken for the person of that name
   * on the present list, in order of appearance, and keeps what that list told.
   */
  static List<Roster.Entry> kept(List<Roster.Entry> newer, List<Person> present) {
    Map<String, List<Person>> known = new HashMap<>();
    for (Person person : present) {
      known.computeIfAbsent(plain(person.name()), name -> new ArrayList<>()).add(person);
    }
    List<Roster.Entry> kept = new ArrayList<>();
    for (Roster.Entry entry : newer) {
      List<Person> same = known.getOrDefault(plain(entry.name()), List.of());
      if (entry.attributes().isEmpty() && !same.isEmpty()) {
        kept.add(new Roster.Entry(entry.name(), same.removeFirst().attributes()));
      } else {
        kept.add(entry);
      }
    }
    return kept;
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}

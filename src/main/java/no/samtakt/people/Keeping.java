package no.samtakt.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds those who are known on a newer list of the same session, so that they keep their ids. */
final class Keeping {
  private final List<Person> known;
  private final Set<PersonId> taken;
  private final Map<Integer, PersonId> kept;

  /**
   * @param sure who of the newer list is surely whom, by their places on it
   */
  Keeping(List<Person> known, Map<Integer, PersonId> sure) {
    this.known = known;
    taken = new HashSet<>(sure.values());
    kept = new HashMap<>(sure);
  }

  /** The id of each entry that is somebody known, by its place on the list. */
  Map<Integer, PersonId> of(List<Roster.Entry> entries) {
    List<Identity> listed =
        entries.stream().map(each -> Identity.of(each.name(), each.attributes())).toList();
    keep(listed, who -> who.email().isEmpty() ? "" : who.email() + " " + who.name().value());
    Set<String> shared = shared(listed);
    // Several people read a shared mailbox, so that an address alone tells of none of them.
    keep(
        listed,
        who -> shared.contains(who.email()) ? who.email() + " " + firstName(who) : who.email());
    keep(listed, who -> who.name().value());
    return kept;
  }

  /** Addresses that more than one of those known have, or more than one of those listed. */
  private Set<String> shared(List<Identity> listed) {
    Set<String> shared = new HashSet<>();
    for (List<Identity> all : List.of(known.stream().map(Identity::of).toList(), listed)) {
      Set<String> seen = new HashSet<>();
      all.stream()
          .map(Identity::email)
          .filter(email -> !email.isEmpty() && !seen.add(email))
          .forEach(shared::add);
    }
    return shared;
  }

  /** Surnames change, and those who share an address often share theirs. */
  private static String firstName(Identity who) {
    return who.name().words().getFirst();
  }

  /** Keeps those of one key, in order of appearance; nobody has an empty one. */
  private void keep(List<Identity> listed, Function<Identity, String> key) {
    Map<String, List<Person>> free = new HashMap<>();
    for (Person person : known) {
      if (!taken.contains(person.id())) {
        free.computeIfAbsent(key.apply(Identity.of(person)), k -> new ArrayList<>()).add(person);
      }
    }
    for (int i = 0; i < listed.size(); i++) {
      Identity who = listed.get(i);
      List<Person> same = free.getOrDefault(key.apply(who), List.of());
      if (kept.containsKey(i) || key.apply(who).isEmpty()) {
        continue;
      }
      for (Person person : same) {
        if (!taken.contains(person.id()) && !Identity.of(person).differsInEmail(who)) {
          kept.put(i, person.id());
          taken.add(person.id());
          break;
        }
      }
    }
  }
}

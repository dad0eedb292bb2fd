package no.samtakt.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samtakt.people.PersonId;

/**
 * Who is listed and who is not here just now. Undo leaves it alone: people do not leave the room
 * because a key was pressed.
 */
public record Presence(List<PersonId> listed, Set<PersonId> away) {
  static final Presence NOBODY = new Presence(List.of(), Set.of());

  public Presence {
    listed = List.copyOf(listed);
    away = Set.copyOf(away);
  }

  /** Those who are here, in the list's order. */
  public List<PersonId> here() {
    return listed.stream().filter(person -> !away.contains(person)).toList();
  }

  public boolean isHere(PersonId person) {
    return listed.contains(person) && !away.contains(person);
  }

  Presence listing(List<PersonId> people) {
    Set<PersonId> stillAway = new HashSet<>(away);
    stillAway.retainAll(people);
    return new Presence(people, stillAway);
  }

  Presence joining(PersonId person) {
    Set<PersonId> fewer = new HashSet<>(away);
    fewer.remove(person);
    List<PersonId> all = new ArrayList<>(listed);
    if (!all.contains(person)) {
      all.add(person);
    }
    return new Presence(all, fewer);
  }

  Presence leaving(PersonId person) {
    Set<PersonId> more = new HashSet<>(away);
    more.add(person);
    return new Presence(listed, more);
  }
}

package no.samtakt.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samtakt.people.PersonId;
import no.samtakt.people.Standing;

/**
 * Who is listed and who is not here just now. Undo takes back what the leader marked, and nothing
 * else here: people do not leave the room because another step is taken back.
 *
 * @param late those of the {@code away} who have not come yet, and are waited for
 */
public record Presence(List<PersonId> listed, Set<PersonId> away, Set<PersonId> late) {
  static final Presence NOBODY = new Presence(List.of(), Set.of(), Set.of());

  public Presence {
    listed = List.copyOf(listed);
    away = Set.copyOf(away);
    late = Set.copyOf(late);
  }

  /** Those who are here, in the list's order. */
  public List<PersonId> here() {
    return listed.stream().filter(person -> !away.contains(person)).toList();
  }

  public boolean isHere(PersonId person) {
    return listed.contains(person) && !away.contains(person);
  }

  public boolean isLate(PersonId person) {
    return late.contains(person);
  }

  Presence listing(List<PersonId> people) {
    Set<PersonId> stillAway = new HashSet<>(away);
    stillAway.retainAll(people);
    Set<PersonId> stillLate = new HashSet<>(late);
    stillLate.retainAll(people);
    return new Presence(people, stillAway, stillLate);
  }

  Presence joining(PersonId person) {
    List<PersonId> all = new ArrayList<>(listed);
    if (!all.contains(person)) {
      all.add(person);
    }
    return new Presence(all, without(away, person), without(late, person));
  }

  Presence leaving(PersonId person) {
    return new Presence(listed, with(away, person), without(late, person));
  }

  Presence expecting(PersonId person) {
    return new Presence(listed, with(away, person), with(late, person));
  }

  Presence marking(PersonId person, Standing standing) {
    return switch (standing) {
      case HERE -> joining(person);
      case LATE -> expecting(person);
      case LEFT -> leaving(person);
    };
  }

  private static Set<PersonId> with(Set<PersonId> people, PersonId person) {
    Set<PersonId> more = new HashSet<>(people);
    more.add(person);
    return more;
  }

  private static Set<PersonId> without(Set<PersonId> people, PersonId person) {
    Set<PersonId> fewer = new HashSet<>(people);
    fewer.remove(person);
    return fewer;
  }
}

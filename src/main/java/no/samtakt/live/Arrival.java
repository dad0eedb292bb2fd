package no.samtakt.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.session.SessionCommand;

/**
 * Somebody of whom only the name is told, and who is to be here.
 *
 * @param person who that is
 * @param command what lets them in
 */
public record Arrival(PersonId person, SessionCommand command) {
  /**
   * Somebody of this name who is away comes back; else the name is new, and is put last on the
   * list.
   */
  public static Arrival of(String name, Snapshot here) {
    List<PersonId> known = named(name, here);
    if (!known.isEmpty()) {
      PersonId back = either(known, id -> !here.state().presence().isHere(id));
      return new Arrival(back, new SessionCommand.Join(back));
    }
    List<Roster.Entry> entries = new ArrayList<>();
    for (PersonId id : here.state().presence().listed()) {
      here.people()
          .person(id)
          .ifPresent(each -> entries.add(new Roster.Entry(each.name(), each.attributes())));
    }
    entries.add(new Roster.Entry(name.strip(), Map.of()));
    Roster longer = here.people().listed(entries);
    return new Arrival(longer.people().getLast().id(), new SessionCommand.ListPeople(longer));
  }

  /** Everybody of this name, on the list or once on it: two people may share one. */
  public static List<PersonId> named(String name, Snapshot here) {
    return here.people().people().stream()
        .filter(person -> new Roster(List.of(person)).named(name).isPresent())
        .map(Person::id)
        .toList();
  }

  /** The one of these of whom it is true, else the first. */
  public static PersonId either(List<PersonId> known, Predicate<PersonId> better) {
    return known.stream().filter(better).findFirst().orElseGet(known::getFirst);
  }
}

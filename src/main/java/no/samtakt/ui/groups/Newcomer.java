package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samtakt.live.Snapshot;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.session.SessionCommand;

/**
 * Somebody who is here and was not found on the list.
 *
 * @param command puts them on it, or lets them join where they are on it after all
 */
record Newcomer(String name, SessionCommand command) {
  static Newcomer called(String name, Snapshot now) {
    String plain = name.strip().replaceAll("\\s+", " ");
    Person person =
        now.people().listed(List.of(new Roster.Entry(plain, Map.of()))).people().getFirst();
    List<Person> all = new ArrayList<>();
    for (PersonId listed : now.state().presence().listed()) {
      now.names().person(listed).ifPresent(all::add);
    }
    if (all.stream().map(Person::id).anyMatch(person.id()::equals)) {
      return new Newcomer(plain, new SessionCommand.Join(person.id()));
    }
    all.add(person);
    return new Newcomer(plain, new SessionCommand.ListPeople(new Roster(all)));
  }
}

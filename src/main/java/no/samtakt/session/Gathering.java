package no.samtakt.session;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.grouping.Grouper;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.people.Standing;

/** Who is here. Groups that have not begun are formed for those who are. */
final class Gathering {
  private Gathering() {}

  static Decision list(SessionState state, Roster roster, Forming forming) {
    if (roster.people().isEmpty()) {
      return Decision.refused("session.nobody-listed");
    }
    if (roster.people().size() > Grouper.MOST_PEOPLE) {
      return Decision.refused("session.too-many-people", Grouper.MOST_PEOPLE);
    }
    List<SessionEvent> changes = new ArrayList<>();
    changes.add(
        new SessionEvent.PeopleListed(
            forming.now(), roster.people().stream().map(Person::id).toList()));
    // Only of those who are new to the list: the others have been seen since.
    for (Person person : roster.people()) {
      boolean isNew = !state.presence().listed().contains(person.id());
      if (isNew && person.expected() == Standing.LATE) {
        changes.add(new SessionEvent.PersonExpected(forming.now(), person.id()));
      }
    }
    return forming.following(state, changes);
  }

  static Decision join(SessionState state, PersonId person, Forming forming) {
    return state.presence().isHere(person)
        ? Decision.refused("session.already-here")
        : forming.marking(state, person, Standing.HERE);
  }

  static Decision leave(SessionState state, PersonId person, Forming forming) {
    return state.presence().isHere(person) || state.presence().isLate(person)
        ? forming.marking(state, person, Standing.LEFT)
        : Decision.refused("session.not-here");
  }

  static Decision expect(SessionState state, PersonId person, Forming forming) {
    if (!state.presence().listed().contains(person)) {
      return Decision.refused("session.not-listed");
    }
    return state.presence().isLate(person)
        ? Decision.refused("session.already-late")
        : forming.marking(state, person, Standing.LATE);
  }
}

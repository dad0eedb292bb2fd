package no.samtakt.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.samtakt.people.Attribute;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.report.Attendance.Guest;
import no.samtakt.report.Attendance.Organisation;
import no.samtakt.session.Course;
import no.samtakt.session.Presence;
import no.samtakt.session.Session;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionState;

/** Counts who was there: whoever was here at some time while the session ran. */
final class Attending {
  private Attending() {}

  static Attendance of(SessionState end, List<SessionEvent> journal, Roster people) {
    Set<PersonId> came = came(journal);
    Presence presence = end.presence();
    Map<PersonId, Person> known = new HashMap<>();
    people.people().forEach(person -> known.put(person.id(), person));
    List<Guest> guests = new ArrayList<>();
    for (PersonId id : came) {
      Person person = known.get(id);
      guests.add(
          new Guest(
              person == null ? "" : person.name(),
              person == null ? "" : organisation(person),
              presence.isHere(id)));
    }
    Set<PersonId> everybody = new LinkedHashSet<>(presence.listed());
    everybody.addAll(came);
    return new Attendance(
        everybody.size(),
        came.size(),
        (int) came.stream().filter(presence::isHere).count(),
        (int)
            presence.listed().stream()
                .filter(person -> presence.isLate(person) && !came.contains(person))
                .count(),
        organisations(guests),
        guests.stream().filter(guest -> !guest.name().isEmpty()).toList());
  }

  /** In the list's order, as far as it goes. */
  private static Set<PersonId> came(List<SessionEvent> journal) {
    Set<PersonId> came = new LinkedHashSet<>();
    SessionState state = Session.replay(journal.subList(0, 1));
    boolean begun = false;
    for (SessionEvent event : journal.subList(1, journal.size())) {
      SessionState after = Session.evolve(state, event);
      Course course = after.course();
      // Whoever was crossed out before the session began never came.
      if (course.running() && (!begun || !after.presence().equals(state.presence()))) {
        came.addAll(after.presence().here());
      }
      begun |= course.running();
      state = after;
    }
    return came;
  }

  private static List<Organisation> organisations(List<Guest> guests) {
    Map<String, List<Guest>> alike = new LinkedHashMap<>();
    for (Guest guest : guests) {
      alike.computeIfAbsent(key(guest.organisation()), key -> new ArrayList<>()).add(guest);
    }
    if (alike.keySet().equals(Set.of(""))) {
      return List.of();
    }
    return alike.values().stream()
        .map(some -> {
          String name = some.getFirst().organisation();
          int stayed = (int) some.stream().filter(Guest::stayed).count();
          return new Organisation(name.isEmpty() ? null : name, 0, some.size(), stayed);
        })
        .sorted(
            Comparator.comparing((Organisation each) -> each.name() == null)
                .thenComparing(Comparator.comparingInt(Organisation::came).reversed())
                .thenComparing(each -> String.valueOf(each.name())))
        .toList();
  }

  private static String organisation(Person person) {
    return person.attributes().getOrDefault(Attribute.ORGANISATION, "").strip();
  }

  /** Case and spacing do not make two organisations of one. */
  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}

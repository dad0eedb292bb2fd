package no.samtakt.ui.groups;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samtakt.people.Attribute;
import no.samtakt.people.NameBook;
import no.samtakt.people.NameKey;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Problem;
import no.samtakt.words.Message;

/**
 * The present list while it is edited as lines. A line that nobody touched is the person it was
 * written for, whatever stands on it; only the others are understood anew.
 *
 * @param present those listed, in the list's order
 */
record EditedList(List<Person> present, NameBook book) {
  /** What is said of a list, or a part of one, on which there is nobody. */
  private static final String NOBODY = "people.no-names";

  /** So many names are still read in a note. */
  private static final int MOST_NAMES = 12;

  EditedList {
    present = List.copyOf(present);
  }

  /**
   * A list as it was read again.
   *
   * @param same who of it is somebody of the present list, by their places
   * @param problems all that is wrong with it; where there are any, the list is not used
   */
  record Again(
      List<Roster.Entry> people,
      Map<Integer, PersonId> same,
      List<Message> notes,
      List<Problem> problems,
      WishSource wishes) {
    /** One that nobody wrote by hand, such as a file's: everybody is found by what it tells. */
    static Again of(ListReader.Reading reading) {
      return new Again(
          reading.people(), Map.of(), reading.notes(), reading.problems(), reading.wishes());
    }
  }

  /** Everybody on a line of their own; of namesakes it tells what tells them apart. */
  String written() {
    return present.stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(Person person) {
    String distinct = book.distinctName(person.id());
    String email = person.attributes().getOrDefault(Attribute.EMAIL, "").strip();
    return distinct.equals(person.name()) || email.isEmpty()
        ? distinct.strip()
        : person.name().strip() + " <" + email + ">";
  }

  /**
   * The list as it is now written. Whoever tells nothing but a name is taken for the person of that
   * name on the present list, in order of appearance, and keeps what that list told; a full name
   * that is there already is one person, as it is in every plain list.
   */
  Again read(String text, ListReader reader) {
    List<String> lines = text.lines().map(String::strip).toList();
    Map<String, Deque<Person>> writtenFor = by(this::line, present);
    Map<Integer, Person> untouched = new HashMap<>();
    List<String> rest = new ArrayList<>();
    for (String line : lines) {
      Person person = writtenFor.getOrDefault(line, new ArrayDeque<>()).poll();
      if (person != null) {
        untouched.put(rest.size(), person);
      }
      // The others keep their places, so that what is wrong with them is found there.
      rest.add(person == null ? line : "");
    }
    ListReader.Reading reading = understood(rest, !untouched.isEmpty(), reader);
    Merging merging = new Merging(untouched);
    Iterator<Roster.Entry> others = reading.people().iterator();
    long written = rest.stream().filter(line -> !line.isEmpty()).count();
    for (int at = 0; at < rest.size(); at++) {
      Person person = untouched.get(at);
      if (person != null) {
        merging.add(person, person.name());
      } else if (!rest.get(at).isEmpty() && written == reading.people().size()) {
        merging.add(others.next());
      }
    }
    others.forEachRemaining(merging::add);
    return merging.done(reading);
  }

  /** A heading that is left alone names nobody, and is passed over as it is above a list. */
  private static ListReader.Reading understood(
      List<String> rest, boolean others, ListReader reader) {
    ListReader.Reading nothing = new ListReader.Reading(List.of(), List.of());
    if (others && rest.stream().allMatch(String::isEmpty)) {
      return nothing;
    }
    ListReader.Reading reading = reader.read(String.join("\n", rest));
    boolean nobody =
        !reading.problems().isEmpty()
            && reading.problems().stream().allMatch(each -> each.message().key().equals(NOBODY));
    return others && nobody ? nothing : reading;
  }

  private static <K> Map<K, Deque<Person>> by(Function<Person, K> key, List<Person> people) {
    Map<K, Deque<Person>> by = new HashMap<>();
    for (Person person : people) {
      by.computeIfAbsent(key.apply(person), each -> new ArrayDeque<>()).add(person);
    }
    return by;
  }

  /** Lays what was understood anew beside those whose lines nobody touched. */
  private final class Merging {
    private final Map<NameKey, Deque<Person>> free;
    private final Set<NameKey> kept;
    private final List<Roster.Entry> people = new ArrayList<>();
    private final Map<Integer, PersonId> same = new HashMap<>();
    private final Set<String> merged = new LinkedHashSet<>();

    Merging(Map<Integer, Person> untouched) {
      kept = untouched.values().stream().map(Merging::key).collect(Collectors.toSet());
      Set<Person> taken = Set.copyOf(untouched.values());
      free = by(Merging::key, present.stream().filter(each -> !taken.contains(each)).toList());
    }

    private static NameKey key(Person person) {
      return NameKey.of(person.name());
    }

    void add(Person person, String name) {
      same.put(people.size(), person.id());
      people.add(new Roster.Entry(name, person.attributes()));
    }

    void add(Roster.Entry entry) {
      NameKey name = NameKey.of(entry.name());
      boolean nameAlone = entry.attributes().isEmpty();
      Person known = nameAlone ? free.getOrDefault(name, new ArrayDeque<>()).poll() : null;
      if (known != null) {
        add(known, entry.name());
      } else if (nameAlone && name.words().size() > 1 && kept.contains(name)) {
        merged.add(entry.name());
      } else {
        people.add(entry);
      }
    }

    Again done(ListReader.Reading reading) {
      List<Message> notes = new ArrayList<>(reading.notes());
      if (!merged.isEmpty()) {
        String some = merged.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        String names = merged.size() > MOST_NAMES ? some + " …" : some;
        notes.add(Message.of("people.note.merged", names));
      }
      return new Again(people, same, notes, reading.problems(), reading.wishes());
    }
  }
}

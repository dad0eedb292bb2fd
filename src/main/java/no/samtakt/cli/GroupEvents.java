package no.samtakt.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.words.Message;

/**
 * Who comes and goes between rounds, as {@code round,join|leave,name} a line.
 *
 * @param roster the list, and those who come without being on it
 */
record GroupEvents(Roster roster, List<Event> events) {
  /** The first line may tell what the columns are. */
  private static final Pattern HEADER =
      Pattern.compile(
          "(?:round|runde)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  GroupEvents {
    events = List.copyOf(events);
  }

  /**
   * Before a round is formed, somebody comes or goes.
   *
   * @param round from 1
   */
  record Event(int round, boolean joins, PersonId person) {}

  /** The events, or nothing when their problems have been told on standard error. */
  static Optional<GroupEvents> read(String name, Roster list, int rounds, Terminal terminal)
      throws Complaint {
    Roster roster = list;
    List<Event> events = new ArrayList<>();
    boolean whole = true;
    String[] lines = TextFile.read(name).split("\\R", -1);
    for (int at = 0; at < lines.length; at++) {
      String line = lines[at].strip();
      if (line.isEmpty() || (at == 0 && HEADER.matcher(line).lookingAt())) {
        continue;
      }
      String where = name + ":" + (at + 1);
      try {
        String[] cells = line.split("\\s*[,;]\\s*", 3);
        if (cells.length == 3 && cells[1].equalsIgnoreCase("join")) {
          roster = known(roster, unquoted(cells[2]));
        }
        events.add(event(cells, rounds, new ListedNames(roster), where));
      } catch (Complaint e) {
        whole = false;
        terminal.remark(terminal.words().text(e.reason()));
      }
    }
    return whole ? Optional.of(new GroupEvents(roster, events)) : Optional.empty();
  }

  private static Event event(String[] cells, int rounds, ListedNames names, String where)
      throws Complaint {
    String what = cells.length == 3 ? cells[1].toLowerCase(Locale.ROOT) : "";
    if (!what.equals("join") && !what.equals("leave")) {
      throw Complaint.invalid(Message.of("cli.groups.event", where));
    }
    if (!cells[0].matches("[1-9]\\d{0,5}") || Integer.parseInt(cells[0]) > rounds) {
      throw Complaint.invalid(
          Message.of("cli.groups.event-round", where, cells[0], String.valueOf(rounds)));
    }
    PersonId person = names.one(where, unquoted(cells[2]));
    return new Event(Integer.parseInt(cells[0]), what.equals("join"), person);
  }

  private static Roster known(Roster roster, String name) {
    if (name.isEmpty() || !new ListedNames(roster).called(name).isEmpty()) {
      return roster;
    }
    PersonId id = new PersonId("new-" + (roster.people().size() + 1));
    return roster.with(new Roster(List.of(new Person(id, name, Map.of()))));
  }

  private static String unquoted(String name) {
    return name.matches("\".*\"")
        ? name.substring(1, name.length() - 1).replace("\"\"", "\"").strip()
        : name.strip();
  }

  /** Those who are there from the start: everybody but those who come before they ever go. */
  Set<PersonId> first() {
    Set<PersonId> here = new LinkedHashSet<>();
    roster.people().forEach(person -> here.add(person.id()));
    Set<PersonId> seen = new HashSet<>();
    for (Event event : inOrder()) {
      if (seen.add(event.person()) && event.joins()) {
        here.remove(event.person());
      }
    }
    return here;
  }

  /** By round; within one, as they were written. */
  List<Event> inOrder() {
    return events.stream().sorted(Comparator.comparingInt(Event::round)).toList();
  }
}

package no.samtakt.people.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.samtakt.people.Attribute;
import no.samtakt.people.Roster;
import org.jspecify.annotations.Nullable;

/**
 * The people found so far, each once. Two lines are one person when they have one address and names
 * that go together, or one name and nothing that tells them apart: another address, organisation,
 * municipality, sector, role or language. In a plain list a first name alone may stand twice, for
 * then it is two people; a full name may not.
 */
final class People {
  private final boolean table;
  private final List<Roster.Entry> entries = new ArrayList<>();
  private final List<String> merged = new ArrayList<>();
  private final Map<String, List<Integer>> known = new HashMap<>();

  /**
   * @param table whether the lines come from a table, where a first name alone is a name like
   *     others
   */
  People(boolean table) {
    this.table = table;
  }

  void add(Roster.Entry entry) {
    for (int index : candidates(entry)) {
      if (same(entries.get(index), entry)) {
        entries.set(index, both(entries.get(index), entry));
        merged.add(entry.name());
        note(entry, index);
        return;
      }
    }
    entries.add(entry);
    note(entry, entries.size() - 1);
  }

  RosterRead read() {
    return entries.isEmpty()
        ? RosterReader.broken("people.no-names")
        : new RosterRead.People(entries, merged);
  }

  private Set<Integer> candidates(Roster.Entry entry) {
    Set<Integer> candidates =
        new TreeSet<>(known.getOrDefault(Names.plain(entry.name()), List.of()));
    String email = email(entry);
    if (email != null) {
      candidates.addAll(known.getOrDefault(email, List.of()));
    }
    return candidates;
  }

  private void note(Roster.Entry entry, int index) {
    known.computeIfAbsent(Names.plain(entry.name()), key -> new ArrayList<>()).add(index);
    String email = email(entry);
    if (email != null) {
      known.computeIfAbsent(email, key -> new ArrayList<>()).add(index);
    }
  }

  private boolean same(Roster.Entry one, Roster.Entry other) {
    String email = email(one);
    if (email != null && email(other) != null) {
      return email.equals(email(other)) && together(one.name(), other.name());
    }
    return Names.plain(one.name()).equals(Names.plain(other.name()))
        && (table || Names.words(one.name()) > 1)
        && Arrays.stream(Attribute.values()).noneMatch(each -> apart(one, other, each));
  }

  /** Whether one name is the other, or a shorter form of it: Kari, and Kari Nordmann. */
  private static boolean together(String one, String other) {
    List<String> words = Arrays.asList(Names.plain(one).split(" ", -1));
    List<String> others = Arrays.asList(Names.plain(other).split(" ", -1));
    return words.containsAll(others) || others.containsAll(words);
  }

  private static boolean apart(Roster.Entry one, Roster.Entry other, Attribute attribute) {
    String value = one.attributes().get(attribute);
    String otherValue = other.attributes().get(attribute);
    return value != null && otherValue != null && !value.equalsIgnoreCase(otherValue);
  }

  private static Roster.Entry both(Roster.Entry one, Roster.Entry other) {
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    attributes.putAll(other.attributes());
    attributes.putAll(one.attributes());
    String name = one.name().length() >= other.name().length() ? one.name() : other.name();
    return new Roster.Entry(name, attributes);
  }

  private static @Nullable String email(Roster.Entry entry) {
    String email = entry.attributes().get(Attribute.EMAIL);
    return email == null ? null : email.strip().toLowerCase(Locale.ROOT);
  }
}

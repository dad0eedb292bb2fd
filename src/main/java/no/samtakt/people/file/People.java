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
import no.samtakt.people.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The people found so far, each once. Two lines are one person when they have one address and names
 * that go together, or one name and nothing that tells them apart: another address, organisation,
 * municipality, sector, role or language. A name that somebody had before they changed it is theirs
 * too, if it is a full one. In a plain list a first name alone may stand twice, for then it is two
 * people; a full name may not.
 */
final class People {
  /** Far more than groups are formed of; a longer list is a register, or no list at all. */
  private static final int MOST = 10_000;

  private final boolean table;
  private final List<Roster.Entry> entries = new ArrayList<>();
  private final List<String> merged = new ArrayList<>();
  private final List<String> waited = new ArrayList<>();
  private final List<String> withdrawn = new ArrayList<>();
  private final Map<String, Set<Integer>> known = new HashMap<>();

  /**
   * @param table whether the lines come from a table, where a first name alone is a name like
   *     others
   */
  People(boolean table) {
    this.table = table;
  }

  void add(Roster.Entry entry) {
    if (entries.size() >= MOST) {
      return;
    }
    if (Standing.of(entry.attributes().getOrDefault(Attribute.ATTENDANCE, "")) == Standing.LEFT) {
      withdrawn.add(entry.name());
      return;
    }
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

  /** Somebody seen in the waiting room: left out, unless they are known to have been let in. */
  void addWaiting(Roster.Entry entry) {
    boolean letIn = candidates(entry).stream().anyMatch(index -> same(entries.get(index), entry));
    if (!letIn && !waited.contains(entry.name())) {
      waited.add(entry.name());
    }
  }

  RosterRead read() {
    if (entries.size() >= MOST) {
      return RosterReader.broken("people.list-long", MOST);
    }
    return entries.isEmpty()
        ? RosterReader.broken("people.no-names")
        : new RosterRead.People(entries, merged, Notes.of(merged, waited, withdrawn));
  }

  private Set<Integer> candidates(Roster.Entry entry) {
    Set<Integer> candidates = new TreeSet<>();
    for (String each : marks(entry)) {
      candidates.addAll(known.getOrDefault(each, Set.of()));
    }
    return candidates;
  }

  private void note(Roster.Entry entry, int index) {
    marks(entry).forEach(each -> known.computeIfAbsent(each, key -> new TreeSet<>()).add(index));
  }

  /** By what a line may be found: name, earlier name, address. */
  private Set<String> marks(Roster.Entry entry) {
    Set<String> marks = new TreeSet<>();
    // In a plain list a first name finds nobody: it may stand twice.
    if (table || Names.words(entry.name()) > 1) {
      marks.add(Names.plain(entry.name()));
    }
    String email = email(entry);
    if (email != null) {
      marks.add(email);
    }
    String earlier = entry.attributes().get(Attribute.EARLIER_NAME);
    if (earlier != null) {
      marks.add(Names.plain(earlier));
    }
    return marks;
  }

  private boolean same(Roster.Entry one, Roster.Entry other) {
    String email = email(one);
    if (email != null && email(other) != null) {
      return email.equals(email(other)) && together(one, other);
    }
    boolean renamed = hadFullName(one, other) || hadFullName(other, one);
    boolean sameName = Names.plain(one.name()).equals(Names.plain(other.name()));
    return (renamed || (sameName && (table || Names.words(one.name()) > 1)))
        && Arrays.stream(Attribute.values())
            .filter(each -> each != Attribute.EARLIER_NAME && each != Attribute.ATTENDANCE)
            .noneMatch(each -> apart(one, other, each));
  }

  /** First names and «iPhone» are what many were called before they wrote their full name. */
  private static boolean hadFullName(Roster.Entry one, Roster.Entry other) {
    return Names.words(other.name()) > 1 && wasCalled(one, other);
  }

  private static boolean wasCalled(Roster.Entry one, Roster.Entry other) {
    String earlier = one.attributes().get(Attribute.EARLIER_NAME);
    return earlier != null && Names.plain(earlier).equals(Names.plain(other.name()));
  }

  /** Whether one name is the other, or a shorter form of it: Kari, and Kari Nordmann. */
  private static boolean together(Roster.Entry one, Roster.Entry other) {
    return marksOfName(one).stream()
        .anyMatch(name ->
            marksOfName(other).stream()
                .anyMatch(each -> name.containsAll(each) || each.containsAll(name)));
  }

  private static List<List<String>> marksOfName(Roster.Entry entry) {
    String earlier = entry.attributes().get(Attribute.EARLIER_NAME);
    List<String> name = words(entry.name());
    return earlier == null ? List.of(name) : List.of(name, words(earlier));
  }

  private static List<String> words(String name) {
    return Arrays.asList(Names.plain(name).split(" ", -1));
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
    boolean first =
        wasCalled(one, other)
            || (!wasCalled(other, one) && one.name().length() >= other.name().length());
    return new Roster.Entry(first ? one.name() : other.name(), attributes);
  }

  private static @Nullable String email(Roster.Entry entry) {
    String email = entry.attributes().get(Attribute.EMAIL);
    return email == null ? null : email.strip().toLowerCase(Locale.ROOT);
  }
}

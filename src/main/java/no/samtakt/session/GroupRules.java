package no.samtakt.session;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtakt.grouping.Rules;
import no.samtakt.people.Attribute;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import org.jspecify.annotations.Nullable;

/**
 * What groups heed, as the leader chose it. It names people by their ids alone; what the roster
 * tells of them is looked up when groups are formed, so that what changes in the roster counts.
 *
 * @param mix what those in a group should differ in; null where it does not matter
 * @param apart sets of people of whom no two share a group
 * @param together sets of people who share a group
 * @param oneOf people of whom at most one is in a group, such as the facilitators
 * @param ownRooms languages, as the roster writes them, whose speakers have rooms of their own
 * @param out people who take part but are in no groups
 */
public record GroupRules(
    @Nullable Attribute mix,
    List<Set<PersonId>> apart,
    List<Set<PersonId>> together,
    Set<PersonId> oneOf,
    Set<String> ownRooms,
    Set<PersonId> out) {
  public static final GroupRules NONE =
      new GroupRules(null, List.of(), List.of(), Set.of(), Set.of(), Set.of());

  public GroupRules {
    apart = apart.stream().map(Set::copyOf).toList();
    together = together.stream().map(Set::copyOf).toList();
    oneOf = Set.copyOf(oneOf);
    ownRooms = ownRooms.stream().map(GroupRules::plain).collect(Collectors.toUnmodifiableSet());
    out = Set.copyOf(out);
  }

  public GroupRules mixing(@Nullable Attribute by) {
    return new GroupRules(by, apart, together, oneOf, ownRooms, out);
  }

  public GroupRules withApart(List<Set<PersonId>> sets) {
    return new GroupRules(mix, sets, together, oneOf, ownRooms, out);
  }

  public GroupRules withTogether(List<Set<PersonId>> sets) {
    return new GroupRules(mix, apart, sets, oneOf, ownRooms, out);
  }

  public GroupRules withOneOf(Set<PersonId> people) {
    return new GroupRules(mix, apart, together, people, ownRooms, out);
  }

  public GroupRules withOwnRooms(Set<String> languages) {
    return new GroupRules(mix, apart, together, oneOf, languages, out);
  }

  public GroupRules withOut(Set<PersonId> people) {
    return new GroupRules(mix, apart, together, oneOf, ownRooms, people);
  }

  /** The rules for those whom a roster tells of. */
  public Rules of(Roster people) {
    Map<PersonId, String> pools = new HashMap<>();
    Map<PersonId, String> mixed = new HashMap<>();
    for (Person person : people.people()) {
      String language = value(person, Attribute.LANGUAGE);
      if (ownRooms.contains(language)) {
        pools.put(person.id(), language);
      }
      String common = mix == null ? "" : value(person, mix);
      if (!common.isEmpty()) {
        mixed.put(person.id(), common);
      }
    }
    List<Set<PersonId>> one = oneOf.size() < 2 ? List.of() : List.of(oneOf);
    return new Rules(apart, together, one, pools, mixed);
  }

  private static String value(Person person, Attribute attribute) {
    return plain(person.attributes().getOrDefault(attribute, ""));
  }

  /** Rosters are written by hand: case and spacing tell nothing apart. */
  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}

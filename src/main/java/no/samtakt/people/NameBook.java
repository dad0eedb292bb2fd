package no.samtakt.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of those on a list, short and full, and their order. Short names are made for everyone
 * listed, here or gone, so that nobody is called something else because another left.
 */
public final class NameBook {
  public static final NameBook EMPTY = of(Roster.EMPTY, List.of());

  private final Roster people;
  private final List<PersonId> listed;
  private final Map<PersonId, Person> known = new HashMap<>();
  private final Map<PersonId, String> shortNames;
  private final Map<PersonId, String> distinctNames;
  private final Map<PersonId, Integer> place = new HashMap<>();

  private NameBook(Roster people, List<PersonId> listed) {
    this.people = people;
    this.listed = List.copyOf(listed);
    people.people().forEach(person -> known.put(person.id(), person));
    List<Person> named = new ArrayList<>();
    for (PersonId id : listed) {
      person(id).ifPresent(named::add);
    }
    shortNames = ShortNames.of(named);
    distinctNames = ShortNames.inFull(named);
    named.sort(NameOrder.ofPeople());
    named.forEach(person -> place.put(person.id(), place.size()));
  }

  /**
   * A book for these.
   *
   * @param people all whose names are known
   * @param listed those on the list
   */
  public static NameBook of(Roster people, List<PersonId> listed) {
    return new NameBook(people, listed);
  }

  /** This book where nothing has changed, else a new one. */
  public NameBook updated(Roster people, List<PersonId> listed) {
    return people.equals(this.people) && listed.equals(this.listed) ? this : of(people, listed);
  }

  /** All whose names are known, listed or not. */
  public Roster people() {
    return people;
  }

  public Optional<Person> person(PersonId id) {
    return Optional.ofNullable(known.get(id));
  }

  /** The full name; the id itself for somebody whose name was deleted. */
  public String fullName(PersonId id) {
    return person(id).map(Person::name).orElse(id.value());
  }

  /** The full name, and for namesakes on the list what tells them apart. */
  public String distinctName(PersonId id) {
    return Optional.ofNullable(distinctNames.get(id)).orElseGet(() -> fullName(id));
  }

  /** The shortest name that nobody else listed has. */
  public String shortName(PersonId id) {
    return Optional.ofNullable(shortNames.get(id)).orElseGet(() -> fullName(id));
  }

  /** In Norwegian alphabetical order; those who are not listed come last. */
  public Comparator<PersonId> alphabetical() {
    return Comparator.<PersonId>comparingInt(id -> place.getOrDefault(id, Integer.MAX_VALUE))
        .thenComparing(this::fullName, NameOrder.NORWEGIAN)
        .thenComparing(Comparator.naturalOrder());
  }
}

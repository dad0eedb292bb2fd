package no.samtakt.grouping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samtakt.people.PersonId;

/** What it costs that people share a room, given whom they met before and the rules. */
final class Company {
  private final Map<PersonId, Integer> numbers;
  private final Ties ties;
  private final Meetings before;

  /**
   * @param others who may come besides those in the round
   * @param earlier the rounds before this one
   */
  Company(Round round, List<PersonId> others, List<Round> earlier, Rules rules) {
    List<PersonId> people = Stream.concat(round.people().stream(), others.stream()).toList();
    numbers = HashMap.newHashMap(people.size());
    people.forEach(person -> numbers.put(person, numbers.size()));
    ties = Ties.of(people, rules);
    before = Meetings.of(earlier);
  }

  /** Of two people; broken rules are −1 where they belong together. */
  Cost between(PersonId one, PersonId other) {
    int a = number(one);
    int b = number(other);
    boolean again = !ties.keptTogether(a, b) && before.between(one, other) > 0;
    return new Cost(ties.broken(a, b), again ? 1 : 0, ties.same(a, b));
  }

  /** Of one person with all others in a room; whether they are in it themselves does not matter. */
  Cost with(PersonId person, List<PersonId> room) {
    Cost sum = Cost.NONE;
    for (PersonId other : room) {
      sum = other.equals(person) ? sum : sum.plus(between(person, other));
    }
    return sum;
  }

  /** Of everybody in a room. Somebody alone is a broken rule. */
  Cost within(List<PersonId> room) {
    Cost twice = room.size() == 1 ? new Cost(2, 0, 0) : Cost.NONE;
    for (PersonId person : room) {
      twice = twice.plus(with(person, room));
    }
    return new Cost(twice.broken() / 2, twice.repeats() / 2, twice.same() / 2);
  }

  /** Whether nothing could be better for this person in this room. */
  boolean content(PersonId person, List<PersonId> room) {
    int company = 0;
    for (PersonId other : room) {
      Cost cost = other.equals(person) ? Cost.NONE : between(person, other);
      if (cost.broken() > 0 || cost.repeats() > 0 || cost.same() > 0) {
        return false;
      }
      company -= cost.broken();
    }
    return company >= ties.company(number(person));
  }

  private int number(PersonId person) {
    Integer number = numbers.get(person);
    if (number == null) {
      throw new IllegalArgumentException(person + " is neither in the round nor comes");
    }
    return number;
  }
}

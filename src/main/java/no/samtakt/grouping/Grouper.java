package no.samtakt.grouping;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import no.samtakt.people.PersonId;

/**
 * Forms groups: everybody placed exactly once a round, nobody alone, group sizes within one of each
 * other; then hard rules, as few repeat meetings as possible, as little in common as possible, and
 * turns in odd-sized groups shared out fairly.
 */
public final class Grouper {
  /** Far beyond what any meeting tool holds; every pair of people takes four bytes. */
  public static final int MOST_PEOPLE = 5000;

  private Grouper() {}

  /**
   * Forms so many rounds at once, or a single one while people come and go. Equal arguments and an
   * equal generator give equal results, whatever the order of {@code people}; work is bounded by
   * counting, never by the clock. Rules that cannot all hold are broken as little as possible, and
   * the result tells which.
   *
   * @param people those present; naming somebody twice counts once
   * @param earlier rounds to take into account, also of people who are not present now
   * @throws IllegalArgumentException for fewer than two or more than {@link #MOST_PEOPLE} people,
   *     or no rounds
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  public static Grouped form(
      Collection<PersonId> people,
      Sizing sizing,
      int rounds,
      List<Round> earlier,
      Rules rules,
      RandomGenerator random) {
    Set<PersonId> present = Set.copyOf(people);
    if (present.size() < 2 || present.size() > MOST_PEOPLE || rounds < 1) {
      throw new IllegalArgumentException(present.size() + " people, rounds " + rounds);
    }
    return new Forming(sizing, rounds, earlier, rules, random).of(present);
  }

  /**
   * Forms a round anew but for the groups in some rooms, which stay as they are. Somebody who would
   * be alone among the rest joins one of those groups after all.
   *
   * @param round as it is; it replaces itself, and is not among {@code earlier}
   * @param lockedRooms from 0
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  public static Grouped reshuffle(
      Round round,
      Set<Integer> lockedRooms,
      Sizing sizing,
      List<Round> earlier,
      Rules rules,
      RandomGenerator random) {
    return new Forming(sizing, 1, earlier, rules, random).around(round, lockedRooms);
  }
}

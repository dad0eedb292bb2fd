package no.samtakt.grouping;

import java.util.List;
import java.util.Set;
import no.samtakt.people.PersonId;

/**
 * A small change to a round that runs, after which nobody is alone. Whoever is not moved keeps
 * their room, and rooms keep their numbers; a room that everybody left is gone, and its number is
 * the first to be used again.
 *
 * @param moves of the one who comes or goes first, then of the others
 * @param repeats that the round has more than before the change; less than 0 where it has fewer
 * @param same pairs with something in common that the round has more than before the change
 * @param broken the hard rules that do not hold after the change
 */
public record Repair(
    Round after, List<Move> moves, int repeats, int same, List<Quality.Broken> broken) {
  /** How many are offered at most. */
  public static final int MOST = 5;

  public Repair {
    moves = List.copyOf(moves);
    broken = List.copyOf(broken);
  }

  /**
   * Somebody changes rooms.
   *
   * @param from a room, or {@link #OUTSIDE}
   * @param to the same
   */
  public record Move(PersonId person, int from, int to) {
    /** In no room of the round. */
    public static final int OUTSIDE = -1;
  }

  /**
   * How somebody who comes while the round runs can join it, best first: hard rules hold, then few
   * people moved, then sizes as they should be, then few repeats, little in common, and fair turns
   * in odd-sized groups.
   *
   * @param earlier the rounds before this one
   * @throws IllegalArgumentException when they are in the round already
   */
  public static List<Repair> joining(
      Round round, PersonId person, Sizing sizing, List<Round> earlier, Rules rules) {
    return joining(round, person, sizing, earlier, rules, Set.of());
  }

  /**
   * The same, where rooms are to stay as they are unless a rule would be broken for it.
   *
   * @param locked such rooms, from 0
   */
  public static List<Repair> joining(
      Round round,
      PersonId person,
      Sizing sizing,
      List<Round> earlier,
      Rules rules,
      Set<Integer> locked) {
    if (round.roomOf(person).isPresent()) {
      throw new IllegalArgumentException(person + " is in the round already");
    }
    return new Repairs(new Changes(round, List.of(person), earlier, rules, locked), sizing)
        .joining(person);
  }

  /**
   * How the round can go on when somebody leaves it, in the same order. Nothing when nobody is
   * left.
   *
   * @param earlier the rounds before this one
   * @throws IllegalArgumentException when they are not in the round
   */
  public static List<Repair> leaving(
      Round round, PersonId person, Sizing sizing, List<Round> earlier, Rules rules) {
    if (round.roomOf(person).isEmpty()) {
      throw new IllegalArgumentException(person + " is not in the round");
    }
    return new Repairs(new Changes(round, List.of(), earlier, rules, Set.of()), sizing)
        .leaving(person);
  }

  /**
   * Two people to change rooms, so that fewer rules are broken, or no more and there are fewer
   * repeats, or no more of those and less in common; best first, and none when no swap helps.
   *
   * @param earlier the rounds before this one
   * @param locked rooms, from 0, that stay as they are
   */
  public static List<Repair> swaps(
      Round round, List<Round> earlier, Rules rules, Set<Integer> locked) {
    return new BestSwaps(new Changes(round, List.of(), earlier, rules, locked), locked).all();
  }
}

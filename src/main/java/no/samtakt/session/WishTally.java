package no.samtakt.session;

import java.util.List;
import no.samtakt.people.PersonId;

/**
 * How far a round comes to people's wishes.
 *
 * @param got how many have their first wish, their second, and so on
 * @param none those who have a place, but none that they wished for, and no topic of their own
 * @param undecided how many of those with a place wished for nothing
 * @param unplaced those who are here and have no place
 */
public record WishTally(
    List<Integer> got, List<PersonId> none, int undecided, List<PersonId> unplaced) {
  public WishTally {
    got = List.copyOf(got);
    none = List.copyOf(none);
    unplaced = List.copyOf(unplaced);
  }
}

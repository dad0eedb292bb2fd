package no.samtakt.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;

/**
 * Who met whom in an earlier session, by the ids and names of that session.
 *
 * @param opened when it was
 * @param rounds those that were held, in order
 */
public record PastGroups(String title, Instant opened, Roster people, List<Round> rounds) {
  public PastGroups {
    rounds = List.copyOf(rounds);
  }

  /**
   * The rounds by the ids of a later session. Who is not there is left out, and so are groups in
   * which fewer than two are.
   *
   * @param same who is whom: the id here, and in the later session
   */
  public List<Round> roundsOf(Map<PersonId, PersonId> same) {
    List<Round> translated = new ArrayList<>();
    for (Round round : rounds) {
      List<Group> groups =
          round.groups().stream()
              .map(group ->
                  group.people().stream().filter(same::containsKey).map(same::get).toList())
              .filter(people -> people.size() > 1)
              .map(Group::new)
              .toList();
      if (!groups.isEmpty()) {
        translated.add(new Round(groups));
      }
    }
    return translated;
  }
}

package no.samtakt.grouping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtakt.people.PersonId;

/**
 * What groups have to heed besides their size. Rules may name people who are not present; those are
 * passed over.
 *
 * @param apart sets of people of whom no two may share a group
 * @param together sets of people who share a group in every round; that they meet again is no
 *     repeat
 * @param oneOf sets of people of whom at most one may be in a group: the facilitators, say
 * @param pools what only those share groups who have it in common: a language, say. Whoever is not
 *     named is in the pool of the others. A pool of one is joined to the others, since nobody is
 *     left alone
 * @param mix what those in a group should differ in, such as the organisation: the fewer pairs that
 *     have it in common, the better. Whoever is not named has it in common with nobody
 */
public record Rules(
    List<Set<PersonId>> apart,
    List<Set<PersonId>> together,
    List<Set<PersonId>> oneOf,
    Map<PersonId, String> pools,
    Map<PersonId, String> mix) {
  public static final Rules NONE = new Rules(List.of(), List.of(), List.of(), Map.of(), Map.of());

  public Rules {
    apart = apart.stream().map(Set::copyOf).toList();
    together = together.stream().map(Set::copyOf).toList();
    oneOf = oneOf.stream().map(Set::copyOf).toList();
    pools = Map.copyOf(pools);
    mix = Map.copyOf(mix);
  }

  /** Those who belong together, each in one set at most: sets that share somebody are one set. */
  public List<Set<PersonId>> company() {
    return Ties.joined(together);
  }
}

package no.samtakt.grouping;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samtakt.people.PersonId;

/**
 * Rules that no groups could heed: these people are to be together, by one rule or by a chain of
 * them, and two of them are not to be.
 *
 * @param people those whom the rules contradict each other about; two or more
 */
public record Contradiction(Set<PersonId> people) {
  public Contradiction {
    people = Set.copyOf(people);
  }

  /** The first one in these rules; nothing where they go together. */
  public static Optional<Contradiction> in(Rules rules) {
    return Ties.joined(rules.together()).stream()
        .flatMap(together ->
            Stream.concat(rules.apart().stream(), rules.oneOf().stream())
                .map(apart -> common(together, apart)))
        .filter(common -> common.size() > 1)
        .findFirst()
        .map(Contradiction::new);
  }

  private static Set<PersonId> common(Set<PersonId> one, Set<PersonId> other) {
    Set<PersonId> common = new TreeSet<>(one);
    common.retainAll(other);
    return common;
  }
}

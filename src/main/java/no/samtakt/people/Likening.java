package no.samtakt.people;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Likens one person to another, with what was answered before at hand.
 *
 * @param answers the latest last; of several about the same two it alone counts
 */
record Likening(List<Answer> answers) {
  Likening {
    answers = List.copyOf(answers);
  }

  /** The surest likeness to any of these, who are one person seen several times. */
  Optional<Likeness> best(Seen one, Collection<Seen> seen) {
    Optional<Answer> answer = answer(one, seen);
    return answer.isPresent()
        ? answer.filter(Answer::same).map(yes -> Likeness.ANSWERED)
        : unasked(one, seen);
  }

  /** The surest likeness to any of these as if nobody had been asked. */
  Optional<Likeness> unasked(Seen one, Collection<Seen> seen) {
    return seen.stream()
        .map(other -> of(one, other))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /** What was answered last about one person and these, who are one person seen several times. */
  Optional<Answer> answer(Seen one, Collection<Seen> seen) {
    return answers.reversed().stream()
        .filter(answer ->
            seen.stream().anyMatch(other -> answer.isAbout(one.identity(), other.identity())))
        .findFirst();
  }

  private static Optional<Likeness> of(Seen one, Seen other) {
    if (one.identity().sharesEmail(other.identity())) {
      return Optional.of(byAddress(one.name(), other.name()));
    }
    if (one.name().equals(other.name())) {
      return Optional.of(byName(one, other));
    }
    if (one.identity().differsInEmail(other.identity())) {
      return Optional.empty();
    }
    if (one.had(other.name()) || other.had(one.name())) {
      NameKey before = one.had(other.name()) ? other.name() : one.name();
      boolean whole = before.words().size() > 1;
      return Optional.of(whole ? Likeness.EARLIER_NAME : Likeness.SHORT_NAME);
    }
    if (shorter(one.name(), other.name())) {
      return Optional.of(Likeness.SHORT_NAME);
    }
    boolean firstName = one.name().words().getFirst().equals(other.name().words().getFirst());
    return firstName && one.sharesOrganisation(other)
        ? Optional.of(Likeness.FIRST_NAME_AND_ORGANISATION)
        : Optional.empty();
  }

  private static Likeness byAddress(NameKey one, NameKey other) {
    if (one.equals(other)) {
      return Likeness.ADDRESS_AND_NAME;
    }
    boolean nothing = Collections.disjoint(one.words(), other.words()) && !shorter(one, other);
    return nothing ? Likeness.SHARED_ADDRESS : Likeness.ADDRESS;
  }

  private static Likeness byName(Seen one, Seen other) {
    if (one.identity().differsInEmail(other.identity())) {
      return Likeness.OTHER_ADDRESS;
    }
    if (one.organisation().isEmpty() || other.organisation().isEmpty()) {
      return Likeness.NAME;
    }
    if (one.sharesOrganisation(other)) {
      return Likeness.NAME_AND_ORGANISATION;
    }
    return Collections.disjoint(one.organisation(), other.organisation())
        ? Likeness.OTHER_ORGANISATION
        : Likeness.NAME;
  }

  private static boolean shorter(NameKey one, NameKey other) {
    return one.shortens(other) || other.shortens(one);
  }
}

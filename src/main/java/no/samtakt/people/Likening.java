package no.samtakt.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Likens one person to another, with what was answered before at hand. */
record Likening(List<Answer> answers) {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  Likening {
    answers = List.copyOf(answers);
  }

  /** The surest likeness to any of these, who are one person seen several times. */
  Optional<Likeness> best(Person one, Collection<Person> seen) {
    boolean denied = seen.stream().anyMatch(other -> answered(one, other, false));
    return denied
        ? Optional.empty()
        : seen.stream()
            .map(other -> of(one, other))
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder());
  }

  private Optional<Likeness> of(Person one, Person other) {
    Identity first = Identity.of(one);
    Identity second = Identity.of(other);
    if (answered(one, other, true)) {
      return Optional.of(Likeness.ANSWERED);
    }
    if (first.sharesEmail(second)) {
      return Optional.of(byAddress(first, second));
    }
    if (first.name().equals(second.name())) {
      return Optional.of(byName(one, other));
    }
    if (first.differsInEmail(second)) {
      return Optional.empty();
    }
    if (had(one, second.name()) || had(other, first.name())) {
      NameKey before = had(one, second.name()) ? second.name() : first.name();
      boolean whole = before.words().size() > 1;
      return Optional.of(whole ? Likeness.EARLIER_NAME : Likeness.SHORT_NAME);
    }
    if (first.name().shortens(second.name()) || second.name().shortens(first.name())) {
      return Optional.of(Likeness.SHORT_NAME);
    }
    boolean firstName = first.name().words().getFirst().equals(second.name().words().getFirst());
    return firstName && sameOrganisation(one, other)
        ? Optional.of(Likeness.FIRST_NAME_AND_ORGANISATION)
        : Optional.empty();
  }

  private static Likeness byAddress(Identity one, Identity other) {
    if (one.name().equals(other.name())) {
      return Likeness.ADDRESS_AND_NAME;
    }
    Set<String> common = new HashSet<>(one.name().words());
    common.retainAll(other.name().words());
    boolean shorter = one.name().shortens(other.name()) || other.name().shortens(one.name());
    return common.isEmpty() && !shorter ? Likeness.SHARED_ADDRESS : Likeness.ADDRESS;
  }

  private static Likeness byName(Person one, Person other) {
    if (Identity.of(one).differsInEmail(Identity.of(other))) {
      return Likeness.OTHER_ADDRESS;
    }
    Set<String> words = organisation(one);
    Set<String> others = organisation(other);
    if (words.isEmpty() || others.isEmpty()) {
      return Likeness.NAME;
    }
    if (words.equals(others)) {
      return Likeness.NAME_AND_ORGANISATION;
    }
    words.retainAll(others);
    return words.isEmpty() ? Likeness.OTHER_ORGANISATION : Likeness.NAME;
  }

  private boolean answered(Person one, Person other, boolean same) {
    Identity first = Identity.of(one);
    Identity second = Identity.of(other);
    return answers.stream()
        .anyMatch(answer -> answer.same() == same && answer.isAbout(first, second));
  }

  private static boolean had(Person person, NameKey name) {
    String earlier = person.attributes().get(Attribute.EARLIER_NAME);
    return earlier != null && NameKey.of(earlier).equals(name);
  }

  private static boolean sameOrganisation(Person one, Person other) {
    Set<String> words = organisation(one);
    return !words.isEmpty() && words.equals(organisation(other));
  }

  private static Set<String> organisation(Person person) {
    String written = person.attributes().getOrDefault(Attribute.ORGANISATION, "");
    Set<String> words =
        new HashSet<>(List.of(NO_LETTERS.split(written.toLowerCase(Locale.ROOT), -1)));
    words.remove("");
    return words;
  }
}

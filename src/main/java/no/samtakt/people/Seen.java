package no.samtakt.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody as they were seen in one session, with what they are compared by worked out once.
 *
 * @param earlier the name before they changed it
 * @param organisation the words of it, in small letters
 */
record Seen(Person person, Identity identity, Optional<NameKey> earlier, Set<String> organisation) {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  Seen {
    organisation = Set.copyOf(organisation);
  }

  static Seen of(Person person) {
    Map<Attribute, String> told = person.attributes();
    String written = told.getOrDefault(Attribute.ORGANISATION, "").toLowerCase(Locale.ROOT);
    Set<String> words = new HashSet<>(List.of(NO_LETTERS.split(written, -1)));
    words.remove("");
    return new Seen(
        person,
        Identity.of(person),
        Optional.ofNullable(told.get(Attribute.EARLIER_NAME)).map(NameKey::of),
        words);
  }

  NameKey name() {
    return identity.name();
  }

  boolean had(NameKey name) {
    return earlier.filter(name::equals).isPresent();
  }

  boolean sharesOrganisation(Seen other) {
    return !organisation.isEmpty() && organisation.equals(other.organisation);
  }
}

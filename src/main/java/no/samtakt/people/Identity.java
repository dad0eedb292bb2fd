package no.samtakt.people;

import java.util.Locale;
import java.util.Map;

/**
 * What somebody is known by: the address and the name, and the organisation that tells namesakes
 * apart; all as they are compared. It holds for longer than an id, which is the session's own.
 *
 * @param email in small letters; empty where none is known
 * @param organisation in small letters; empty where none is known
 */
public record Identity(String email, NameKey name, String organisation) {
  public static Identity of(Person person) {
    return of(person.name(), person.attributes());
  }

  static Identity of(String name, Map<Attribute, String> attributes) {
    return new Identity(
        plain(attributes, Attribute.EMAIL),
        NameKey.of(name),
        plain(attributes, Attribute.ORGANISATION));
  }

  /** Whether both have an address and it is one. */
  boolean sharesEmail(Identity other) {
    return !email.isEmpty() && email.equals(other.email);
  }

  /** Whether both have an address and it is not one. */
  boolean differsInEmail(Identity other) {
    return differ(email, other.email);
  }

  /** Whether it is the same as far as both tell: one of them may tell less. */
  boolean agrees(Identity other) {
    return name.equals(other.name)
        && !differsInEmail(other)
        && !differ(organisation, other.organisation);
  }

  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private static String plain(Map<Attribute, String> attributes, Attribute attribute) {
    return attributes.getOrDefault(attribute, "").strip().toLowerCase(Locale.ROOT);
  }
}

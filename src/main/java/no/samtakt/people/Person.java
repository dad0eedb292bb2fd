package no.samtakt.people;

import java.util.Map;

/** Somebody who takes part. Names and addresses stay on this machine, outside events and logs. */
public record Person(PersonId id, String name, Map<Attribute, String> attributes) {
  public Person {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a person has a name");
    }
    attributes = Map.copyOf(attributes);
  }

  /** How the list says that they stand when the session begins; here, where it says nothing. */
  public Standing expected() {
    return Standing.of(attributes.getOrDefault(Attribute.ATTENDANCE, ""));
  }
}

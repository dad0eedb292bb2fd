package no.samtakt.people;

import no.samtakt.words.Message;

/**
 * Whether somebody on the new list is somebody of an earlier session: a thing to be asked, for it
 * cannot be known.
 *
 * @param session which of the earlier sessions, by its place among those that were given
 * @param why what they have in common; a sure likeness where several are as much alike
 */
public record Question(int session, Person earlier, Person now, Likeness why) {
  /** What is to be remembered when it is answered. */
  public Answer answered(boolean same) {
    return new Answer(Identity.of(earlier), Identity.of(now), same);
  }

  /** The question in words, for the leader, who knows who was there. */
  public Message asked() {
    return switch (why) {
      case OTHER_ADDRESS ->
          Message.of(
              "people.same.other-address",
              now.name(),
              told(now, Attribute.EMAIL),
              told(earlier, Attribute.EMAIL));
      case OTHER_ORGANISATION ->
          Message.of(
              "people.same.other-organisation",
              now.name(),
              told(now, Attribute.ORGANISATION),
              told(earlier, Attribute.ORGANISATION));
      case SHARED_ADDRESS ->
          Message.of(
              "people.same.shared-address", now.name(), earlier.name(), told(now, Attribute.EMAIL));
      case FIRST_NAME_AND_ORGANISATION ->
          Message.of(
              "people.same.first-name",
              now.name(),
              earlier.name(),
              told(now, Attribute.ORGANISATION));
      case SHORT_NAME -> Message.of("people.same.short-name", now.name(), earlier.name());
      case ANSWERED, ADDRESS_AND_NAME, ADDRESS, NAME_AND_ORGANISATION, NAME, EARLIER_NAME ->
          Message.of("people.same.several", known(now), known(earlier));
    };
  }

  private static String told(Person person, Attribute attribute) {
    return person.attributes().getOrDefault(attribute, "–");
  }

  /** The name, and what tells namesakes apart. */
  private static String known(Person person) {
    String told =
        person
            .attributes()
            .getOrDefault(
                Attribute.ORGANISATION, person.attributes().getOrDefault(Attribute.EMAIL, ""));
    return told.isEmpty() ? person.name() : person.name() + " (" + told + ")";
  }
}

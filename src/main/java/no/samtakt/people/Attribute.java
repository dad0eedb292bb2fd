package no.samtakt.people;

/** What a roster may tell about a person besides the name. */
public enum Attribute {
  EMAIL,
  ORGANISATION,
  MUNICIPALITY,
  SECTOR,
  ROLE,
  LANGUAGE,
  /**
   * What they were called before they changed their name in the meeting: a hint for knowing them
   * again, never shown as theirs and never a thing to mix by.
   */
  EARLIER_NAME,
  /**
   * What the list says of whether they come, such as «kommer seint», as {@link Standing} reads it.
   */
  ATTENDANCE
}

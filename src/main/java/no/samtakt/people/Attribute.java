package no.samtakt.people;

/** What a roster may tell about a person besides the name. */
public enum Attribute {
  EMAIL,
  ORGANISATION,
  MUNICIPALITY,
  SECTOR,
  ROLE,
  LANGUAGE
}

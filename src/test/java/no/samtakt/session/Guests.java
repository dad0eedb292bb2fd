package no.samtakt.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samtakt.people.Attribute;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;

/** A handful of people from two sectors. */
final class Guests {
  static final PersonId ASE = new PersonId("p1");
  static final PersonId FATIMA = new PersonId("p2");
  static final PersonId HAKON = new PersonId("p3");
  static final PersonId OLA = new PersonId("p4");

  private Guests() {}

  static Roster roster() {
    List<Roster.Entry> entries = new ArrayList<>();
    entries.add(entry("Åse Lie", "Kommune"));
    entries.add(entry("Fatima Omar", "Frivillighet"));
    entries.add(entry("Håkon Hansen", "kommune "));
    entries.add(new Roster.Entry("Ola Ytre", Map.of()));
    return Roster.EMPTY.listed(entries);
  }

  private static Roster.Entry entry(String name, String sector) {
    return new Roster.Entry(name, Map.of(Attribute.SECTOR, sector));
  }
}

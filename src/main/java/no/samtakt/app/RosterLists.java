package no.samtakt.app;

import java.nio.file.Path;
import java.util.List;
import no.samtakt.people.file.RosterRead;
import no.samtakt.people.file.RosterReader;
import no.samtakt.ui.groups.ListReader;

/** Lists of people, pasted or from a file, as the groups pane wants them. */
final class RosterLists {
  private RosterLists() {}

  static ListReader.Reading read(String text) {
    return reading(RosterReader.read(text));
  }

  static ListReader.Reading read(Path file) {
    return reading(RosterReader.read(file));
  }

  private static ListReader.Reading reading(RosterRead read) {
    return switch (read) {
      case RosterRead.People people ->
          new ListReader.Reading(people.entries(), people.notes(), List.of());
      case RosterRead.Broken broken -> new ListReader.Reading(List.of(), broken.problems());
    };
  }
}

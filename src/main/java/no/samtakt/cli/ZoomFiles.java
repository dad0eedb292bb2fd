package no.samtakt.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samtakt.grouping.file.Wording;
import no.samtakt.grouping.file.ZoomAssignment;
import no.samtakt.people.PersonId;
import no.samtakt.words.Message;

/** A file for Zoom for each round. */
final class ZoomFiles {
  private ZoomFiles() {}

  /**
   * What one round came to.
   *
   * @param moved those without an address, whom the host moves by hand
   */
  record Written(Path file, List<PersonId> moved) {
    Written {
      moved = List.copyOf(moved);
    }
  }

  /** Writes them into a folder, which is made if it is not there; by round, from 0. */
  static Map<Integer, Written> write(String name, GroupsFormed groups, Wording wording)
      throws Complaint {
    Path folder = Call.path(name);
    Map<Integer, Written> written = new TreeMap<>();
    try {
      Files.createDirectories(folder);
      for (int round = 0; round < groups.rounds().size(); round++) {
        ZoomAssignment zoom = ZoomAssignment.of(groups.rounds().get(round).round(), wording);
        Path file = folder.resolve(ZoomAssignment.fileName(round + 1));
        Files.writeString(file, zoom.csv());
        written.put(round, new Written(file, zoom.moved()));
      }
    } catch (IOException e) {
      throw Complaint.invalid(Message.of("cli.groups.folder", name));
    }
    return written;
  }
}

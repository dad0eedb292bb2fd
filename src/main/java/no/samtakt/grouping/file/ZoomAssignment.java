package no.samtakt.grouping.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samtakt.grouping.Round;
import no.samtakt.people.PersonId;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * A round as the file that Zoom takes when rooms are assigned beforehand. A meeting has one such
 * set, so that several rounds are several files. Zoom places people by the address that they are
 * signed in with.
 *
 * @param csv to be written as UTF-8 without a byte-order mark, which Zoom may not read
 * @param moved those whom the host moves by hand, by room: they have no address, or one that
 *     somebody placed before them has, too, and Zoom takes an address once
 */
public record ZoomAssignment(String csv, List<PersonId> moved) {
  private static final List<String> HEADER = List.of("Pre-assign Room Name", "Email Address");

  private static final ObjectWriter CSV =
      CsvMapper.builder()
          .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
          .build()
          .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"));

  public ZoomAssignment {
    moved = List.copyOf(moved);
  }

  public static ZoomAssignment of(Round round, Wording wording) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    List<PersonId> moved = new ArrayList<>();
    Set<String> placed = new HashSet<>();
    for (Wording.Room room : wording.rooms(round)) {
      for (PersonId person : room.people()) {
        String address = wording.address(person);
        if (address.isEmpty() || !placed.add(address.toLowerCase(Locale.ROOT))) {
          moved.add(person);
        } else {
          rows.add(List.of(room.name(), address));
        }
      }
    }
    return new ZoomAssignment(CSV.writeValueAsString(rows), moved);
  }

  /**
   * A name for the file.
   *
   * @param round counted from 1
   */
  public static String fileName(int round) {
    return "zoom-" + round + ".csv";
  }
}

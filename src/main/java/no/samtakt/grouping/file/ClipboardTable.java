package no.samtakt.grouping.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samtakt.grouping.Round;
import no.samtakt.people.PersonId;

/** A round as a table that is pasted into a spreadsheet: a row for each person. */
public final class ClipboardTable {
  /** What a spreadsheet takes for a formula, and would run. */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@].*", Pattern.DOTALL);

  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

  private ClipboardTable() {}

  /**
   * Rows of cells parted by tabs, with a header.
   *
   * @param addresses whether there is a column of addresses
   */
  public static String of(Round round, Wording wording, boolean addresses) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        row(
            wording.words().text("groups.file.room-column"),
            wording.words().text("groups.file.name-column"),
            wording.words().text("groups.file.address-column"),
            addresses));
    for (Wording.Room room : wording.rooms(round)) {
      for (PersonId person : room.people()) {
        rows.add(row(room.name(), wording.person(person), wording.address(person), addresses));
      }
    }
    return rows.stream()
        .map(row -> row.stream().map(ClipboardTable::cell).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<String> row(String room, String name, String address, boolean addresses) {
    return addresses ? List.of(room, name, address) : List.of(room, name);
  }

  /** Text that begins as a formula does is marked as text, as spreadsheets do it themselves. */
  static String cell(String text) {
    String line = BREAKS.matcher(text).replaceAll(" ").strip();
    return FORMULA.matcher(line).matches() ? "'" + line : line;
  }
}

package no.samtakt.people.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samtakt.people.Attribute;
import no.samtakt.people.Roster;

/**
 * Microsoft Teams' attendance report. Its words are in the organiser's language, so that it is
 * known by the number of its second section, or by where an older report has its times; and what a
 * column holds by its position.
 *
 * @param grid the whole report
 * @param header the row above the participants
 */
record TeamsReport(Grid grid, int header) {
  private static final int NAME = 0;
  private static final int JOINED = 1;
  private static final int LEFT = 2;
  private static final int EMAIL = 4;

  /** Name, two times, a length and an address; roles and ids follow. */
  private static final int FEWEST_COLUMNS = 5;

  /** How far down the participants begin: a block of facts is above them. */
  private static final int DEEPEST = 60;

  private static final Pattern SECOND = Pattern.compile("^2\\s*[.)、．:]\\s*\\S.*");
  private static final Pattern LATER = Pattern.compile("^[3-9]\\s*[.)、．:]\\s*\\S.*");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final Pattern TIME = Pattern.compile("\\p{Nd}.*\\p{Nd}[:.]\\p{Nd}{2}.*");

  /** The report in these, where it is one. */
  static Optional<TeamsReport> find(List<? extends Grid> grids) {
    for (Grid grid : grids) {
      for (int row = 0; row < Math.min(grid.height(), DEEPEST); row++) {
        if (isTitle(grid.look(row), SECOND) && filled(next(grid, row)) >= FEWEST_COLUMNS) {
          return Optional.of(new TeamsReport(grid, nextRow(grid, row)));
        }
        if (isOldHeader(grid, row)) {
          return Optional.of(new TeamsReport(grid, row));
        }
      }
    }
    return Optional.empty();
  }

  RosterRead read() throws Grid.BadQuotesException {
    People people = new People(true);
    for (List<String> row : grid.rows(header + 1)) {
      if (isTitle(row, LATER)) {
        break;
      }
      String name = Names.tidy(cell(row, NAME));
      Optional<String> email = email(row);
      String shown = name.isEmpty() ? email.map(each -> each.split("@", 2)[0]).orElse("") : name;
      if (!shown.isEmpty()) {
        Map<Attribute, String> told = new EnumMap<>(Attribute.class);
        email.ifPresent(each -> told.put(Attribute.EMAIL, each));
        people.add(new Roster.Entry(shown, told));
      }
    }
    return people.read();
  }

  /** The address; the name that somebody signs in with stands for it where that is missing. */
  private static Optional<String> email(List<String> row) {
    List<String> after = new ArrayList<>(row.subList(Math.min(EMAIL, row.size()), row.size()));
    return after.stream().filter(cell -> cell.contains("@")).findFirst();
  }

  /** A section's title: alone in its row. */
  private static boolean isTitle(List<String> row, Pattern title) {
    return title.matcher(cell(row, 0)).matches() && filled(row) == 1;
  }

  /** A row of words above one that tells when somebody came and went. */
  private static boolean isOldHeader(Grid grid, int row) {
    List<String> words = grid.look(row);
    List<String> first = next(grid, row);
    return filled(words) >= FEWEST_COLUMNS
        && words.stream().noneMatch(cell -> DIGIT.matcher(cell).find())
        && TIME.matcher(cell(first, JOINED)).matches()
        && TIME.matcher(cell(first, LEFT)).matches()
        && !TIME.matcher(cell(first, NAME)).matches();
  }

  private static int nextRow(Grid grid, int row) {
    int next = row + 1;
    while (next < grid.height() && filled(grid.look(next)) == 0) {
      next++;
    }
    return next;
  }

  private static List<String> next(Grid grid, int row) {
    int next = nextRow(grid, row);
    return next < grid.height() ? grid.look(next) : List.of();
  }

  private static long filled(List<String> row) {
    return row.stream().filter(cell -> !cell.isEmpty()).count();
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}

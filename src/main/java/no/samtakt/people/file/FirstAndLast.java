package no.samtakt.people.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Columns that nobody named, copied from a spreadsheet, of which two hold first names and surnames:
 * one word each, and the second hardly ever the same, as a place or an organisation would be.
 */
final class FirstAndLast {
  private static final Pattern NAME = Pattern.compile("[\\p{L}'’.-]*\\p{L}[\\p{L}'’.-]*");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}");

  private FirstAndLast() {}

  /** The lines, with first name and surname in one cell where they are two. */
  static List<String> joined(List<String> lines) {
    Set<String> surnames = new HashSet<>();
    int pairs = 0;
    for (String line : lines) {
      List<String> cells = cells(line);
      int first = first(cells);
      if (first >= 0) {
        pairs++;
        surnames.add(cells.get(first + 1));
      }
    }
    boolean names = pairs > 1 && pairs * 5 >= lines.size() * 4 && surnames.size() * 3 > pairs * 2;
    return names ? lines.stream().map(FirstAndLast::joined).toList() : lines;
  }

  private static String joined(String line) {
    List<String> cells = new ArrayList<>(cells(line));
    int first = first(cells);
    if (first >= 0) {
      cells.set(first, cells.get(first) + " " + cells.remove(first + 1));
    }
    return String.join("\t", cells);
  }

  /** Where two cells begin that may be a first name and a surname; -1 where there are none. */
  private static int first(List<String> cells) {
    for (int i = 0; i + 1 < cells.size(); i++) {
      if (isName(cells.get(i)) && isName(cells.get(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isName(String cell) {
    return NAME.matcher(cell).matches()
        && !Character.isLowerCase(cell.codePointAt(0))
        && !ACRONYM.matcher(cell).matches();
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\\s*\t\\s*", -1));
  }
}

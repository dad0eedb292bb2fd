package no.samtakt.people.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtakt.people.Attribute;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Place;
import org.jspecify.annotations.Nullable;

/**
 * A plain list: a name a line, with or without numbers, bullets and addresses; or names on one line
 * parted by semicolons or commas, as an address field has them.
 */
final class NameList {
  private static final Pattern MARKS =
      Pattern.compile("^(?:[\\s\\h,]|\\d{1,4}[.)]|\\d{1,4}(?=[\\s\\h])|[-–—•*·▪◦‣●○]|\\[[ xX]?])+");
  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;()\"]+@[^\\s<>,;()\"]+");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private NameList() {}

  /** Reads lines of which none is a header row. */
  static RosterRead withoutHeader(List<String> lines) {
    List<String> written = lines.stream().filter(line -> !line.isBlank()).toList();
    if (written.size() == 1) {
      return of(onOneLine(written.getFirst()));
    }
    // Columns that nobody named: which of them holds the names is not for us to guess.
    boolean table =
        written.size() > 1
            && written.stream().allMatch(line -> line.replaceAll("[;\\s]+$", "").contains(";"))
            && written.stream().noneMatch(line -> line.contains("@"));
    return table
        ? RosterReader.broken(
            new Place.InText(lines.indexOf(written.getFirst()) + 1, 1), "people.no-name-column")
        : of(written);
  }

  static RosterRead of(List<String> lines) {
    People people = new People(false);
    for (String line : lines) {
      Roster.Entry entry = entry(line);
      if (entry != null) {
        people.add(entry);
      }
    }
    return people.read();
  }

  private static List<String> onOneLine(String line) {
    long commas = line.chars().filter(each -> each == ',').count();
    if (line.contains(";")) {
      return Arrays.asList(line.split(";", -1));
    }
    return commas > 1 || (commas == 1 && line.indexOf('@') != line.lastIndexOf('@'))
        ? Arrays.asList(line.split(",", -1))
        : List.of(line);
  }

  private static Roster.@Nullable Entry entry(String line) {
    Matcher address = ADDRESS.matcher(line);
    String email = address.find() ? address.group() : "";
    String name = name(email.isEmpty() ? line : line.replace(email, "\t"));
    if (name.isEmpty()) {
      name = name(email.split("@", 2)[0]);
    }
    return name.isEmpty()
        ? null
        : new Roster.Entry(name, email.isEmpty() ? Map.of() : Map.of(Attribute.EMAIL, email));
  }

  /** The first cell of a line that has letters in it. */
  private static String name(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.replaceAll("[<>;\"]", "\t").split("\t", -1)) {
      String bare = MARKS.matcher(cell).replaceFirst("").replaceAll("[\\s\\h,:]+$", "");
      if (LETTER.matcher(bare).find()) {
        cells.add(Names.tidy(bare));
      }
    }
    return cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
  }
}

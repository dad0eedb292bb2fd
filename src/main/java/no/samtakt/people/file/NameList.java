package no.samtakt.people.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtakt.people.Attribute;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Place;
import org.jspecify.annotations.Nullable;

/**
 * A plain list: a name a line, with or without numbers, bullets, addresses and what people do; or
 * names parted by semicolons or commas, as an address field has them.
 */
final class NameList {
  private static final Pattern MARK =
      Pattern.compile(
          "(?:[\\s\\h,]|#?\\d{1,4}[.):]|\\(\\d{1,4}\\)|#?\\d{1,4}(?=[\\s\\h])"
              + "|[-–—•*·▪◦‣●○☐☑✓✔✅+|]|\\[[ xX]?])");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:mailto:)?([^\\s<>,;()\\[\\]\":]+@[^\\s<>,;()\\[\\]\"]+)");
  private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]\\s*" + ADDRESS + "\\s*[)\\]]");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final String COMMAS = ",،、，";

  /** A longer line is no name, and is cut rather than searched through. */
  private static final int LONGEST_LINE = 1000;

  private static final Pattern TELEPHONE = Pattern.compile("[\\s\\h,:–-]*\\+?\\d[\\d\\s\\h]{5,}$");
  static final Pattern AND = Pattern.compile("\\s+(?:og|and|&)\\s+");

  private NameList() {}

  /** Reads lines of which none is a header row. */
  static RosterRead withoutHeader(List<String> lines) {
    List<String> written = lines.stream().filter(line -> !line.isBlank()).toList();
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

  /**
   * Reads a list that has a heading with lines above it. Below «Deltakere (3)» stand some of them,
   * and those above are others. «Navn» is the head of a column, and what is above it is mostly a
   * title; unless it is somebody, it is left out and told of.
   */
  static RosterRead under(Header header) {
    List<String> above = header.linesAbove().stream().filter(NameList::mayBeSomebody).toList();
    List<String> titles =
        header.isSection() ? List.of() : above.stream().filter(line -> !isSomebody(line)).toList();
    List<String> lines = new ArrayList<>(above);
    lines.removeAll(titles);
    lines.addAll(header.linesBelow());
    return Notes.with(of(lines), "people.note.above", titles);
  }

  private static boolean isSomebody(String line) {
    return line.contains("@") || SeveralALine.isWholeName(cell(cut(line)).split(",", 2)[0]);
  }

  static RosterRead of(List<String> lines) {
    List<String> written = lines.stream().filter(NameList::mayBeSomebody).toList();
    boolean oneRow = goesOn(written);
    List<String> single = oneRow ? parted(written) : SeveralALine.parted(written);
    boolean asWritten = !oneRow && single.equals(written);
    RosterRead read = eachOnALine(single);
    return Notes.with(
        read, "people.note.comma", asWritten ? SeveralALine.doubtful(written) : List.of());
  }

  private static RosterRead eachOnALine(List<String> single) {
    List<String> joined = FirstAndLast.joined(single.stream().map(NameList::cut).toList());
    boolean surnamesFirst = AfterName.surnamesFirst(joined.stream().map(NameList::cell).toList());
    People people = new People(false);
    for (String line : joined) {
      Roster.Entry entry = entry(line, surnamesFirst);
      if (entry != null) {
        people.add(entry);
      }
    }
    return people.read();
  }

  /**
   * Not a heading, «Deltakere (3)» or «Færder kommune:», nor a line with nothing but «Host» or
   * «Arrangør».
   */
  private static boolean mayBeSomebody(String line) {
    return !line.isBlank()
        && !line.strip().endsWith(":")
        && !Names.isStanding(line.strip())
        && !Column.isHeading(line);
  }

  /** Whether it is one row of names, however many lines it was broken into. */
  private static boolean goesOn(List<String> lines) {
    return lines.stream()
        .limit(Math.max(0, lines.size() - 1))
        .map(String::strip)
        .allMatch(line -> line.length() > 1 && (line.endsWith(",") || line.endsWith(";")));
  }

  private static String cut(String line) {
    return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
  }

  private static List<String> parted(List<String> lines) {
    String line = String.join(" ", lines);
    if (line.contains(";")) {
      return Arrays.asList(line.split(";", -1));
    }
    List<String> parts = parts(line);
    return lines.size() > 1 || areNames(parts)
        ? parts.stream().flatMap(part -> Arrays.stream(AND.split(part.strip()))).toList()
        : lines;
  }

  /** What stands between commas; those within quotes part nothing. */
  static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      if (!quoted && COMMAS.indexOf(line.charAt(i)) >= 0) {
        parts.add(line.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(line.substring(from));
    return parts;
  }

  /** Whether the parts of a line are people, and not one of them and what that one does. */
  private static boolean areNames(List<String> parts) {
    if (parts.size() == 2) {
      return parts.stream().allMatch(part -> part.contains("@"))
          || parts.stream()
              .flatMap(part -> Arrays.stream(AND.split(part.strip())))
              .allMatch(SeveralALine::isWholeName);
    }
    return parts.size() > 4
        || Names.words(parts.getFirst()) == 1
        || parts.stream().skip(1).noneMatch(NameList::isDescription);
  }

  /** A word in small letters, or «Færder kommune». */
  private static boolean isDescription(String part) {
    return !part.contains("@")
        && Arrays.stream(Names.tidy(AND.split(part.strip(), 2)[0]).split(" "))
            .reduce((one, last) -> last)
            .filter(last -> last.matches("\\p{Ll}{3,}.*"))
            .isPresent();
  }

  private static Roster.@Nullable Entry entry(String line, boolean surnamesFirst) {
    Map<Attribute, String> told = new EnumMap<>(Attribute.class);
    AfterName parted = AfterName.of(cell(line), surnamesFirst);
    told.putAll(parted.told());
    String email = email(line);
    if (!email.isEmpty()) {
      told.put(Attribute.EMAIL, email);
    }
    String name = Names.tidy(parted.name());
    if (name.isEmpty()) {
      name = Names.tidy(email.split("@", 2)[0]);
    }
    return name.isEmpty() ? null : new Roster.Entry(name, told);
  }

  private static String email(String line) {
    Matcher address = ADDRESS.matcher(line);
    return address.find() ? address.group(1) : "";
  }

  /** Mark by mark: a pattern that repeats goes as deep as a line has marks. */
  private static String unmarked(String cell) {
    Matcher mark = MARK.matcher(cell);
    int at = 0;
    while (mark.region(at, cell.length()).lookingAt()) {
      at = mark.end();
    }
    return cell.substring(at);
  }

  /** The first cell of a line that has more in it than an address, without the marks before it. */
  private static String cell(String line) {
    String rest = ADDRESS.matcher(IN_BRACKETS.matcher(line).replaceAll(" ")).replaceAll("\t");
    return Arrays.stream(rest.replaceAll("[<>;\"]", "\t").split("\t", -1))
        .map(cell -> unmarked(cell).replaceAll("[\\s\\h,:|]+$", ""))
        .map(cell -> TELEPHONE.matcher(cell).replaceFirst(""))
        .map(Names::tidy)
        .filter(cell -> LETTER.matcher(cell).find())
        .findFirst()
        .orElse("");
  }
}

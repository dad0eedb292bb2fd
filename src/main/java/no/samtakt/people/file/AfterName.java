package no.samtakt.people.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtakt.people.Attribute;

/**
 * What people write after a name on the same line: «Kari Nordmann, rådgiver, Færder kommune» or
 * «Kari Nordmann – NAV».
 *
 * @param name the name alone
 * @param told what was after it
 */
record AfterName(String name, Map<Attribute, String> told) {
  /** What stands in brackets is not taken apart. */
  private static final String OUTSIDE = "(?![^(\\[]*[)\\]])";

  private static final Pattern COMMA = Pattern.compile("\\s*[,،、，]\\s*" + OUTSIDE);
  private static final Pattern DASH = Pattern.compile("(?:\\s+[-–—|/]\\s+|\\s*\\|\\s*)" + OUTSIDE);
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern SMALL = Pattern.compile("^\\p{Ll}");

  /** «von der Lippe»: a surname may begin with small letters, and so may a role. */
  private static final Pattern PARTICLE = Pattern.compile("^\\p{Ll}\\S*\\s");

  /** How words for what people do end, in Norwegian and English. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:leder|leiar|giver|gjevar|sjef|direktør|ansvarlig|ansvarleg|koordinator|konsulent"
              + "|lærer|lærar|pleier|pleiar|lege|student|frivillig|ordfører|ordførar|rektor"
              + "|sekretær|professor|forsker|forskar|arkitekt|ingeniør|utvikler|utviklar|fasilitator"
              + "|medarbeider|medarbeidar|assistent|kontakt|manager|director|advis[eo]r|consultant"
              + "|coordinator|officer|teacher|nurse|lead|leader|head|chair|secretary|researcher"
              + "|engineer|designer|developer|facilitator|assistant|ceo|cto|cfo)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  AfterName {
    told = Map.copyOf(told);
  }

  /**
   * Parts a line.
   *
   * @param surnamesFirst whether the list writes «Nordmann, Kari», so that a comma ends no name
   */
  static AfterName of(String line, boolean surnamesFirst) {
    Matcher dash = DASH.matcher(line);
    if (dash.find() && endsName(line.substring(0, dash.start()), line.substring(dash.end()))) {
      return of(line.substring(0, dash.start()), line.substring(dash.end()));
    }
    Matcher comma = COMMA.matcher(line);
    if (!surnamesFirst && comma.find() && comma.end() < line.length()) {
      String before = line.substring(0, comma.start());
      String after = line.substring(comma.end());
      if (endsName(before, after)) {
        return of(before, after);
      }
    }
    return new AfterName(line, Map.of());
  }

  /**
   * Whether these lines write the surname first: where they have a comma, one word is before it.
   */
  static boolean surnamesFirst(List<String> names) {
    List<String[]> parted =
        names.stream()
            .map(name -> COMMA.split(name, -1))
            .filter(parts -> parts.length == 2)
            .toList();
    long single =
        parted.stream().filter(parts -> Names.words(parts[0]) == 1 && !isRole(parts[1])).count();
    return single * 2 > parted.size();
  }

  private static boolean endsName(String before, String after) {
    boolean whole = Names.words(before) > 1 && !PARTICLE.matcher(before).find();
    return whole || isRole(COMMA.split(after, 2)[0]);
  }

  private static AfterName of(String name, String after) {
    Map<Attribute, String> told = new EnumMap<>(Attribute.class);
    List<String> organisation = new ArrayList<>();
    for (String part : after.split("\\s*[,،、，|]\\s*|\\s+[-–—/]\\s+", -1)) {
      String tidy = Names.tidy(part);
      if (!LETTER.matcher(tidy).find() || Names.isRemark(tidy)) {
        continue;
      }
      if (!isRole(tidy)) {
        organisation.add(tidy);
      } else {
        told.putIfAbsent(Attribute.ROLE, tidy);
      }
    }
    if (!organisation.isEmpty()) {
      told.put(Attribute.ORGANISATION, String.join(", ", organisation));
    }
    return new AfterName(name, told);
  }

  private static boolean isRole(String text) {
    return SMALL.matcher(text.strip()).find() || ROLE.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}

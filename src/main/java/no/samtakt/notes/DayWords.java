package no.samtakt.notes;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;

/** What days, months and lengths are called in bokmål, nynorsk and English. */
final class DayWords {
  static final String MONTHS =
      "jan(?:uary?|uar)?|feb(?:ruary?|ruar)?|mars|march|mar|apr(?:il)?|mai|may|jun[ei]?|jul[yi]?"
          + "|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?"
          + "|des(?:ember)?|dec(?:ember)?";

  static final String WEEKDAYS =
      "mandag|m\u00e5ndag|monday|tirsdag|tysdag|tuesday|onsdag|wednesday|torsdag|thursday|fredag"
          + "|friday|l\u00f8rdag|laurdag|saturday|s\u00f8ndag|sundag|sunday";

  /** They are days at the end of a text, or where a word such as «innen» goes before. */
  static final String SHORT = "m\u00e5n|tirs?|tys|tues?|ons|tors|thurs?|thu|fre|l\u00f8r|s\u00f8n";

  /** They mean something else as well, «man» and «sun», or are names, «Tor». */
  static final String AMBIGUOUS = "man|mon|wed|tor|fri|lau|sat|sun";

  static final String RELATIVE =
      "i ?dag|today|i ?morgen|i ?morgon|tomorrow|i ?overmorgen|i ?overmorgon";

  static final String COUNTS = "e[ni]|ein|a|to|two|tre|three|fire|four";

  /** What is counted by numbers that look like days: «kap. 2.1». */
  static final String NUMBERED =
      "(?:kap|kapittel|pkt|punkt|avsnitt|versjon|version|del|side|fig|figur|tabell|tab|vedlegg"
          + "|chapter|section|item|page|table|part|nr|no)";

  /** What is measured in numbers that look like days: «3.5 kg». */
  static final String UNITS =
      "(?:kg|g|hg|km|m|cm|mm|m2|l|dl|cl|liter|litres?|kr|kroner|nok|eur|mill|mrd|mill?ion(?:er|ar|s)?"
          + "|prosent|percent|timer|timar|hours?|min|minutt(?:er|ar)?|minutes?|grader|gradar|degrees?"
          + "|stk|gb|mb|tb|poeng|points?|ganger|gonger|times|meter|metres?)";

  private DayWords() {}

  static Month month(String word) {
    return switch (start(word)) {
      case "jan" -> Month.JANUARY;
      case "feb" -> Month.FEBRUARY;
      case "mar" -> Month.MARCH;
      case "apr" -> Month.APRIL;
      case "mai", "may" -> Month.MAY;
      case "jun" -> Month.JUNE;
      case "jul" -> Month.JULY;
      case "aug" -> Month.AUGUST;
      case "sep" -> Month.SEPTEMBER;
      case "okt", "oct" -> Month.OCTOBER;
      case "nov" -> Month.NOVEMBER;
      case "des", "dec" -> Month.DECEMBER;
      default -> throw new IllegalArgumentException(word);
    };
  }

  static DayOfWeek weekday(String word) {
    return switch (start(word)) {
      case "man", "m\u00e5n", "mon" -> DayOfWeek.MONDAY;
      case "tir", "tys", "tue" -> DayOfWeek.TUESDAY;
      case "ons", "wed" -> DayOfWeek.WEDNESDAY;
      case "tor", "thu" -> DayOfWeek.THURSDAY;
      case "fre", "fri" -> DayOfWeek.FRIDAY;
      case "l\u00f8r", "lau", "sat" -> DayOfWeek.SATURDAY;
      case "s\u00f8n", "sun" -> DayOfWeek.SUNDAY;
      default -> throw new IllegalArgumentException(word);
    };
  }

  /** Days from today. */
  static int ahead(String relative) {
    String plain = relative.toLowerCase(Locale.ROOT);
    if (plain.contains("over")) {
      return 2;
    }
    return plain.contains("dag") || plain.equals("today") ? 0 : 1;
  }

  static int count(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "en", "ei", "ein", "a" -> 1;
      case "to", "two" -> 2;
      case "tre", "three" -> 3;
      case "fire", "four" -> 4;
      default -> Integer.parseInt(word);
    };
  }

  /** Three letters tell them all apart. */
  private static String start(String word) {
    return word.toLowerCase(Locale.ROOT).substring(0, 3);
  }
}

package no.samtakt.people.file;

import java.util.Optional;

/**
 * A name in Zoom's report: «Kari Nordmann (Kari N)» is called Kari Nordmann, and was called Kari N
 * when the meeting was joined.
 *
 * @param earlier the name before, where it tells more than the new one
 */
record RenamedInZoom(String name, Optional<String> earlier) {
  static RenamedInZoom of(String written) {
    String whole = Names.tidy(written);
    int open = lastBracket(whole);
    String name = open > 0 ? Names.tidy(whole.substring(0, open)) : whole;
    if (open <= 0 || name.isEmpty()) {
      return new RenamedInZoom(whole, Optional.empty());
    }
    String earlier = Names.tidy(whole.substring(open + 1, whole.length() - 1));
    boolean another = !earlier.isEmpty() && !Names.plain(earlier).equals(Names.plain(name));
    return new RenamedInZoom(name, another ? Optional.of(earlier) : Optional.empty());
  }

  /** Where the brackets open that close at the end, for there may be brackets within. */
  private static int lastBracket(String name) {
    int depth = 0;
    for (int i = name.length() - 1; name.endsWith(")") && i >= 0; i--) {
      depth += name.charAt(i) == ')' ? 1 : name.charAt(i) == '(' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}

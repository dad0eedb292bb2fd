package no.samtakt.notes.file;

/**
 * What tells a table from sentences before it is read: the sign that parts its cells, and how that
 * is used. Programs put no space after it, and people do.
 *
 * @param separator the sign that stands most often outside quotes; a comma where none does
 * @param count how often it stands there
 * @param spaced how often a space follows it
 * @param decimal how often it stands between digits, as in {@code 1,5}
 * @param quoted how many whole cells stand in quotes
 * @param closed every quote that was opened was closed
 */
record TableSigns(char separator, int count, int spaced, int decimal, int quoted, boolean closed) {
  private static final char[] SEPARATORS = {';', '\t'};
  private static final char QUOTE = '"';

  static TableSigns of(String text) {
    TableSigns best = of(text, ',');
    for (char sign : SEPARATORS) {
      TableSigns each = of(text, sign);
      best = each.count > 0 && each.count >= best.count ? each : best;
    }
    return best;
  }

  /** Whether programs write so; where nothing parts cells, at least one stands in quotes. */
  boolean isTable() {
    return closed && spaced == 0 && (quoted > 0 || decimal < count);
  }

  /**
   * Whether nobody writes so by hand for one note: more cells than one, of which some in quotes.
   */
  boolean isSurelyTable() {
    return count > 0 && quoted > 0 && isTable();
  }

  private static TableSigns of(String text, char sign) {
    int count = 0;
    int spaced = 0;
    int decimal = 0;
    int cells = 0;
    boolean quoted = false;
    boolean whole = false;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      char before = i == 0 ? '\n' : text.charAt(i - 1);
      char after = i + 1 == text.length() ? '\n' : text.charAt(i + 1);
      if (each == QUOTE) {
        whole = quoted ? whole : before == QUOTE ? whole : ends(before, sign);
        cells += quoted && whole && ends(after, sign) ? 1 : 0;
        quoted = !quoted;
      } else if (each == sign && !quoted) {
        count++;
        spaced += after == ' ' || after == '\u00a0' ? 1 : 0;
        decimal += Character.isDigit(before) && Character.isDigit(after) ? 1 : 0;
      }
    }
    return new TableSigns(sign, count, spaced, decimal, cells, !quoted);
  }

  private static boolean ends(char beside, char sign) {
    return beside == sign || beside == '\n' || beside == '\r';
  }
}

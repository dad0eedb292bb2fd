package no.samtakt.people.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column in which people tell what they wish for, known by its header in bokmål, nynorsk or
 * English: «Ønske 1», «Andrevalg», «Third choice», or «Ønsker» for all of them in one cell.
 *
 * @param at its place in the row, from 0
 * @param rank which wish it is, from 1; past all others where the header does not say
 */
record WishColumn(int at, int rank) {
  private static final int UNSAID = 100;
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String WISH =
      "(?:tema)?(?:ønskjer|ønskje|ønsker|ønske|ønska|valg|val|prioritet|prioritering|wishes|wish"
          + "|choices|choice|priority|preference|preferences)";
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:ditt |dine |your |topic )?" + WISH + "(?: ?(?:nr |nummer |no |number )?(\\d))?");
  private static final Pattern BEFORE =
      Pattern.compile("(?:(\\d)(?: ?(?:st|nd|rd|th))?|(\\p{L}+?)) ?" + WISH);
  private static final List<List<String>> ORDINALS =
      List.of(
          List.of("første", "fyrste", "fyrst", "først", "first"),
          List.of("andre", "second"),
          List.of("tredje", "third"),
          List.of("fjerde", "fourth"),
          List.of("femte", "fifth"));

  /** The columns of wishes in a header row, the first wish first. */
  static List<WishColumn> all(List<String> headers) {
    List<WishColumn> all = new ArrayList<>();
    for (int at = 0; at < headers.size(); at++) {
      int column = at;
      rank(headers.get(at)).ifPresent(rank -> all.add(new WishColumn(column, rank)));
    }
    all.sort(Comparator.comparingInt(WishColumn::rank));
    return all;
  }

  private static Optional<Integer> rank(String header) {
    String bare = IN_BRACKETS.matcher(header.toLowerCase(Locale.ROOT)).replaceAll(" ");
    String plain = SIGNS.matcher(bare).replaceAll(" ").strip();
    Matcher behind = BEHIND.matcher(plain);
    if (behind.matches()) {
      return Optional.of(behind.group(1) == null ? UNSAID : Integer.parseInt(behind.group(1)));
    }
    Matcher before = BEFORE.matcher(plain);
    if (!before.matches()) {
      return Optional.empty();
    }
    return before.group(1) == null
        ? ordinal(before.group(2))
        : Optional.of(Integer.parseInt(before.group(1)));
  }

  private static Optional<Integer> ordinal(String word) {
    for (int rank = 1; rank <= ORDINALS.size(); rank++) {
      if (ORDINALS.get(rank - 1).contains(word)) {
        return Optional.of(rank);
      }
    }
    return Optional.empty();
  }
}

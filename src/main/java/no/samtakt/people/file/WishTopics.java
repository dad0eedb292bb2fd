package no.samtakt.people.file;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.samtakt.runsheet.Topic;
import no.samtakt.words.Message;

/**
 * Finds the topics of a cell or a line: by number, or by title or the beginning of one that no
 * other topic has. A title that stands in several slots is meant in all of them.
 */
final class WishTopics {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBERS =
      Pattern.compile("[#\\d.,;/>()\\s→&+-]*\\d[#\\d.,;/>()\\s→&+-]*");
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;>|→]|\\s/\\s)\\s*");

  private final List<String> titles;

  WishTopics(List<Topic> topics) {
    titles = topics.stream().map(topic -> plain(topic.title())).toList();
  }

  /**
   * The topics, in order, as their places from 0.
   *
   * @param why is told of what is none
   */
  Set<Integer> of(String cell, List<Message> why) {
    Set<Integer> found = new LinkedHashSet<>();
    // A title may hold a comma: the whole is looked at before its parts.
    List<Integer> whole = titled(cell);
    if (oneTitle(whole)) {
      found.addAll(whole);
      return found;
    }
    for (String part : parts(cell)) {
      one(part, why).ifPresent(found::addAll);
    }
    return found;
  }

  private static List<String> parts(String cell) {
    String text = cell.strip();
    List<String> parts = new ArrayList<>();
    Pattern between = NUMBERS.matcher(text).matches() ? Pattern.compile("[^\\d]+") : BETWEEN;
    for (String part : between.split(text, -1)) {
      if (!Names.isNothing(part)) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private Optional<List<Integer>> one(String part, List<Message> why) {
    if (part.matches("\\d{1,4}")) {
      int number = Integer.parseInt(part);
      if (number >= 1 && number <= titles.size()) {
        return Optional.of(List.of(number - 1));
      }
    }
    List<Integer> titled = titled(part);
    if (oneTitle(titled)) {
      return Optional.of(titled);
    }
    why.add(
        titled.isEmpty()
            ? Message.of("wishes.no-such-topic", part, titles.size())
            : Message.of("wishes.several-topics", part));
    return Optional.empty();
  }

  private boolean oneTitle(List<Integer> topics) {
    return !topics.isEmpty() && topics.stream().map(titles::get).distinct().count() == 1;
  }

  /** Those of this very title, else all whose title begins so. */
  private List<Integer> titled(String text) {
    String wanted = plain(text);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Integer> same = where(wanted, true);
    return same.isEmpty() ? where(wanted, false) : same;
  }

  private List<Integer> where(String wanted, boolean whole) {
    return IntStream.range(0, titles.size())
        .filter(at -> whole ? titles.get(at).equals(wanted) : titles.get(at).startsWith(wanted))
        .boxed()
        .toList();
  }

  private static String plain(String text) {
    String same = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SIGNS.matcher(same).replaceAll(" ").strip();
  }
}

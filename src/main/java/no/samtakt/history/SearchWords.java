package no.samtakt.history;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that somebody looks for: runs of letters and digits, and nothing else, whatever signs
 * stand between them.
 */
public record SearchWords(List<String> all) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /**
   * A part of a text.
   *
   * @param start where it begins
   * @param end just behind it
   */
  public record Mark(int start, int end) {}

  public SearchWords {
    all = List.copyOf(all);
  }

  public static SearchWords of(String typed) {
    String whole = Normalizer.normalize(typed, Normalizer.Form.NFC);
    return new SearchWords(
        Arrays.stream(BETWEEN.split(whole)).filter(word -> !word.isEmpty()).toList());
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Where words of the text begin as typed, whatever the case. */
  public List<Mark> marks(String text) {
    if (all.isEmpty()) {
      return List.of();
    }
    // The longest first, so that «mø møte» marks all of what it can.
    String any =
        all.stream()
            .sorted((one, other) -> other.length() - one.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{M}\\p{N}])(?:", ")"));
    Matcher matcher =
        Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
    List<Mark> marks = new ArrayList<>();
    while (matcher.find()) {
      marks.add(new Mark(matcher.start(), matcher.end()));
    }
    return marks;
  }

  /** Whether every word begins some word of the text. */
  public boolean fit(String text) {
    return all.stream().noneMatch(word -> new SearchWords(List.of(word)).marks(text).isEmpty());
  }
}

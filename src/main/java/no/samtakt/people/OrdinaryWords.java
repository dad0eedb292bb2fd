package no.samtakt.people;

import java.util.Set;
import java.util.stream.Collectors;

/** The words of a text, in small letters, for telling a surname from a word of the language. */
public final class OrdinaryWords {
  private OrdinaryWords() {}

  /** All of them. */
  public static Set<String> all(String text) {
    return Set.copyOf(TextWord.small(text));
  }

  /** Those that are written with a small letter, and not before the @ of an e-mail address. */
  public static Set<String> small(String text) {
    return TextWord.of(text).stream()
        .filter(word -> !word.capital())
        .map(TextWord::small)
        .collect(Collectors.toSet());
  }
}

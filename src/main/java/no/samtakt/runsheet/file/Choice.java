package no.samtakt.runsheet.file;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A closed choice of values, in the words of the format.
 *
 * @param what what is chosen, as the end of a message key: {@code kind}, {@code mode}
 */
record Choice<T>(String what, Map<String, T> words) {
  static <T> Choice<T> of(String what, T[] values, Function<T, String> word) {
    Map<String, T> words = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> words.put(word.apply(value), value));
    return new Choice<>(what, words);
  }

  static Choice<String> ofWords(String what, List<String> values) {
    return of(what, values.toArray(String[]::new), word -> word);
  }

  Collection<String> all() {
    return words.keySet();
  }
}

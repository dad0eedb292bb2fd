package no.samtakt.runsheet.file;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A closed choice of values, in the words of the format. */
record Choice<T>(Map<String, T> words) {
  static <T> Choice<T> of(T[] values, Function<T, String> word) {
    Map<String, T> words = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> words.put(word.apply(value), value));
    return new Choice<>(words);
  }

  static Choice<String> of(List<String> values) {
    return of(values.toArray(String[]::new), word -> word);
  }

  Collection<String> all() {
    return words.keySet();
  }
}

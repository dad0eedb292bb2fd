package no.samtakt.runsheet.file;

import java.util.Collection;
import java.util.stream.Collectors;

/** Words of the format as messages show them. */
final class Quoted {
  private Quoted() {}

  /** Such as {@code `nb`, `nn`, `en`}. */
  static String list(Collection<String> words) {
    return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
  }
}

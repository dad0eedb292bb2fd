package no.samtakt.cards;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import no.samtakt.words.Language;

/**
 * What makes texts whole: something to say in each of our languages, since the sheet's language
 * chooses the participants' text and the leader may switch at any moment.
 */
final class EveryLanguage {
  private EveryLanguage() {}

  static Map<Language, String> in(Map<Language, String> texts) {
    Map<Language, String> whole = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String text = texts.get(language);
      if (text == null || text.isBlank()) {
        throw new IllegalArgumentException("no text in " + language.tag());
      }
      whole.put(language, text);
    }
    return Collections.unmodifiableMap(whole);
  }

  /** Likewise, but there may also be no text at all. */
  static Map<Language, String> orNone(Map<Language, String> texts) {
    return texts.isEmpty() ? Map.of() : in(texts);
  }

  static String of(Map<Language, String> whole, Language language) {
    String text = whole.get(language);
    if (text == null) {
      throw new IllegalStateException("no text in " + language.tag());
    }
    return text;
  }
}

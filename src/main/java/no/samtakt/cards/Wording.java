package no.samtakt.cards;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samtakt.words.Language;

/**
 * One thing said in one or more of our languages. Whoever asks for a language that is not written
 * gets the nearest that is: a leader who writes one text for their own people need write no more.
 */
final class Wording {
  private Wording() {}

  /** The texts as they are; blank ones are none, and there is one at least. */
  static Map<Language, String> in(Map<Language, String> texts) {
    Map<Language, String> said = orNone(texts);
    if (said.isEmpty()) {
      throw new IllegalArgumentException("no text in any language");
    }
    return said;
  }

  /** Likewise, but there may also be no text at all. */
  static Map<Language, String> orNone(Map<Language, String> texts) {
    Map<Language, String> said = new EnumMap<>(Language.class);
    texts.forEach((language, text) -> {
      if (!text.isBlank()) {
        said.put(language, text);
      }
    });
    return Collections.unmodifiableMap(said);
  }

  /** The text in this language, else in the nearest one; empty where there is none. */
  static String of(Map<Language, String> said, Language language) {
    return nearest(language).stream()
        .filter(said::containsKey)
        .findFirst()
        .map(said::get)
        .orElse("");
  }

  private static List<Language> nearest(Language language) {
    return switch (language) {
      case NB -> List.of(Language.NB, Language.NN, Language.EN);
      case NN -> List.of(Language.NN, Language.NB, Language.EN);
      case EN -> List.of(Language.EN, Language.NB, Language.NN);
    };
  }
}

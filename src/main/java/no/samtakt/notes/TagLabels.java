package no.samtakt.notes;

import java.util.Locale;
import java.util.Optional;
import no.samtakt.words.Language;
import no.samtakt.words.Words;

/**
 * The labels that are the name of a tag, «#beslutning». They count in every language we speak, for
 * people write as they think, whatever language the console is set to.
 */
public final class TagLabels {
  private TagLabels() {}

  /** The label that is the tag's own name. */
  public static String of(Tag tag, Words words) {
    return words.text("tag." + tag.key()).toLowerCase(Locale.ROOT);
  }

  /** The tag that a label names, whatever its case; nothing where it is a label as any other. */
  static Optional<Tag> tag(String label) {
    String small = label.toLowerCase(Locale.ROOT);
    for (Tag tag : Tag.values()) {
      for (Language language : Language.values()) {
        if (of(tag, Words.in(language)).equals(small)) {
          return Optional.of(tag);
        }
      }
    }
    return Optional.empty();
  }
}

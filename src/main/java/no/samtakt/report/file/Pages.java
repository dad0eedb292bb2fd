package no.samtakt.report.file;

import java.util.List;
import no.samtakt.words.Language;

/**
 * A report as a document: its words in their order, and nothing of how they look.
 *
 * @param title its first heading, and what readers of the file are told that it is
 */
record Pages(String title, Language language, List<Block> blocks) {
  Pages {
    blocks = List.copyOf(blocks);
  }

  /** The tag of its language with the region, as {@code nb-NO}. */
  String languageTag() {
    return language.locale().toLanguageTag();
  }
}

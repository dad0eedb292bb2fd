package no.samtakt.ui.notes;

import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import no.samtakt.notes.Note;
import no.samtakt.notes.Origin;
import no.samtakt.session.Notebook;
import org.jspecify.annotations.Nullable;

/**
 * What was gathered before, so that a chat that is pasted at the break and again at the end does
 * not double: by its text and its minute, for what a program saves has seconds and what is copied
 * from its window has none. Each note counts for one line, so that what was said twice stays twice.
 */
final class HarvestBefore {
  private final Map<Said, Integer> kept = new HashMap<>();
  private final Map<Said, Integer> thrown = new HashMap<>();
  private final Map<String, Integer> keptTexts = new HashMap<>();
  private final Map<String, Integer> thrownTexts = new HashMap<>();
  private int known;
  private int deleted;

  private record Said(Instant minute, String text) {
    static Said of(Instant at, String text) {
      return new Said(at.truncatedTo(ChronoUnit.MINUTES), text);
    }
  }

  HarvestBefore(Origin origin, Notebook book) {
    book.notes().forEach(note -> add(note, origin, kept, keptTexts));
    book.deleted().forEach(note -> add(note, origin, thrown, thrownTexts));
  }

  private static void add(
      Note note, Origin origin, Map<Said, Integer> said, Map<String, Integer> texts) {
    if (note.origin() == origin) {
      String text = tidy(note.text());
      said.merge(Said.of(note.at(), text), 1, Integer::sum);
      texts.merge(text, 1, Integer::sum);
    }
  }

  /**
   * Whether a line is here already.
   *
   * @param at when it was written; null where nobody knows: then its text alone tells
   */
  boolean has(@Nullable Instant at, String line) {
    String text = tidy(line);
    boolean stands = at == null ? took(keptTexts, text) : took(kept, Said.of(at, text));
    boolean gone =
        !stands && (at == null ? took(thrownTexts, text) : took(thrown, Said.of(at, text)));
    deleted += gone ? 1 : 0;
    known += stands || gone ? 1 : 0;
    return stands || gone;
  }

  int known() {
    return known;
  }

  int deleted() {
    return deleted;
  }

  private static <K> boolean took(Map<K, Integer> counts, K key) {
    Integer left = counts.get(key);
    if (left == null || left == 0) {
      return false;
    }
    counts.put(key, left - 1);
    return true;
  }

  private static String tidy(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }
}

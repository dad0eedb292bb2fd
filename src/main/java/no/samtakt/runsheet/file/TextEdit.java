package no.samtakt.runsheet.file;

import java.util.Comparator;
import java.util.List;

/**
 * A place in a text and what is to stand there instead.
 *
 * @param from first character, counted from 0
 * @param to the one after the last; equal to {@code from} where something is put in
 */
record TextEdit(int from, int to, String text) {

  /** The text after all of them, which do not touch each other. */
  static String apply(String text, List<TextEdit> edits) {
    StringBuilder changed = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt(TextEdit::from).reversed())
        .forEach(edit -> changed.replace(edit.from, edit.to, edit.text));
    return changed.toString();
  }
}

package no.samtakt.people;

import java.util.function.UnaryOperator;

/**
 * How a name that is to stay as it was written is put out of sight while others are taken out
 * around it: in code points for private use, which nobody types, and which are no letters.
 */
enum Kept implements UnaryOperator<String> {
  /** Somebody's own name. */
  SURE(0xF0000),
  /** What may as well be another's name. */
  UNSURE(0x100000);

  private static final int PLANE = 0x10000;

  private final int plane;

  Kept(int plane) {
    this.plane = plane;
  }

  @Override
  public String apply(String name) {
    StringBuilder hidden = new StringBuilder();
    name.chars().forEach(sign -> hidden.appendCodePoint(plane + sign));
    return hidden.toString();
  }

  /** Whether such a name is in a text. */
  boolean isIn(String text) {
    return text.codePoints().anyMatch(sign -> sign >= plane && sign < plane + PLANE);
  }

  /** The text with all names back in their places, as they were written. */
  static String back(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(sign -> {
          if (sign >= SURE.plane) {
            shown.append((char) (sign % PLANE));
          } else {
            shown.appendCodePoint(sign);
          }
        });
    return shown.toString();
  }
}

package no.samtakt.notes;

import java.util.Optional;

/**
 * What is being completed where the caret stands: a label after {@code #}, or a name after
 * {@code @}.
 *
 * @param start where the sign stands
 * @param typed what stands between the sign and the caret
 */
public record Completing(Kind kind, int start, String typed) {
  /** What can be completed. */
  public enum Kind {
    LABEL('#'),
    PERSON('@');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }

    public char sign() {
      return sign;
    }
  }

  /** Names have several words, yet what is a sentence away from the sign is no name. */
  private static final int MOST_WORDS = 3;

  /**
   * What stands before the caret; nothing where neither sign does.
   *
   * @param caret where it stands; a field tells of a text that grew shorter before its caret has
   *     moved, so what lies beyond the text's end is its end
   */
  public static Optional<Completing> at(String text, int caret) {
    int end = Math.clamp(caret, 0, text.length());
    for (int i = end - 1; i >= 0; i--) {
      char sign = text.charAt(i);
      if (sign == '\n') {
        return Optional.empty();
      }
      for (Kind kind : Kind.values()) {
        if (sign == kind.sign) {
          return begins(text, i)
              ? fitting(new Completing(kind, i, text.substring(i + 1, end)))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static boolean begins(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static Optional<Completing> fitting(Completing found) {
    String typed = found.typed;
    boolean fits =
        found.kind == Kind.LABEL
            ? typed.chars().noneMatch(Character::isWhitespace)
            : !typed.startsWith(" ") && typed.split(" ", -1).length <= MOST_WORDS;
    return fits ? Optional.of(found) : Optional.empty();
  }

  /** The text with the whole word in place of what was typed, and a space behind it. */
  public String in(String text, String word) {
    int from = Math.min(start + 1, text.length());
    int to = Math.min(from + typed.length(), text.length());
    return text.substring(0, from) + word + " " + text.substring(to).stripLeading();
  }

  /** Where the caret stands then. */
  public int caret(String word) {
    return start + 1 + word.length() + 1;
  }
}

package no.samtakt.words;

import java.util.regex.Pattern;

/**
 * Texts as they may leave the program: every sign is one that a reader can see. Signs that turn the
 * direction of what follows (U+202A–202E, U+2066–2069) could make a file read otherwise than it was
 * written; others cannot stand in XML at all.
 */
public final class VisibleText {
  /** What ends a line in one program or another, but {@code \n} and {@code \r}. */
  private static final Pattern LINE = Pattern.compile("[\\x0B\\f\\x85\\x{2028}\\x{2029}]");

  /** Controls, marks of direction and of annotation, tags, half signs, and what is no sign. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}&&[^\\t\\n\\r]]"
              + "|[\\x{61C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{206F}]"
              + "|[\\x{FEFF}\\x{FFF9}-\\x{FFFB}\\x{E0000}-\\x{E007F}]"
              + "|\\p{Cs}|\\p{IsNoncharacter_Code_Point}");

  private VisibleText() {}

  /** The text without them; the very same text where there is none. Tabs and lines stay. */
  public static String of(String text) {
    String lined = LINE.matcher(text).find() ? LINE.matcher(text).replaceAll("\n") : text;
    return UNSEEN.matcher(lined).find() ? UNSEEN.matcher(lined).replaceAll("") : lined;
  }
}

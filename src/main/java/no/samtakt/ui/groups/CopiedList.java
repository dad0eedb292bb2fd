package no.samtakt.ui.groups;

import org.jspecify.annotations.Nullable;

/** What lies on the clipboard when somebody wants to paste a list. */
final class CopiedList {
  /** In characters: no list for a meeting is as long as that. */
  private static final int LONGEST = 500_000;

  private CopiedList() {}

  /** The text, where it has two lines or more; else empty. */
  static String in(@Nullable String clipboard) {
    if (clipboard == null || clipboard.length() > LONGEST) {
      return "";
    }
    long lines = clipboard.lines().filter(line -> !line.isBlank()).limit(2).count();
    return lines > 1 ? clipboard : "";
  }
}

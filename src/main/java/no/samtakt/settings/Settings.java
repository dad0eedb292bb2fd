package no.samtakt.settings;

import java.nio.file.Path;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the user has chosen.
 *
 * @param language of the windows; null for the machine's own
 * @param textPercent the size of text, {@link #SMALLEST_TEXT} to {@link #LARGEST_TEXT} per cent
 * @param singleKeys whether a key alone, such as N, does something while nobody is typing
 * @param lastFolder where a run sheet was last opened; null before the first
 */
public record Settings(
    @Nullable Language language,
    Appearance appearance,
    int textPercent,
    boolean singleKeys,
    @Nullable Path lastFolder) {
  public static final int SMALLEST_TEXT = 100;
  public static final int LARGEST_TEXT = 200;

  /** Before anything was chosen. */
  public static final Settings USUAL =
      new Settings(null, Appearance.SYSTEM, SMALLEST_TEXT, true, null);

  public Settings {
    if (textPercent < SMALLEST_TEXT || textPercent > LARGEST_TEXT) {
      throw new IllegalArgumentException("text of " + textPercent + " per cent");
    }
  }

  public Settings withLanguage(@Nullable Language other) {
    return new Settings(other, appearance, textPercent, singleKeys, lastFolder);
  }

  public Settings withAppearance(Appearance other) {
    return new Settings(language, other, textPercent, singleKeys, lastFolder);
  }

  public Settings withTextPercent(int other) {
    return new Settings(language, appearance, other, singleKeys, lastFolder);
  }

  public Settings withSingleKeys(boolean on) {
    return new Settings(language, appearance, textPercent, on, lastFolder);
  }

  public Settings withLastFolder(@Nullable Path other) {
    return new Settings(language, appearance, textPercent, singleKeys, other);
  }
}

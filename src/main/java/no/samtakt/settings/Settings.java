package no.samtakt.settings;

import java.nio.file.Path;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the user has chosen.
 *
 * @param language of the windows; null for the machine's own
 * @param highContrast stronger colours whatever the machine says
 * @param textPercent the size of text, {@link #SMALLEST_TEXT} to {@link #LARGEST_TEXT} per cent
 * @param sound whether a chime rings when time is short, is up, or people move
 * @param singleKeys whether a key alone, such as N, does something while nobody is typing
 * @param reducedMotion nothing moves, whatever the machine says
 * @param lastFolder where a run sheet was last opened; null before the first
 * @param audience how the participants' window looks
 * @param keepDays for how many days after a session its participants are remembered
 */
public record Settings(
    @Nullable Language language,
    Appearance appearance,
    boolean highContrast,
    int textPercent,
    boolean sound,
    boolean singleKeys,
    boolean reducedMotion,
    @Nullable Path lastFolder,
    Audience audience,
    int keepDays) {
  public static final int SMALLEST_TEXT = 100;
  public static final int LARGEST_TEXT = 200;

  /** Ten years, in days: whoever wants more has a register, and not a meeting. */
  public static final int LONGEST_KEPT = 3650;

  /** Before anything was chosen. */
  public static final Settings USUAL =
      new Settings(
          null,
          Appearance.SYSTEM,
          false,
          SMALLEST_TEXT,
          false,
          true,
          false,
          null,
          Audience.USUAL,
          30);

  public Settings {
    if (textPercent < SMALLEST_TEXT || textPercent > LARGEST_TEXT) {
      throw new IllegalArgumentException("text of " + textPercent + " per cent");
    }
    if (keepDays < 1 || keepDays > LONGEST_KEPT) {
      throw new IllegalArgumentException("participants kept for " + keepDays + " days");
    }
  }

  public Settings withLanguage(@Nullable Language other) {
    return new Settings(
        other,
        appearance,
        highContrast,
        textPercent,
        sound,
        singleKeys,
        reducedMotion,
        lastFolder,
        audience,
        keepDays);
  }

  public Settings withAppearance(Appearance other) {
    return new Settings(
        language,
        other,
        highContrast,
        textPercent,
        sound,
        singleKeys,
        reducedMotion,
        lastFolder,
        audience,
        keepDays);
  }

  public Settings withHighContrast(boolean other) {
    return new Settings(
        language,
        appearance,
        other,
        textPercent,
        sound,
        singleKeys,
        reducedMotion,
        lastFolder,
        audience,
        keepDays);
  }

  public Settings withTextPercent(int other) {
    return new Settings(
        language,
        appearance,
        highContrast,
        other,
        sound,
        singleKeys,
        reducedMotion,
        lastFolder,
        audience,
        keepDays);
  }

  public Settings withSound(boolean other) {
    return new Settings(
        language,
        appearance,
        highContrast,
        textPercent,
        other,
        singleKeys,
        reducedMotion,
        lastFolder,
        audience,
        keepDays);
  }

  public Settings withSingleKeys(boolean other) {
    return new Settings(
        language,
        appearance,
        highContrast,
        textPercent,
        sound,
        other,
        reducedMotion,
        lastFolder,
        audience,
        keepDays);
  }

  public Settings withReducedMotion(boolean other) {
    return new Settings(
        language,
        appearance,
        highContrast,
        textPercent,
        sound,
        singleKeys,
        other,
        lastFolder,
        audience,
        keepDays);
  }

  public Settings withLastFolder(@Nullable Path other) {
    return new Settings(
        language,
        appearance,
        highContrast,
        textPercent,
        sound,
        singleKeys,
        reducedMotion,
        other,
        audience,
        keepDays);
  }

  public Settings withAudience(Audience other) {
    return new Settings(
        language,
        appearance,
        highContrast,
        textPercent,
        sound,
        singleKeys,
        reducedMotion,
        lastFolder,
        other,
        keepDays);
  }

  public Settings withKeepDays(int other) {
    return new Settings(
        language,
        appearance,
        highContrast,
        textPercent,
        sound,
        singleKeys,
        reducedMotion,
        lastFolder,
        audience,
        other);
  }
}

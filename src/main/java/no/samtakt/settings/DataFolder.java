package no.samtakt.settings;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Where sessions, settings and logs lie, and who decided that.
 *
 * @param usual where programs keep their data on this system; what the user chose instead is
 *     remembered there
 * @param next where everything is to be copied before the next window opens; null when it stays
 */
public record DataFolder(Path folder, By by, Path usual, @Nullable Path next) {
  private static final System.Logger LOG = System.getLogger("no.samtakt.settings");

  /** Who decided where the data lies. */
  public enum By {
    /** {@code --data}, for this one time. */
    ASKED,
    /** {@code SAMTAKT_DATA}. */
    ENVIRONMENT,
    /** The user, in the settings. */
    CHOSEN,
    USUAL
  }

  /**
   * The folder asked for, else the one named by {@code SAMTAKT_DATA}, else the one chosen in the
   * settings, else where programs keep their data on this system (freedesktop.org's XDG Base
   * Directory Specification on Linux).
   *
   * @param asked what the user asked for just now
   * @param osName the system property {@code os.name}
   * @param environment the environment variables
   * @param home the user's own folder
   */
  public static DataFolder of(
      @Nullable Path asked, String osName, Map<String, String> environment, Path home) {
    Path usual = usual(osName.toLowerCase(Locale.ROOT), environment, home);
    if (asked != null) {
      return new DataFolder(asked, By.ASKED, usual, null);
    }
    Path named = named(environment, "SAMTAKT_DATA");
    if (named != null) {
      return new DataFolder(named, By.ENVIRONMENT, usual, null);
    }
    ChosenFolder chosen = ChosenFolder.rememberedIn(usual).orElse(new ChosenFolder(usual, null));
    Path now = chosen.copyFrom() == null ? chosen.folder() : chosen.copyFrom();
    By by = now.equals(usual) ? By.USUAL : By.CHOSEN;
    return new DataFolder(now, by, usual, chosen.copyFrom() == null ? null : chosen.folder());
  }

  /** Whether the user may choose another in the settings, and the choice would count. */
  public boolean canBeChosen() {
    return by == By.CHOSEN || by == By.USUAL;
  }

  /** A folder that was chosen and is not there now: perhaps its disk is not plugged in. */
  public boolean isGone() {
    return by == By.CHOSEN && !Files.isDirectory(folder);
  }

  /** Why data cannot lie in a folder; empty when it can. The folder is tried out. */
  public static Optional<Message> refusal(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.of(Message.of("settings.folder-missing", folder.toString()));
    }
    try {
      Files.delete(Files.createTempFile(folder, "samtakt-", ".try"));
      return Optional.empty();
    } catch (IOException e) {
      LOG.log(Level.INFO, "a chosen folder cannot be written in", e);
      return Optional.of(Message.of("settings.folder-refuses", folder.toString()));
    }
  }

  private static Path usual(String osName, Map<String, String> environment, Path home) {
    if (osName.startsWith("windows")) {
      Path roaming = named(environment, "APPDATA");
      return (roaming != null ? roaming : home.resolve("AppData").resolve("Roaming"))
          .resolve("Samtakt");
    }
    if (osName.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Samtakt");
    }
    Path data = named(environment, "XDG_DATA_HOME");
    // The specification: relative paths in it are invalid and must be ignored.
    Path share = data != null && data.isAbsolute() ? data : home.resolve(".local").resolve("share");
    return share.resolve("samtakt");
  }

  private static @Nullable Path named(Map<String, String> environment, String variable) {
    String value = environment.get(variable);
    return value == null || value.isBlank() ? null : Path.of(value);
  }
}

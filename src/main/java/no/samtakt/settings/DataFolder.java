package no.samtakt.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where sessions, settings and logs lie. */
public final class DataFolder {
  private DataFolder() {}

  /**
   * The folder asked for, else the one named by {@code SAMTAKT_DATA}, else where programs keep
   * their data on this system (freedesktop.org's XDG Base Directory Specification on Linux).
   *
   * @param asked what the user asked for just now
   * @param osName the system property {@code os.name}
   * @param environment the environment variables
   * @param home the user's own folder
   */
  public static Path of(
      @Nullable Path asked, String osName, Map<String, String> environment, Path home) {
    if (asked != null) {
      return asked;
    }
    Path named = named(environment, "SAMTAKT_DATA");
    return named != null ? named : usual(osName.toLowerCase(Locale.ROOT), environment, home);
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

package no.samtakt.cli;

import java.nio.file.Path;
import no.samtakt.settings.DataFolder;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;

/** The console's window, as the command line sees it; the application supplies it. */
@FunctionalInterface
public interface Window {
  /** What became of the window. */
  enum Answer {
    /** It was open, and the user closed it. */
    CLOSED,
    /** There is no display that it could be opened on. */
    NO_DISPLAY
  }

  /**
   * Opens the window and returns when it is closed again. The log is the window's own matter.
   *
   * @param file the run sheet to open; null for the start screen
   * @param rehearsing whether the run sheet is rehearsed instead; only with a file
   * @param language the language asked for; null for the user's usual one
   * @param data the data folder, and who decided it
   */
  Answer open(
      @Nullable Path file, boolean rehearsing, @Nullable Language language, DataFolder data);
}

package no.samtakt.ui.settings;

import java.nio.file.Path;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import no.samtakt.settings.Settings;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;

/** What the settings window asks for. */
public interface SettingsActions {
  /** Changes what was chosen: in every window, and on the disk. */
  void change(UnaryOperator<Settings> how);

  /** Chooses the windows' language; null for the machine's own. */
  void speak(@Nullable Language language);

  /** Rings once; tells on the window thread whether there is anything to ring on. */
  CompletionStage<Boolean> ring();

  void copy(String text);

  /** Shows a folder in the machine's own way; tells on the window thread whether it could. */
  CompletionStage<Boolean> showFolder(Path folder);

  /** Asks for another data folder. */
  void chooseFolder();

  /** Goes back to the usual data folder. */
  void useUsualFolder();
}

package no.samtakt.ui.settings;

import java.util.Optional;
import no.samtakt.settings.Settings;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the settings window reads.
 *
 * @param chosen what is chosen
 * @param language the choice of language; empty for the machine's own
 * @param machineLanguage the choice of the machine's own language, with its name
 * @param textSize the size of text in words, {@code 120 %}
 * @param contrast what to say beside the choice of high contrast
 * @param motion what to say beside the choice of reduced motion
 * @param sound what became of the last try; empty when all is well
 * @param keys what still works while single keys are off
 * @param folder where the data lies
 */
record SettingsScreen(
    Settings chosen,
    Optional<Language> language,
    String machineLanguage,
    String textSize,
    String contrast,
    String motion,
    String sound,
    String keys,
    Folder folder) {

  /**
   * The data folder.
   *
   * @param path as text, to select and copy
   * @param note what lies there, or why it cannot be changed
   * @param next what happens at the next start; null when nothing does
   * @param trouble what went wrong; null when nothing did
   * @param changeable whether another may be chosen
   * @param usual whether the way back to the usual folder is offered
   */
  record Folder(
      String path,
      String note,
      @Nullable String next,
      @Nullable String trouble,
      boolean changeable,
      boolean usual) {}
}

package no.samtakt.app;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import no.samtakt.settings.Settings;
import no.samtakt.settings.SettingsFile;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** The user's choices: what is chosen takes effect at once in every window, and is saved. */
final class Preferences {
  private final SettingsFile file;
  private final Language machineLanguage;
  private final Theme theme;
  private final Speech speech;
  private final Executor disk;
  private final Consumer<Message> trouble;
  private volatile Settings settings;
  private @Nullable Language asked;

  /**
   * Reads the file and dresses the windows accordingly.
   *
   * @param asked a language asked for this once, which is not saved; null for none
   * @param disk does one thing after the other, away from the window thread
   * @param trouble is told, on any thread, when the file cannot be read or saved
   */
  Preferences(
      SettingsFile file,
      Language machineLanguage,
      @Nullable Language asked,
      Theme theme,
      Speech speech,
      Executor disk,
      Consumer<Message> trouble) {
    this.file = file;
    this.machineLanguage = machineLanguage;
    this.asked = asked;
    this.theme = theme;
    this.speech = speech;
    this.disk = disk;
    this.trouble = trouble;
    SettingsFile.Found found = file.read();
    this.settings = found.settings();
    apply();
    if (found.trouble() != null) {
      trouble.accept(found.trouble());
    }
  }

  Settings settings() {
    return settings;
  }

  Language language() {
    if (asked != null) {
      return asked;
    }
    Language chosen = settings.language();
    return chosen == null ? machineLanguage : chosen;
  }

  /** Changes what was chosen. */
  void change(UnaryOperator<Settings> how) {
    Settings before = settings;
    settings = how.apply(before);
    if (settings.language() != before.language()) {
      asked = null;
    }
    apply();
    Settings saved = settings;
    disk.execute(() -> {
      Optional<Message> problem = file.save(saved);
      problem.ifPresent(trouble);
    });
  }

  private void apply() {
    theme.appearanceProperty().set(settings.appearance());
    theme.highContrastProperty().set(settings.highContrast());
    theme.motion().stillProperty().set(settings.reducedMotion());
    theme.textScaleProperty().set(settings.textPercent() / 100.0);
    speech.wordsProperty().set(Words.in(language()));
  }
}

package no.samtakt.app;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.samtakt.settings.Accent;
import no.samtakt.settings.Appearance;
import no.samtakt.settings.Audience;
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
  private final Theme audience;
  private final Speech speech;
  private final Executor disk;
  private final Consumer<Message> trouble;
  private final ReadOnlyObjectWrapper<Settings> settings;
  private volatile boolean ringing;
  private @Nullable Language asked;

  /**
   * Reads the file and dresses the windows accordingly.
   *
   * @param asked a language asked for this once, which is not saved; null for none
   * @param audience what the participants' window wears
   * @param disk does one thing after the other, away from the window thread
   * @param trouble is told, on any thread, when the file cannot be read or saved
   */
  Preferences(
      SettingsFile file,
      Language machineLanguage,
      @Nullable Language asked,
      Theme theme,
      Theme audience,
      Speech speech,
      Executor disk,
      Consumer<Message> trouble) {
    this.file = file;
    this.machineLanguage = machineLanguage;
    this.asked = asked;
    this.theme = theme;
    this.audience = audience;
    this.speech = speech;
    this.disk = disk;
    this.trouble = trouble;
    SettingsFile.Found found = file.read();
    this.settings = new ReadOnlyObjectWrapper<>(found.settings());
    apply();
    if (found.trouble() != null) {
      trouble.accept(found.trouble());
    }
  }

  Settings settings() {
    return settings.get();
  }

  ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /** Whether chimes are wanted; on any thread. */
  boolean ringing() {
    return ringing;
  }

  Language language() {
    if (asked != null) {
      return asked;
    }
    Language chosen = settings.get().language();
    return chosen == null ? machineLanguage : chosen;
  }

  /** Chooses a language, which the one asked for this once gives way to; null for the machine's. */
  void speak(@Nullable Language language) {
    asked = null;
    change(now -> now.withLanguage(language));
  }

  /** Changes what was chosen. */
  void change(UnaryOperator<Settings> how) {
    Settings saved = how.apply(settings.get());
    settings.set(saved);
    apply();
    disk.execute(() -> {
      Optional<Message> problem = file.save(saved);
      problem.ifPresent(trouble);
    });
  }

  private void apply() {
    Settings now = settings.get();
    ringing = now.sound();
    theme.appearanceProperty().set(now.appearance());
    theme.highContrastProperty().set(now.highContrast());
    theme.motion().stillProperty().set(now.reducedMotion());
    theme.textScaleProperty().set(now.textPercent() / 100.0);
    dress(now.audience().look());
    speech.wordsProperty().set(Words.in(language()));
  }

  private void dress(Audience.Look look) {
    Settings now = settings.get();
    audience
        .appearanceProperty()
        .set(
            switch (look) {
              case LIGHT -> Appearance.LIGHT;
              case DARK -> Appearance.DARK;
              case SAME, STRONG -> now.appearance();
            });
    audience
        .highContrastProperty()
        .set(look == Audience.Look.STRONG || (look == Audience.Look.SAME && now.highContrast()));
    Accent accent = now.audience().accent();
    audience.accentProperty().set(accent == null ? null : accent.hex());
    audience.motion().stillProperty().set(now.reducedMotion());
  }
}

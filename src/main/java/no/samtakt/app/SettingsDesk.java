package no.samtakt.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import no.samtakt.settings.Settings;
import no.samtakt.sound.Chime;
import no.samtakt.sound.Loudspeaker;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.settings.BrandActions;
import no.samtakt.ui.settings.BrandViewModel;
import no.samtakt.ui.settings.MachineWishes;
import no.samtakt.ui.settings.SettingsActions;
import no.samtakt.ui.settings.SettingsViewModel;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;

/** Opens the settings window, and does what it asks for. */
final class SettingsDesk implements SettingsActions, BrandActions {
  private final Preferences preferences;
  private final DataChoice data;
  private final Loudspeaker loudspeaker;
  private final Theme theme;
  private final Speech speech;
  private final Executor background;
  private final Executor window;
  private final Window owner;
  private final SettingsViewModel model;
  private final LogoShelf logos;
  private final FileDialogs dialogs;
  private final BrandViewModel own;
  private @Nullable SettingsStage open;

  /**
   * The desk of one window; its own is not made before it is asked for.
   *
   * @param logos where the organisation's own is kept
   * @param background for what may be slow
   * @param window runs work on the window thread
   * @param owner stands behind the settings
   */
  SettingsDesk(
      Preferences preferences,
      DataChoice data,
      LogoShelf logos,
      FileDialogs dialogs,
      Loudspeaker loudspeaker,
      Theme theme,
      Speech speech,
      Language machineLanguage,
      Executor background,
      Executor window,
      Window owner) {
    this.preferences = preferences;
    this.data = data;
    this.logos = logos;
    this.dialogs = dialogs;
    this.loudspeaker = loudspeaker;
    this.theme = theme;
    this.speech = speech;
    this.background = background;
    this.window = window;
    this.owner = owner;
    this.model =
        new SettingsViewModel(
            preferences.settingsProperty(),
            data.placeProperty(),
            wishes(theme),
            speech.wordsProperty(),
            machineLanguage,
            this);
    this.own =
        new BrandViewModel(
            preferences.settingsProperty(),
            logos
                .logoProperty()
                .map(logo -> Optional.of(new BrandViewModel.Logo(logo.colour())))
                .orElse(Optional.empty()),
            speech.wordsProperty(),
            preferences::change,
            this);
  }

  /** Opens the window, or brings it to the front. */
  void show() {
    SettingsStage shown = open;
    if (shown == null) {
      shown = new SettingsStage(owner, model, own, theme, speech);
      open = shown;
    }
    shown.show();
  }

  void close() {
    if (open != null) {
      open.close();
    }
  }

  private static ObservableValue<MachineWishes> wishes(Theme theme) {
    var contrast = theme.machineContrastProperty();
    var still = Platform.getPreferences().reducedMotionProperty();
    return Bindings.createObjectBinding(
        () -> new MachineWishes(contrast.get(), still.get()), contrast, still);
  }

  @Override
  public void change(UnaryOperator<Settings> how) {
    preferences.change(how);
  }

  @Override
  public void speak(@Nullable Language language) {
    preferences.speak(language);
  }

  @Override
  public CompletionStage<Boolean> ring() {
    return loudspeaker.play(Chime.SOON).thenApplyAsync(rung -> rung, window);
  }

  @Override
  public void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public CompletionStage<Boolean> showFolder(Path folder) {
    return CompletableFuture.supplyAsync(() -> FolderViewer.show(folder), background)
        .thenApplyAsync(shown -> shown, window);
  }

  @Override
  public void chooseFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(speech.text("settings.folder-choose-title"));
    File now = data.placeProperty().get().now().folder().toFile();
    if (now.isDirectory()) {
      chooser.setInitialDirectory(now);
    }
    File chosen = chooser.showDialog(open == null ? owner : open.stage());
    if (chosen != null) {
      data.choose(chosen.toPath());
    }
  }

  @Override
  public void chooseLogo() {
    dialogs
        .chooseFile(
            speech.text("settings.logo.title"),
            speech.text("settings.logo.pictures"),
            List.of("*.png", "*.jpg", "*.jpeg"),
            open == null ? owner : open.stage())
        .ifPresent(picture -> logos.take(picture, own::refuse));
  }

  @Override
  public void removeLogo() {
    logos.remove(own::refuse);
  }

  @Override
  public void useUsualFolder() {
    data.useUsual();
  }
}

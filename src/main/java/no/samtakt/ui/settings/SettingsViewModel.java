package no.samtakt.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import no.samtakt.settings.Appearance;
import no.samtakt.settings.Audience;
import no.samtakt.settings.DataFolder;
import no.samtakt.settings.Settings;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.ui.settings.SettingsScreen.Folder;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Puts what is chosen into words, and hands on what the user chooses. */
public final class SettingsViewModel {
  /** Between one size of text and the next, in per cent. */
  static final int STEP = 10;

  private final ObservableValue<Settings> settings;
  private final ObservableValue<DataPlace> place;
  private final ObservableValue<MachineWishes> machine;
  private final ObservableValue<Words> words;
  private final Language machineLanguage;
  private final SettingsActions actions;
  private final ReadOnlyObjectWrapper<SettingsScreen> screen;
  // The settings outlive the window: they must not keep it alive.
  private final InvalidationListener speaking = changed -> speak();
  private @Nullable Message soundTrouble;
  private @Nullable Message folderTrouble;

  /**
   * Follows what is chosen, what the machine wishes and the window's language.
   *
   * @param machineLanguage spoken where no language is chosen
   */
  public SettingsViewModel(
      ObservableValue<Settings> settings,
      ObservableValue<DataPlace> place,
      ObservableValue<MachineWishes> machine,
      ObservableValue<Words> words,
      Language machineLanguage,
      SettingsActions actions) {
    this.settings = settings;
    this.place = place;
    this.machine = machine;
    this.words = words;
    this.machineLanguage = machineLanguage;
    this.actions = actions;
    this.screen = new ReadOnlyObjectWrapper<>(read());
    settings.addListener(new WeakInvalidationListener(speaking));
    machine.addListener(new WeakInvalidationListener(speaking));
    words.addListener(new WeakInvalidationListener(speaking));
    place.addListener(new WeakInvalidationListener(speaking));
  }

  ReadOnlyObjectProperty<SettingsScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** Chooses a language; empty for the machine's own. */
  void language(Optional<Language> language) {
    actions.speak(language.orElse(null));
  }

  void appearance(Appearance appearance) {
    actions.change(now -> now.withAppearance(appearance));
  }

  void highContrast(boolean on) {
    actions.change(now -> now.withHighContrast(on));
  }

  /** Changes how the participants' window looks. */
  void audience(UnaryOperator<Audience> how) {
    actions.change(now -> now.withAudience(how.apply(now.audience())));
  }

  /** Changes for how many days after a session its participants are remembered. */
  void keepDays(int days) {
    actions.change(now -> now.withKeepDays(days));
  }

  void reducedMotion(boolean on) {
    actions.change(now -> now.withReducedMotion(on));
  }

  void singleKeys(boolean on) {
    actions.change(now -> now.withSingleKeys(on));
  }

  void sound(boolean on) {
    soundTrouble = null;
    actions.change(now -> now.withSound(on));
    speak();
  }

  /** Sets the size of text to the step that is nearest, where that is another than now. */
  void textPercent(double percent) {
    int step = (int) Math.round(percent / STEP) * STEP;
    int allowed = Math.clamp(step, Settings.SMALLEST_TEXT, Settings.LARGEST_TEXT);
    if (allowed != settings.getValue().textPercent()) {
      actions.change(now -> now.withTextPercent(allowed));
    }
  }

  void tryChime() {
    var _ =
        actions
            .ring()
            .thenAccept(rung -> {
              soundTrouble = rung ? null : Message.of("settings.sound-none");
              speak();
            });
  }

  void copyFolder() {
    actions.copy(path());
  }

  void showFolder() {
    var _ =
        actions
            .showFolder(place.getValue().now().folder())
            .thenAccept(shown -> {
              folderTrouble = shown ? null : Message.of("settings.folder-not-shown");
              speak();
            });
  }

  void chooseFolder() {
    folderTrouble = null;
    actions.chooseFolder();
  }

  void useUsualFolder() {
    folderTrouble = null;
    actions.useUsualFolder();
  }

  private void speak() {
    screen.set(read());
  }

  private SettingsScreen read() {
    Settings now = settings.getValue();
    Words spoken = words.getValue();
    MachineWishes wishes = machine.getValue();
    return new SettingsScreen(
        now,
        language(now, spoken),
        spoken.text("settings.language.machine", machineLanguage.ownName()),
        spoken.text("settings.percent", now.textPercent()),
        spoken.text(wishes.contrast() ? "settings.contrast-machine" : "settings.contrast-detail"),
        spoken.text(wishes.still() ? "settings.motion-machine" : "settings.motion-detail"),
        soundTrouble == null ? "" : spoken.text(soundTrouble),
        spoken.text(
            "settings.single-keys-detail",
            keys(Stroke.shortcut(KeyCode.PERIOD), spoken),
            keys(Stroke.shortcut(KeyCode.ENTER), spoken),
            keys(Stroke.shortcut(KeyCode.K), spoken),
            keys(Stroke.function(KeyCode.F1), spoken)),
        folder(spoken));
  }

  /** The one that is spoken, where another was asked for this once than the one chosen. */
  private Optional<Language> language(Settings now, Words spoken) {
    Language chosen = now.language();
    Language usual = chosen == null ? machineLanguage : chosen;
    return spoken.language() == usual
        ? Optional.ofNullable(chosen)
        : Optional.of(spoken.language());
  }

  private Folder folder(Words spoken) {
    DataPlace now = place.getValue();
    DataFolder folder = now.now();
    String note =
        spoken.text(
            switch (folder.by()) {
              case ASKED -> "settings.folder-asked";
              case ENVIRONMENT -> "settings.folder-environment";
              case CHOSEN, USUAL -> "settings.folder-detail";
            });
    Path next = now.next();
    String then =
        next == null
            ? null
            : spoken.text(
                now.copies() ? "settings.folder-copies" : "settings.folder-next", next.toString());
    Message trouble = now.trouble() != null ? now.trouble() : folderTrouble;
    Path goal = next == null ? folder.folder() : next;
    return new Folder(
        path(),
        note,
        then,
        trouble == null ? null : spoken.text(trouble),
        folder.canBeChosen(),
        folder.canBeChosen() && !goal.equals(folder.usual()));
  }

  private static String keys(Stroke stroke, Words words) {
    return String.join("+", stroke.drawn(words));
  }

  private String path() {
    return place.getValue().now().folder().toString();
  }
}

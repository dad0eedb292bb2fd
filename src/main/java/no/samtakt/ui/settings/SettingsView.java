package no.samtakt.ui.settings;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.settings.Appearance;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Options;
import no.samtakt.ui.kit.Speech;
import no.samtakt.words.Language;

/** All there is to choose, one section under the other. */
public final class SettingsView extends BorderPane {
  private final SettingsViewModel model;
  private final Speech speech;
  private final Options<Optional<Language>> languages;
  private final Options<Appearance> appearances;
  private final RadioButton machineLanguage;
  private final CheckBox contrast = new CheckBox();
  private final CheckBox motion = new CheckBox();
  private final CheckBox sound = new CheckBox();
  private final CheckBox singleKeys = new CheckBox();
  private final Label contrastNote = note();
  private final Label motionNote = note();
  private final Label soundNote = note();
  private final Label keysNote = note();
  private final TextSizeRow textSize;
  private final FolderSection folder;
  private final AudienceSection audience;
  private final KeepingSection keeping;
  private final BrandSection brand;
  private final SettingsColumns sections;

  /**
   * A view of what is chosen.
   *
   * @param own what the organisation has of its own
   * @param done closes the window
   */
  public SettingsView(SettingsViewModel model, BrandViewModel own, Speech speech, Runnable done) {
    this.model = model;
    this.speech = speech;
    setId("settings-window");
    getStyleClass().addAll("settings", "canvas");
    languages = new Options<>(model::language);
    machineLanguage = languages.add(Optional.empty());
    for (Language each : Language.values()) {
      RadioButton button = languages.add(Optional.of(each));
      button.setId("language-" + each.tag());
      button.setText(each.ownName());
    }
    appearances = new Options<>(model::appearance);
    for (Appearance each : Appearance.values()) {
      RadioButton button = appearances.add(each);
      button.setId("appearance-" + each.key());
      speech.bind(button, "settings.appearance." + each.key());
    }
    textSize = new TextSizeRow(model, speech);
    folder = new FolderSection(model, speech);
    audience = new AudienceSection(model, speech);
    keeping = new KeepingSection(model, speech);
    brand = new BrandSection(own, speech);
    soundNote.setId("sound-note");
    soundNote.getStyleClass().setAll("label", "dense", "warning-text");
    sections =
        new SettingsColumns(
            List.of(
                section(Icon.LANGUAGE, "settings.language", languages),
                section(
                    Icon.APPEARANCE,
                    "settings.appearance",
                    appearances,
                    check(contrast, "high-contrast", "settings.contrast"),
                    contrastNote,
                    check(motion, "reduced-motion", "settings.motion"),
                    motionNote),
                section(Icon.TEXT_SIZE, "settings.text-size", textSize),
                section(Icon.SOUND, "settings.sound", soundRow(), soundNote),
                section(
                    Icon.KEYBOARD,
                    "settings.keys",
                    check(singleKeys, "single-keys", "settings.single-keys"),
                    keysNote),
                section(Icon.PARTICIPANT_WINDOW, "console.participants", audience, brand),
                section(Icon.SAFE, "settings.keep", keeping),
                section(Icon.OPEN, "settings.folder", folder)));
    listen();
    ScrollPane scroll = new ScrollPane(sections);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("settings-scroll");
    setCenter(scroll);
    setBottom(foot(done));
    model.screenProperty().addListener((o, before, now) -> paint(now));
    paint(model.screenProperty().get());
  }

  public static URL styleSheet() {
    return Objects.requireNonNull(SettingsView.class.getResource("settings.css"));
  }

  /** How high it would be, were there room for all of it at this width. */
  public double wholeHeight(double width) {
    return sections.prefHeight(width) + getBottom().prefHeight(width);
  }

  /** How wide it is in one column, where the screen has no room for two. */
  public double narrowWidth() {
    return sections.narrow();
  }

  private void listen() {
    contrast.setOnAction(chosen -> model.highContrast(contrast.isSelected()));
    motion.setOnAction(chosen -> model.reducedMotion(motion.isSelected()));
    sound.setOnAction(chosen -> model.sound(sound.isSelected()));
    singleKeys.setOnAction(chosen -> model.singleKeys(singleKeys.isSelected()));
  }

  private Node section(Icon icon, String heading, Node... content) {
    Label title = new Label();
    title.getStyleClass().addAll("size16", "semibold");
    title.setGraphic(Icons.of(icon, 18));
    speech.bind(title, heading);
    VBox section = new VBox(title);
    section.getChildren().addAll(content);
    section.getStyleClass().addAll("settings-section", "line-below");
    return section;
  }

  private CheckBox check(CheckBox box, String id, String key) {
    box.setId(id);
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    speech.bind(box, key);
    return box;
  }

  private Node soundRow() {
    ActionButton ring = Buttons.small(Icon.PLAY);
    ring.setId("try-sound");
    ring.setMinWidth(USE_PREF_SIZE);
    speech.bind(ring, "settings.sound-try");
    speech.bind(ring.accessibleTextProperty(), "settings.sound-try-said");
    ring.setOnAction(pressed -> model.tryChime());
    CheckBox box = check(sound, "sound", "settings.sound-on");
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(box, ring);
    row.getStyleClass().add("settings-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Label note() {
    Label note = new Label();
    note.getStyleClass().addAll("dense", "muted", "settings-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    return note;
  }

  private Node foot(Runnable done) {
    Label saved = new Label();
    saved.setGraphic(Icons.of(Icon.CHECK, 14));
    saved.getStyleClass().addAll("dense", "muted");
    saved.setWrapText(true);
    speech.bind(saved, "settings.saved");
    HBox.setHgrow(saved, Priority.ALWAYS);
    saved.setMaxWidth(Double.MAX_VALUE);
    ActionButton close = Buttons.accent(Buttons.normal(null, "Esc"));
    close.setId("settings-done");
    close.setMinWidth(USE_PREF_SIZE);
    speech.bind(close, "settings.done");
    close.setOnAction(pressed -> done.run());
    HBox foot = new HBox(saved, close);
    foot.getStyleClass().addAll("settings-foot", "line-above");
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private void paint(SettingsScreen screen) {
    machineLanguage.setText(screen.machineLanguage());
    languages.show(screen.language());
    appearances.show(screen.chosen().appearance());
    contrast.setSelected(screen.chosen().highContrast());
    contrastNote.setText(screen.contrast());
    motion.setSelected(screen.chosen().reducedMotion());
    motionNote.setText(screen.motion());
    sound.setSelected(screen.chosen().sound());
    soundNote.setText(screen.sound());
    soundNote.setVisible(!screen.sound().isEmpty());
    soundNote.setManaged(!screen.sound().isEmpty());
    keysNote.setText(screen.keys());
    singleKeys.setSelected(screen.chosen().singleKeys());
    textSize.show(screen);
    folder.show(screen.folder());
    audience.show(screen.chosen().audience());
    keeping.show(screen.chosen().keepDays());
  }
}

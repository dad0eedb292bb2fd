package no.samtakt.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The settings as JSON. */
final class SettingsCodec {
  private static final String LANGUAGE = "language";
  private static final String APPEARANCE = "appearance";
  private static final String HIGH_CONTRAST = "high-contrast";
  private static final String TEXT = "text-percent";
  private static final String SOUND = "sound";
  private static final String SINGLE_KEYS = "single-keys";
  private static final String REDUCED_MOTION = "reduced-motion";
  private static final String LAST_FOLDER = "last-folder";
  private static final String AUDIENCE_LOOK = "participants-look";
  private static final String FULL_NAMES = "participants-full-names";
  private static final String ACCENT = "participants-colour";
  private static final String KEEP_DAYS = "participants-kept-days";

  private SettingsCodec() {}

  static Settings read(ObjectNode tree) {
    Settings usual = Settings.USUAL;
    int text = tree.path(TEXT).asInt(usual.textPercent());
    return new Settings(
        Language.of(text(tree, LANGUAGE)).orElse(null),
        Appearance.of(text(tree, APPEARANCE)).orElse(usual.appearance()),
        tree.path(HIGH_CONTRAST).asBoolean(usual.highContrast()),
        Math.clamp(text, Settings.SMALLEST_TEXT, Settings.LARGEST_TEXT),
        tree.path(SOUND).asBoolean(usual.sound()),
        tree.path(SINGLE_KEYS).asBoolean(usual.singleKeys()),
        tree.path(REDUCED_MOTION).asBoolean(usual.reducedMotion()),
        folder(text(tree, LAST_FOLDER)),
        new Audience(
            Audience.Look.of(text(tree, AUDIENCE_LOOK)).orElse(Audience.USUAL.look()),
            tree.path(FULL_NAMES).asBoolean(Audience.USUAL.fullNames()),
            Accent.of(text(tree, ACCENT)).orElse(null)),
        Math.clamp(tree.path(KEEP_DAYS).asInt(usual.keepDays()), 1, Settings.LONGEST_KEPT));
  }

  /** Writes the settings over what {@code tree} holds; other keys stay. */
  static void write(ObjectNode tree, Settings settings) {
    Language language = settings.language();
    Path folder = settings.lastFolder();
    put(tree, LANGUAGE, language == null ? null : language.tag());
    tree.put(APPEARANCE, settings.appearance().key());
    tree.put(HIGH_CONTRAST, settings.highContrast());
    tree.put(TEXT, settings.textPercent());
    tree.put(SOUND, settings.sound());
    tree.put(SINGLE_KEYS, settings.singleKeys());
    tree.put(REDUCED_MOTION, settings.reducedMotion());
    tree.put(AUDIENCE_LOOK, settings.audience().look().key());
    tree.put(FULL_NAMES, settings.audience().fullNames());
    Accent accent = settings.audience().accent();
    put(tree, ACCENT, accent == null ? null : accent.hex());
    tree.put(KEEP_DAYS, settings.keepDays());
    put(tree, LAST_FOLDER, folder == null ? null : folder.toString());
  }

  private static void put(ObjectNode tree, String key, @Nullable String value) {
    if (value == null) {
      tree.remove(key);
    } else {
      tree.put(key, value);
    }
  }

  private static String text(ObjectNode tree, String key) {
    JsonNode value = tree.path(key);
    return value.isString() ? value.stringValue() : "";
  }

  private static @Nullable Path folder(String text) {
    try {
      return text.isEmpty() ? null : Path.of(text);
    } catch (InvalidPathException fromAnotherSystem) {
      return null;
    }
  }
}

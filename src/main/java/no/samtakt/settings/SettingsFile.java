package no.samtakt.settings;

import java.nio.file.Path;
import java.util.Optional;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * The settings in {@code settings.json} of the data folder. Keys that this version does not know
 * are kept, and a value that makes no sense counts as not chosen.
 */
public final class SettingsFile {
  private final JsonFile file;

  /** What was read, and anything to tell the user about it. */
  public record Found(Settings settings, @Nullable Message trouble) {}

  public SettingsFile(Path dataFolder) {
    this.file = new JsonFile(dataFolder.resolve("settings.json"), "settings");
  }

  /**
   * The settings as they were saved last; the usual ones when there are none. A file that is not
   * JSON is set aside as {@code settings.json.broken}.
   */
  public synchronized Found read() {
    JsonFile.Found<Settings> found = file.read(SettingsCodec::read, Settings.USUAL);
    return new Found(found.value(), found.trouble());
  }

  /**
   * Saves the settings for good. The file is replaced in one move: it is never half written.
   *
   * @return what to tell the user when it did not work; empty when it did
   */
  public synchronized Optional<Message> save(Settings settings) {
    return file.save(tree -> SettingsCodec.write(tree, settings));
  }
}

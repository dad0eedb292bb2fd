package no.samtakt.settings;

import java.nio.file.Path;
import java.util.Optional;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Where the window stood, in {@code places.json} of the data folder: apart from the settings, for
 * it says something of this machine's screens and changes whenever a window is moved.
 */
public final class PlacesFile {
  private final JsonFile file;

  /** What was read, and anything to tell the user about it. */
  public record Found(Places places, @Nullable Message trouble) {}

  public PlacesFile(Path dataFolder) {
    this.file = new JsonFile(dataFolder.resolve("places.json"), "places");
  }

  /** The places as they were saved last; a file that is not JSON is set aside. */
  public synchronized Found read() {
    JsonFile.Found<Places> found = file.read(PlacesCodec::read, Places.NONE);
    return new Found(found.value(), found.trouble());
  }

  /**
   * Saves the places for good, in one move.
   *
   * @return what to tell the user when it did not work; empty when it did
   */
  public synchronized Optional<Message> save(Places places) {
    return file.save(tree -> PlacesCodec.write(tree, places));
  }
}

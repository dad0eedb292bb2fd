package no.samtakt.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The cards that the leader starred, by id, in {@code favourites.json} of the data folder: apart
 * from the settings, for they grow.
 */
public final class FavouritesFile {
  private static final String CARDS = "cards";

  private final JsonFile file;

  /** What was read, and anything to tell the user about it. */
  public record Found(Set<String> cards, @Nullable Message trouble) {}

  public FavouritesFile(Path dataFolder) {
    this.file = new JsonFile(dataFolder.resolve("favourites.json"), "favourites");
  }

  /** The cards as they were saved last; a file that is not JSON is set aside. */
  public synchronized Found read() {
    JsonFile.Found<Set<String>> found = file.read(FavouritesFile::cards, Set.of());
    return new Found(found.value(), found.trouble());
  }

  /**
   * Saves them for good, in one move.
   *
   * @return what to tell the user when it did not work; empty when it did
   */
  public synchronized Optional<Message> save(Set<String> cards) {
    return file.save(tree -> {
      ArrayNode array = tree.putArray(CARDS);
      new TreeSet<>(cards).forEach(array::add);
    });
  }

  private static Set<String> cards(ObjectNode tree) {
    Set<String> cards = new TreeSet<>();
    for (JsonNode card : tree.path(CARDS)) {
      if (card.isString()) {
        cards.add(card.stringValue());
      }
    }
    return cards;
  }
}

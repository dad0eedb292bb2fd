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
 * What the leader has ticked off before sessions, in {@code prepared.json} of the data folder:
 * apart from the run sheets, which may be shared, and are nobody's diary.
 */
public final class PreparedFile {
  private static final String SHEETS = "sheets";

  private final JsonFile file;

  /** What was read, and anything to tell the user about it. */
  public record Found(Set<String> tasks, @Nullable Message trouble) {}

  public PreparedFile(Path dataFolder) {
    this.file = new JsonFile(dataFolder.resolve("prepared.json"), "prepared");
  }

  /**
   * What a sheet is known by: where its file is, else its title. A file that moves begins anew.
   *
   * @param source null for a sheet without a file
   */
  public static String key(@Nullable Path source, String title) {
    return source == null ? title : source.toAbsolutePath().normalize().toString();
  }

  /** The tasks that are ticked off for a sheet; a file that is not JSON is set aside. */
  public synchronized Found read(String sheet) {
    JsonFile.Found<Set<String>> found = file.read(tree -> tasks(tree, sheet), Set.of());
    return new Found(found.value(), found.trouble());
  }

  /**
   * Saves them for good, in one move; other sheets keep theirs.
   *
   * @return what to tell the user when it did not work; empty when it did
   */
  public synchronized Optional<Message> save(String sheet, Set<String> tasks) {
    return file.save(tree -> {
      ObjectNode sheets =
          tree.get(SHEETS) instanceof ObjectNode known ? known : tree.putObject(SHEETS);
      if (tasks.isEmpty()) {
        sheets.remove(sheet);
      } else {
        ArrayNode array = sheets.putArray(sheet);
        new TreeSet<>(tasks).forEach(array::add);
      }
    });
  }

  private static Set<String> tasks(ObjectNode tree, String sheet) {
    Set<String> tasks = new TreeSet<>();
    for (JsonNode task : tree.path(SHEETS).path(sheet)) {
      if (task.isString()) {
        tasks.add(task.stringValue());
      }
    }
    return tasks;
  }
}

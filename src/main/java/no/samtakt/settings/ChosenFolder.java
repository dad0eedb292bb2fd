package no.samtakt.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The data folder that the user chose instead of the usual one. It is remembered in the usual one,
 * in {@code data-folder.json}: who wonders where the sessions went, looks there first.
 *
 * @param folder the chosen one
 * @param copyFrom where everything lies until it has been copied; null when nothing is to be copied
 */
public record ChosenFolder(Path folder, @Nullable Path copyFrom) {
  private static final String FOLDER = "folder";
  private static final String COPY_FROM = "copy-from";

  static Optional<ChosenFolder> rememberedIn(Path usual) {
    return file(usual).read(ChosenFolder::read, Optional.<ChosenFolder>empty()).value();
  }

  /**
   * Remembers it for the next start.
   *
   * @return what to tell the user when the usual folder refuses; what was chosen before then holds
   */
  public Optional<Message> rememberIn(Path usual) {
    return file(usual)
        .save(this::write)
        .map(trouble -> Message.of("settings.folder-refuses", usual.toString()));
  }

  private void write(ObjectNode tree) {
    tree.put(FOLDER, folder.toString());
    if (copyFrom == null) {
      tree.remove(COPY_FROM);
    } else {
      tree.put(COPY_FROM, copyFrom.toString());
    }
  }

  private static Optional<ChosenFolder> read(ObjectNode tree) {
    Path folder = path(tree.path(FOLDER));
    return folder == null
        ? Optional.empty()
        : Optional.of(new ChosenFolder(folder, path(tree.path(COPY_FROM))));
  }

  private static @Nullable Path path(JsonNode value) {
    try {
      return value.isString() && !value.stringValue().isBlank()
          ? Path.of(value.stringValue())
          : null;
    } catch (InvalidPathException fromAnotherSystem) {
      return null;
    }
  }

  private static JsonFile file(Path usual) {
    return new JsonFile(usual.resolve("data-folder.json"), "settings");
  }
}

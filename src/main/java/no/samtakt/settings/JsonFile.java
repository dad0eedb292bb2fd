package no.samtakt.settings;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One small JSON file of ours. It is replaced in one move, so it is never half written; keys that
 * this version does not know are kept; and what is not JSON is set aside as {@code ….broken}.
 */
final class JsonFile {
  private static final System.Logger LOG = System.getLogger("no.samtakt.settings");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path file;
  private final String words;

  /** What was read, and anything to tell the user about it. */
  record Found<T>(T value, @Nullable Message trouble) {}

  /**
   * One file.
   *
   * @param words the beginning of the three keys that tell of trouble: {@code .broken}, {@code
   *     .unreadable} and {@code .not-saved}
   */
  JsonFile(Path file, String words) {
    this.file = file;
    this.words = words;
  }

  /** What the file holds; {@code usual} where there is no file or it cannot be read. */
  <T> Found<T> read(Function<ObjectNode, T> reading, T usual) {
    try {
      ObjectNode tree = tree();
      return tree == null ? new Found<>(usual, setAside()) : new Found<>(reading.apply(tree), null);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "a file of choices cannot be read", e);
      return new Found<>(usual, Message.of(words + ".unreadable", file.toString()));
    }
  }

  /** Writes over what the file holds; what to tell the user when that did not work. */
  Optional<Message> save(Consumer<ObjectNode> writing) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ObjectNode old = tree();
      ObjectNode tree = old == null ? JSON.createObjectNode() : old;
      writing.accept(tree);
      Path fresh = beside(".new");
      write(fresh, JSON.writeValueAsBytes(tree));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return Optional.empty();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "a file of choices could not be saved", e);
      return Optional.of(Message.of(words + ".not-saved", file.toString()));
    }
  }

  /** What the file holds, nothing where there is no file; null where it is not a JSON object. */
  private @Nullable ObjectNode tree() throws IOException {
    if (!Files.exists(file)) {
      return JSON.createObjectNode();
    }
    try {
      return JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode object ? object : null;
    } catch (JacksonException e) {
      return null;
    }
  }

  private static void write(Path to, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            to,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private Message setAside() {
    LOG.log(Level.WARNING, "a file of choices is not JSON");
    Path aside = beside(".broken");
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      return Message.of(words + ".broken", aside.toString());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "a broken file of choices cannot be set aside", e);
      return Message.of(words + ".unreadable", file.toString());
    }
  }

  private Path beside(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}

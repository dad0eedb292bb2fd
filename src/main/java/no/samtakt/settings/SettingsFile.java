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
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The settings in {@code settings.json} of the data folder. Keys that this version does not know
 * are kept, and a value that makes no sense counts as not chosen.
 */
public final class SettingsFile {
  private static final System.Logger LOG = System.getLogger("no.samtakt.settings");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path file;

  /** What was read, and anything to tell the user about it. */
  public record Found(Settings settings, @Nullable Message trouble) {}

  public SettingsFile(Path dataFolder) {
    this.file = dataFolder.resolve("settings.json");
  }

  /**
   * The settings as they were saved last; the usual ones when there are none. A file that is not
   * JSON is set aside as {@code settings.json.broken}.
   */
  public synchronized Found read() {
    try {
      ObjectNode tree = tree();
      return tree == null
          ? new Found(Settings.USUAL, setAside())
          : new Found(SettingsCodec.read(tree), null);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the settings file cannot be read", e);
      return new Found(Settings.USUAL, Message.of("settings.unreadable", file.toString()));
    }
  }

  /**
   * Saves the settings for good. The file is replaced in one move: it is never half written.
   *
   * @return what to tell the user when it did not work; empty when it did
   */
  public synchronized Optional<Message> save(Settings settings) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path fresh = file.resolveSibling("settings.json.new");
      ObjectNode old = tree();
      ObjectNode tree = old == null ? JSON.createObjectNode() : old;
      SettingsCodec.write(tree, settings);
      write(fresh, JSON.writeValueAsBytes(tree));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return Optional.empty();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the settings could not be saved", e);
      return Optional.of(Message.of("settings.not-saved", file.toString()));
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
    LOG.log(Level.WARNING, "the settings file is not JSON");
    Path aside = file.resolveSibling("settings.json.broken");
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      return Message.of("settings.broken", aside.toString());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the broken settings file cannot be set aside", e);
      return Message.of("settings.unreadable", file.toString());
    }
  }
}

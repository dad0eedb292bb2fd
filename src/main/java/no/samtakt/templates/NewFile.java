package no.samtakt.templates;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file in one move, so that it is never half there. */
public final class NewFile {
  private NewFile() {}

  /**
   * Writes a text as UTF-8 beside the file and moves it into place.
   *
   * @param replace whether a file that is there may go
   * @throws java.nio.file.FileAlreadyExistsException when one is there and may not
   * @throws IOException when the folder is not there or refuses
   */
  public static void write(Path file, String text, boolean replace) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path fresh = Files.createTempFile(folder, ".samtakt-", ".new");
    try {
      fill(fresh, text);
      if (replace) {
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.createFile(file);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void fill(Path fresh, String text) throws IOException {
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}

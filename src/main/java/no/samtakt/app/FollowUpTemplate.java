package no.samtakt.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samtakt.words.Language;

/**
 * The template of the text to those who took part: the user's own, a text file in the data folder,
 * or else ours. It touches the disk: never on the window's thread.
 */
final class FollowUpTemplate {
  private final Path folder;

  FollowUpTemplate(Path folder) {
    this.folder = folder;
  }

  Path file(Language language) {
    return folder.resolve("follow-up-" + language.tag() + ".txt");
  }

  /** The one that counts now. */
  String read(Language language) throws IOException {
    Path own = file(language);
    return Files.exists(own) ? Files.readString(own) : ours(language);
  }

  void save(Language language, String template) throws IOException {
    Files.writeString(file(language), template);
  }

  static String ours(Language language) {
    String name = "follow-up-" + language.tag() + ".txt";
    try (InputStream bytes = FollowUpTemplate.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("missing " + name);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}

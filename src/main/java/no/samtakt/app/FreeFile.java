package no.samtakt.app;

import java.nio.file.Files;
import java.nio.file.Path;

/** Names for new files: whatever is there already stays. */
final class FreeFile {
  private FreeFile() {}

  /** The name itself, or with a number where it is taken. */
  static Path in(Path folder, String name) {
    int dot = name.lastIndexOf('.');
    Path path = folder.resolve(name);
    for (int number = 2; Files.exists(path); number++) {
      path = folder.resolve(name.substring(0, dot) + " (" + number + ")" + name.substring(dot));
    }
    return path;
  }

  /** Of a title only what every file system takes. */
  static String named(String title) {
    String plain = title.replaceAll("[^\\p{L}\\p{N} ._-]", " ").replaceAll("\\s+", " ");
    return plain.strip().replaceAll("[. ]+$", "");
  }
}

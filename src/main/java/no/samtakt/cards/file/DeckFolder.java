package no.samtakt.cards.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import no.samtakt.cards.Deck;

/**
 * A folder of people's own decks. What is broken never comes in, and what is there is only replaced
 * when that was asked for.
 */
public final class DeckFolder {
  private final Path folder;

  /** What to do with a file whose name is taken. */
  public enum Taken {
    KEEP_BOTH,
    REPLACE
  }

  public DeckFolder(Path folder) {
    this.folder = folder;
  }

  /** Whether a file of this one's name lies here already. */
  public boolean isTaken(Path file) {
    return Files.exists(folder.resolve(file.getFileName()));
  }

  /**
   * Copies a deck into the folder.
   *
   * @return where it lies since
   * @throws BadDeckException when it is no deck; the folder is then as it was
   * @throws IOException when the folder refuses
   */
  public Path add(Path file, Taken taken) throws BadDeckException, IOException {
    ShelfReader.open(file);
    byte[] bytes = Files.readAllBytes(file);
    // What is copied is what was found to be right, though somebody writes in the file meanwhile.
    String name = file.getFileName().toString();
    DeckReader.forName(name).read(new ByteArrayInputStream(bytes));
    return put(name, bytes, taken);
  }

  /** Writes a deck as YAML; a file that has the name keeps it. */
  public Path write(String name, Deck deck) throws IOException {
    return put(name, DeckWriter.yaml(deck).getBytes(StandardCharsets.UTF_8), Taken.KEEP_BOTH);
  }

  /** Puts a text in the place of the file that has the name; it is whole or as it was. */
  void replace(String name, String text) throws IOException {
    put(name, text.getBytes(StandardCharsets.UTF_8), Taken.REPLACE);
  }

  private Path put(String name, byte[] bytes, Taken taken) throws IOException {
    Files.createDirectories(folder);
    if (taken == Taken.REPLACE) {
      Path fresh = Files.createTempFile(folder, ".", ".new");
      try {
        Files.write(fresh, bytes);
        return Files.move(
            fresh,
            folder.resolve(name),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    }
    return Files.write(free(name), bytes, StandardOpenOption.CREATE_NEW);
  }

  /** The name itself, or with a number where it is taken. */
  private Path free(String name) {
    int dot = name.lastIndexOf('.');
    Path path = folder.resolve(name);
    for (int number = 2; Files.exists(path); number++) {
      path = folder.resolve(name.substring(0, dot) + " (" + number + ")" + name.substring(dot));
    }
    return path;
  }
}

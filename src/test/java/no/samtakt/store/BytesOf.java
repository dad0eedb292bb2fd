package no.samtakt.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks for words in the very bytes of every file of a folder, and in the files' names. */
public final class BytesOf {
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.ISO_8859_1,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  private BytesOf() {}

  /** The files in which a word stands, in any of four encodings, as it is or in small letters. */
  public static List<String> filesWith(Path folder, String word) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        boolean named = folder.relativize(file).toString().contains(word);
        if (named || (Files.isRegularFile(file) && holds(file, word))) {
          found.add(folder.relativize(file).toString());
        }
      }
    }
    return found;
  }

  private static boolean holds(Path file, String word) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return CHARSETS.stream()
          .anyMatch(charset ->
              holds(bytes, word.getBytes(charset))
                  || holds(bytes, word.toLowerCase(Locale.ROOT).getBytes(charset)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(byte[] bytes, byte[] wanted) {
    outer:
    for (int i = 0; i <= bytes.length - wanted.length; i++) {
      for (int j = 0; j < wanted.length; j++) {
        if (bytes[i + j] != wanted[j]) {
          continue outer;
        }
      }
      return true;
    }
    return false;
  }
}

package no.samtakt.runsheet.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Problem;
import no.samtakt.words.Message;

/** A file's bytes as text, where they are one. */
sealed interface FileText {
  /** Far above any real sheet; 10,000 items with scripts are some ten. */
  int MOST_MEGABYTES = 64;

  record Text(String text) implements FileText {}

  record Unreadable(Problem problem) implements FileText {}

  /** Reads a file as UTF-8. */
  static FileText of(Path file) {
    try {
      if (Files.isDirectory(file)) {
        return whole("problem.file-folder");
      }
      if (Files.size(file) > MOST_MEGABYTES * 1_000_000L) {
        return whole("problem.file-large", MOST_MEGABYTES);
      }
      return utf8(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return whole("problem.file-missing");
    } catch (IOException e) {
      return whole("problem.file-unreadable");
    }
  }

  private static FileText utf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (!result.isError()) {
      return new Text(text.toString());
    }
    String before = text.toString();
    int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
    String last = before.substring(before.lastIndexOf('\n') + 1);
    int column = last.codePointCount(0, last.length()) + 1;
    Place place = new Place.InText(line, column);
    return new Unreadable(new Problem(place, Message.of("problem.file-not-utf8")));
  }

  private static FileText whole(String key, Object... arguments) {
    return new Unreadable(new Problem(new Place.WholeFile(), Message.of(key, arguments)));
  }
}

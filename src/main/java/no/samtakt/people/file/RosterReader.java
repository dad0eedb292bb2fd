package no.samtakt.people.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Problem;
import no.samtakt.words.Message;

/**
 * Reads lists of people: tables as spreadsheets save them (CSV parted by semicolon, comma or tab,
 * the columns known by their headers), and plain lists with a name a line.
 */
public final class RosterReader {
  private static final int MOST_MEGABYTES = 16;

  private RosterReader() {}

  /**
   * Reads a file: UTF-8 with or without a byte-order mark, UTF-16 with one, else Windows-1252,
   * which older spreadsheets write.
   */
  public static RosterRead read(Path file) {
    try {
      if (Files.isDirectory(file)) {
        return broken("problem.file-folder");
      }
      if (Files.size(file) > MOST_MEGABYTES * 1_000_000L) {
        return broken("people.file-large", MOST_MEGABYTES);
      }
      byte[] bytes = Files.readAllBytes(file);
      return Decoding.isText(bytes) ? read(Decoding.text(bytes)) : broken("people.file-not-text");
    } catch (NoSuchFileException e) {
      return broken("problem.file-missing");
    } catch (IOException e) {
      return broken("problem.file-unreadable");
    }
  }

  /** Reads pasted text, or a file's. */
  public static RosterRead read(String text) {
    List<String> lines = text.replace("\uFEFF", "").replace("\r\n", "\n").lines().toList();
    return Table.find(lines).map(Table::read).orElseGet(() -> NameList.withoutHeader(lines));
  }

  static RosterRead broken(String key, Object... arguments) {
    return broken(new Place.WholeFile(), key, arguments);
  }

  static RosterRead broken(Place place, String key, Object... arguments) {
    return new RosterRead.Broken(List.of(new Problem(place, Message.of(key, arguments))));
  }
}

package no.samtakt.people.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Problem;
import no.samtakt.words.Message;

/**
 * Reads lists of people: workbooks, tables as spreadsheets save them (CSV parted by semicolon,
 * comma or tab, the columns known by their headers), the reports of Zoom and Teams, and plain lists
 * with a name a line. What a file is, is seen from what is in it.
 */
public final class RosterReader {
  private static final int MOST_MEGABYTES = 16;

  private RosterReader() {}

  /**
   * Reads a file. Text may be UTF-8 with or without a byte-order mark, UTF-16, or else
   * Windows-1252, which older spreadsheets write.
   */
  public static RosterRead read(Path file) {
    try {
      if (Files.isDirectory(file)) {
        return broken("problem.file-folder");
      }
      if (Files.size(file) > MOST_MEGABYTES * 1_000_000L) {
        return broken("people.file-large", MOST_MEGABYTES);
      }
      return read(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return broken("problem.file-missing");
    } catch (IOException e) {
      return broken("problem.file-unreadable");
    }
  }

  /** Reads pasted text, or a file's. */
  public static RosterRead read(String text) {
    List<String> lines = text.replace("\uFEFF", "").replace("\r\n", "\n").lines().toList();
    return table(TextGrid.of(lines)).orElseGet(() -> NameList.withoutHeader(lines));
  }

  private static RosterRead read(byte[] bytes) {
    if (bytes.length == 0) {
      return broken("people.file-empty");
    }
    FileKind kind = FileKind.of(bytes);
    return switch (kind) {
      case TEXT -> read(Decoding.text(bytes));
      case PACKAGE, OLD_CONTAINER -> WorkbookList.read(bytes, kind);
      case PICTURE -> broken("people.file-picture");
      case PDF -> broken("people.file-pdf");
      case OTHER -> broken("people.file-not-text");
    };
  }

  /** The people of a report or a table, where these are one. */
  static Optional<RosterRead> table(List<? extends Grid> grids) {
    try {
      Optional<TeamsReport> teams = TeamsReport.find(grids);
      if (teams.isPresent()) {
        return Optional.of(teams.get().read());
      }
      Optional<Header> header = Header.find(grids);
      if (header.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          header.get().isHeading() ? NameList.under(header.get()) : new Table(header.get()).read());
    } catch (Grid.BadQuotesException e) {
      return Optional.of(broken(e.place(), "people.bad-quotes"));
    }
  }

  static RosterRead broken(String key, Object... arguments) {
    return broken(new Place.WholeFile(), key, arguments);
  }

  static RosterRead broken(Place place, String key, Object... arguments) {
    return new RosterRead.Broken(List.of(new Problem(place, Message.of(key, arguments))));
  }
}

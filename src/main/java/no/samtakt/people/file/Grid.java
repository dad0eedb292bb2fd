package no.samtakt.people.file;

import java.util.List;
import no.samtakt.runsheet.Place;

/** Rows of cells: a text whose lines are parted by one sign, or a sheet of a workbook. */
sealed interface Grid permits TextGrid, SheetGrid {
  int height();

  /** The rows as text; those of a sheet as they would be copied from it. */
  List<String> lines();

  /** The cells of a row as they stand, to look around with: cheap, and quotes may be in the way. */
  List<String> look(int row);

  /**
   * The cells of the rows from one to the end, stripped, as they are meant.
   *
   * @throws BadQuotesException when the quotes of a row do not match
   */
  List<List<String>> rows(int from) throws BadQuotesException;

  /** Where a row begins. */
  Place place(int row);

  /** Where a row is that cannot be taken apart. */
  final class BadQuotesException extends Exception {
    private static final long serialVersionUID = 1;

    /** Counted from 1. */
    private final int line;

    BadQuotesException(int line, Throwable cause) {
      super(cause);
      this.line = line;
    }

    Place place() {
      return new Place.InText(line, 1);
    }
  }
}

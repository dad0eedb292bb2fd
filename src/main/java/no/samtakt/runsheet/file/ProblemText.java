package no.samtakt.runsheet.file;

import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Problem;
import no.samtakt.words.Words;

/** Problems as lines that people read and editors can follow. */
public final class ProblemText {
  private ProblemText() {}

  /**
   * {@code FILE:LINE:COLUMN: message}. A problem of the whole file stands at 1:1, and one in a
   * spreadsheet at {@code FILE:SHEET!CELL}.
   */
  public static String line(String file, Problem problem, Words words) {
    String place =
        switch (problem.place()) {
          case Place.InText text -> text.line() + ":" + text.column();
          case Place.InCell cell -> cell.sheet() + "!" + cell.cell();
          case Place.WholeFile whole -> "1:1";
        };
    return file + ":" + place + ": " + words.text(problem.message());
  }
}

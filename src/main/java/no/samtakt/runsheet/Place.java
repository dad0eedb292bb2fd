package no.samtakt.runsheet;

/** Where in a file a problem stands. */
public sealed interface Place {
  /** Line and column, both counted from 1, in characters as an editor counts them. */
  record InText(int line, int column) implements Place {}

  /** A cell of a spreadsheet, such as {@code B12}. */
  record InCell(String sheet, String cell) implements Place {}

  /** The file as a whole: it is empty, or cannot be read. */
  record WholeFile() implements Place {}
}

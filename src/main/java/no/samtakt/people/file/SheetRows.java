package no.samtakt.people.file;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of a sheet as they are read, each in its row and column. */
final class SheetRows implements SheetContentsHandler {
  /** More than any list that groups are formed from; what is below is not looked at. */
  static final int MOST_ROWS = 10_000;

  static final int MOST_COLUMNS = 200;

  private final List<List<String>> rows = new ArrayList<>();
  private int row;

  List<List<String>> all() {
    return rows;
  }

  @Override
  public void startRow(int number) {
    row = number;
  }

  @Override
  public void endRow(int number) {}

  @Override
  public void cell(
      @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
    // Programs other than Excel may leave out where a cell is: then it is the next one.
    int column =
        reference == null
            ? (row < rows.size() ? rows.get(row).size() : 0)
            : new CellReference(reference).getCol();
    put(row, column, value == null ? "" : value);
  }

  /** Puts a value where it belongs; both counted from 0. */
  void put(int row, int column, String value) {
    String text = value.replaceAll("\\s+", " ").strip();
    if (text.isEmpty() || row >= MOST_ROWS || column >= MOST_COLUMNS) {
      return;
    }
    while (rows.size() <= row) {
      rows.add(new ArrayList<>());
    }
    List<String> cells = rows.get(row);
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, text);
  }
}

package no.samtakt.people.file;

import java.util.List;
import no.samtakt.runsheet.Place;

/** A sheet of a workbook. Empty rows are kept, so that the rows count as they do on the screen. */
record SheetGrid(String name, List<List<String>> cells) implements Grid {
  SheetGrid {
    cells = cells.stream().map(List::copyOf).toList();
  }

  boolean isEmpty() {
    return cells.stream().allMatch(List::isEmpty);
  }

  @Override
  public int height() {
    return cells.size();
  }

  @Override
  public List<String> look(int row) {
    return cells.get(row);
  }

  @Override
  public List<List<String>> rows(int from) {
    return cells.subList(from, cells.size());
  }

  @Override
  public Place place(int row) {
    return new Place.InCell(name, "A" + (row + 1));
  }

  @Override
  public List<String> lines() {
    return cells.stream().map(row -> String.join("\t", row)).toList();
  }
}

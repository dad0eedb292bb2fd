package no.samtakt.people.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtakt.people.Attribute;
import no.samtakt.people.Roster;

/** A table that tells, beside who people are, what they wish for. */
record WishTable(Header header, List<WishColumn> columns) {
  /** How far down the header row is looked for. */
  private static final int DEEPEST = 60;

  /** The table in one of these grids; nothing where none has a column of wishes. */
  static Optional<WishTable> find(List<? extends Grid> grids) {
    for (Grid grid : grids) {
      for (int row = 0; row < Math.min(grid.height(), DEEPEST); row++) {
        List<String> cells = grid.look(row);
        List<WishColumn> wishes = WishColumn.all(cells);
        List<Optional<Column>> columns = Column.all(cells);
        boolean whose =
            columns.stream()
                .flatMap(Optional::stream)
                .anyMatch(column -> column.names() || column == Column.EMAIL);
        if (!wishes.isEmpty() && whose) {
          return Optional.of(new WishTable(new Header(grid, row, columns), wishes));
        }
      }
    }
    return Optional.empty();
  }

  /** The lines of those who have told a wish. */
  List<WishLine> lines() throws Grid.BadQuotesException {
    Table table = new Table(header);
    List<WishLine> lines = new ArrayList<>();
    int row = header.row();
    for (List<String> cells : header.grid().rows(header.row() + 1)) {
      row++;
      List<String> wishes = new ArrayList<>();
      for (WishColumn column : columns) {
        if (column.at() < cells.size() && !Names.isNothing(cells.get(column.at()))) {
          wishes.add(cells.get(column.at()));
        }
      }
      Roster.Entry entry = table.entry(cells);
      if (entry != null && !wishes.isEmpty()) {
        String email = entry.attributes().getOrDefault(Attribute.EMAIL, "");
        lines.add(new WishLine(header.grid().place(row), entry.name(), email, wishes));
      }
    }
    return lines;
  }
}

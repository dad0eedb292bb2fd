package no.samtakt.people.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row that says what the columns below it hold.
 *
 * @param row its index in the grid
 * @param columns what each column holds, where that is known
 */
record Header(Grid grid, int row, List<Optional<Column>> columns) {
  /** How far down a header row is looked for; other programs put a block of facts above it. */
  private static final int DEEPEST = 60;

  /** How headings above some of the people in a meeting begin. */
  private static final List<String> SECTIONS = List.of("delta", "participant", "attendee");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /**
   * The first row that names its columns. One that has a column of names goes before one that
   * merely looks like a header, such as that of the meeting's own facts above a report.
   */
  static Optional<Header> find(List<? extends Grid> grids) {
    return candidates(grids)
        .filter(Header::hasNames)
        .findFirst()
        .or(() -> candidates(grids).filter(Header::looksLikeOne).findFirst());
  }

  boolean hasNames() {
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).filter(Column::names).isPresent() && lettersBelow(column)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a heading above a list with a name a line. */
  boolean isHeading() {
    return columns.size() == 1
        && columns
            .getFirst()
            .filter(column -> column == Column.NAME || column == Column.EMAIL)
            .isPresent();
  }

  /** Whether it says who stands below it, and not what a column holds: «Deltakere (3)». */
  boolean isSection() {
    String said = grid.lines().get(row).strip().toLowerCase(Locale.ROOT);
    return SECTIONS.stream().anyMatch(said::startsWith);
  }

  /** The lines above it, as they were written. */
  List<String> linesAbove() {
    return grid.lines().subList(0, row);
  }

  /** The lines below it, as they were written. */
  List<String> linesBelow() {
    return grid.lines().subList(row + 1, grid.height());
  }

  private static Stream<Header> candidates(List<? extends Grid> grids) {
    int deepest = grids.stream().mapToInt(Grid::height).max().orElse(0);
    return Stream.iterate(0, row -> row < Math.min(deepest, DEEPEST), row -> row + 1)
        .flatMap(row ->
            grids.stream()
                .filter(grid -> row < grid.height())
                .map(grid -> new Header(grid, row, Column.all(grid.look(row)))));
  }

  /** One word alone, such as a sector, may stand beside a name in a plain list. */
  private boolean looksLikeOne() {
    List<Column> known = columns.stream().flatMap(Optional::stream).toList();
    return known.size() > 1 || (row == 0 && known.contains(Column.EMAIL));
  }

  /** A column of participants may hold how many there were. */
  private boolean lettersBelow(int column) {
    for (int below = row + 1; below < grid.height(); below++) {
      List<String> cells = grid.look(below);
      if (column < cells.size() && !Names.isNothing(cells.get(column))) {
        return LETTER.matcher(cells.get(column)).find();
      }
    }
    return true;
  }
}

package no.samtakt.notes.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samtakt.notes.Harvest;
import no.samtakt.notes.Origin;

/**
 * The notes of a board as Miro and Padlet export them. Padlet names its columns; Miro has none, and
 * each cell with something in it is a note.
 */
final class BoardTable {
  private static final int MOST_HEADER_ROWS = 5;

  private enum Column {
    TITLE,
    BODY,
    AUTHOR,
    WHEN,
    SECTION;

    /** What it is called, in small letters. */
    Set<String> names() {
      return switch (this) {
        case TITLE -> Set.of("subject", "title", "tittel", "emne", "overskrift");
        case BODY ->
            Set.of(
                "body",
                "text",
                "content",
                "note",
                "notes",
                "tekst",
                "innhold",
                "innlegg",
                "notat",
                "sticky note",
                "card",
                "description",
                "beskrivelse");
        case AUTHOR ->
            Set.of(
                "author",
                "creator",
                "created by",
                "author name",
                "full name",
                "forfatter",
                "navn",
                "name",
                "namn",
                "opprettet av");
        case WHEN ->
            Set.of(
                "created at",
                "created on",
                "created",
                "date",
                "time",
                "published at",
                "dato",
                "tid",
                "opprettet",
                "created_at");
        case SECTION ->
            Set.of("section", "column", "frame", "board section", "seksjon", "kolonne", "ramme");
      };
    }
  }

  private BoardTable() {}

  /** Whether a row names what stands in those under it, as no text for one note does. */
  static boolean isHeader(List<String> row) {
    Map<Column, Integer> columns = columns(row);
    boolean said = columns.containsKey(Column.BODY) || columns.containsKey(Column.TITLE);
    return said && columns.size() > 1;
  }

  static Harvest read(List<List<String>> rows) {
    for (int i = 0; i < Math.min(MOST_HEADER_ROWS, rows.size()); i++) {
      Map<Column, Integer> columns = columns(rows.get(i));
      if (columns.containsKey(Column.BODY)
          || (columns.containsKey(Column.TITLE) && columns.size() > 1)) {
        return named(rows.subList(i + 1, rows.size()), columns, i + 1);
      }
    }
    return cells(rows);
  }

  private static Map<Column, Integer> columns(List<String> row) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (int i = 0; i < row.size(); i++) {
      String name = row.get(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
      for (Column column : Column.values()) {
        if (column.names().contains(name)) {
          columns.putIfAbsent(column, i);
        }
      }
    }
    return columns;
  }

  private static Harvest named(List<List<String>> rows, Map<Column, Integer> columns, int above) {
    List<Harvest.Line> lines = new ArrayList<>();
    List<Integer> unread = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      String text =
          Stream.of(Column.SECTION, Column.TITLE, Column.BODY)
              .map(column -> cell(row, columns, column))
              .filter(cell -> !cell.isEmpty())
              .collect(Collectors.joining("\n"));
      boolean said =
          !cell(row, columns, Column.TITLE).isEmpty() || !cell(row, columns, Column.BODY).isEmpty();
      if (said) {
        BoardTime when = BoardTime.of(cell(row, columns, Column.WHEN));
        lines.add(
            new Harvest.Line(
                when.day(), when.time(), when.offset(), cell(row, columns, Column.AUTHOR), text));
      } else if (row.stream().anyMatch(cell -> !cell.isBlank())) {
        unread.add(above + i + 1);
      }
    }
    return new Harvest(Origin.BOARD, lines, unread, 0);
  }

  private static Harvest cells(List<List<String>> rows) {
    List<Harvest.Line> lines =
        rows.stream()
            .flatMap(List::stream)
            .map(cell -> cell.replace("\uFEFF", "").strip())
            .filter(cell -> !cell.isEmpty())
            .map(cell -> new Harvest.Line(null, null, "", cell))
            .toList();
    return new Harvest(Origin.BOARD, lines, List.of(), 0);
  }

  private static String cell(List<String> row, Map<Column, Integer> columns, Column column) {
    Integer at = columns.get(column);
    return at == null || at >= row.size() ? "" : row.get(at).strip();
  }
}

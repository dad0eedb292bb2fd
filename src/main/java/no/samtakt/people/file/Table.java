package no.samtakt.people.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samtakt.people.Attribute;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A table of people: its header row, which may stand below a title, and the rows under it.
 *
 * @param lines all lines of the text
 * @param header the header row's index among them
 */
record Table(List<String> lines, int header, char separator) {
  /** How far down a header row is looked for; other programs put a block of facts above it. */
  private static final int DEEPEST_HEADER = 30;

  private static final char[] SEPARATORS = {'\t', ';', ','};

  /** The table in a text, where one of its first lines is a header row with a name or address. */
  static Optional<Table> find(List<String> lines) {
    for (int i = 0; i < Math.min(lines.size(), DEEPEST_HEADER); i++) {
      for (char separator : SEPARATORS) {
        Table table = new Table(lines, i, separator);
        if (table.hasHeader()) {
          return Optional.of(table);
        }
      }
    }
    return Optional.empty();
  }

  RosterRead read() {
    if (columns().stream().flatMap(Optional::stream).noneMatch(Column::names)) {
      return RosterReader.broken(new Place.InText(header + 1, 1), "people.no-name-column");
    }
    if (lines.get(header).indexOf(separator) < 0) {
      return NameList.of(lines.subList(header + 1, lines.size()));
    }
    People people = new People(true);
    try {
      for (String[] row : rows()) {
        Roster.Entry entry = entry(row);
        if (entry != null) {
          people.add(entry);
        }
      }
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      return RosterReader.broken(new Place.InText(header + 1 + line, 1), "people.bad-quotes");
    }
    return people.read();
  }

  /** One word alone, such as a sector, may stand beside a name in a plain list. */
  private boolean hasHeader() {
    List<Column> known = columns().stream().flatMap(Optional::stream).toList();
    return known.stream().anyMatch(Column::names)
        || known.size() > 1
        || (header == 0 && known.contains(Column.EMAIL));
  }

  private List<Optional<Column>> columns() {
    String line = lines.get(header);
    String[] cells = line.split(Pattern.quote(String.valueOf(separator)), -1);
    return Arrays.stream(cells).map(Column::of).toList();
  }

  private List<String[]> rows() {
    String text = String.join("\n", lines.subList(header + 1, lines.size()));
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    try (MappingIterator<String[]> rows =
        CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY, CsvReadFeature.TRIM_SPACES)
            .build()
            .readerFor(String[].class)
            .with(schema)
            .readValues(text)) {
      return rows.readAll();
    }
  }

  private Roster.@Nullable Entry entry(String[] row) {
    List<Optional<Column>> columns = columns();
    Map<Column, String> cells = new EnumMap<>(Column.class);
    for (int i = 0; i < Math.min(row.length, columns.size()); i++) {
      String cell = row[i] == null ? "" : row[i].strip();
      if (columns.get(i).isPresent() && !cell.isEmpty()) {
        cells.putIfAbsent(columns.get(i).get(), cell);
      }
    }
    String name = name(cells);
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    cells.forEach((column, cell) -> {
      if (column.attribute() != null) {
        attributes.put(column.attribute(), cell);
      }
    });
    if (name.isEmpty()) {
      // A row that tells only an address still is somebody.
      name = attributes.getOrDefault(Attribute.EMAIL, "").split("@", 2)[0];
    }
    return name.isEmpty() ? null : new Roster.Entry(name, attributes);
  }

  private static String name(Map<Column, String> cells) {
    String zoom = cells.getOrDefault(Column.ZOOM_NAME, "").replaceFirst("\\s*\\([^()]*\\)$", "");
    List<String> parts = new ArrayList<>();
    parts.add(cells.getOrDefault(Column.FIRST_NAME, ""));
    parts.add(cells.getOrDefault(Column.LAST_NAME, ""));
    String joined = String.join(" ", parts).strip();
    String name = cells.getOrDefault(Column.NAME, zoom.isEmpty() ? joined : zoom);
    return Names.tidy(name);
  }
}

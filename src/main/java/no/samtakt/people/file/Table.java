package no.samtakt.people.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtakt.people.Attribute;
import no.samtakt.people.Roster;
import org.jspecify.annotations.Nullable;

/** A table of people: its header row, which may stand below a title, and the rows under it. */
record Table(Header header) {
  private static final Set<String> YES = Set.of("yes", "ja", "true", "1");

  RosterRead read() throws Grid.BadQuotesException {
    if (!header.hasNames()) {
      return RosterReader.broken(header.grid().place(header.row()), "people.no-name-column");
    }
    People people = new People(true);
    List<Roster.Entry> waiting = new ArrayList<>();
    for (List<String> row : header.grid().rows(header.row() + 1)) {
      Map<Column, String> cells = cells(row);
      Roster.Entry entry = entry(cells);
      String waited = cells.getOrDefault(Column.WAITING_ROOM, "").toLowerCase(Locale.ROOT);
      if (entry != null && YES.contains(waited)) {
        waiting.add(entry);
      } else if (entry != null) {
        people.add(entry);
      }
    }
    waiting.forEach(people::addWaiting);
    return people.read();
  }

  /** Whoever a row below the header is about; null where it is about nobody. */
  Roster.@Nullable Entry entry(List<String> row) {
    return entry(cells(row));
  }

  private Map<Column, String> cells(List<String> row) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    for (int i = 0; i < Math.min(row.size(), header.columns().size()); i++) {
      Optional<Column> column = header.columns().get(i);
      String cell = row.get(i);
      // A form that was filled in by nobody in particular has no address, but says so.
      boolean told = !cell.isEmpty() && (!isEmail(column) || cell.contains("@"));
      if (column.isPresent() && told) {
        cells.putIfAbsent(column.get(), cell);
      }
    }
    return cells;
  }

  private static boolean isEmail(Optional<Column> column) {
    return column.filter(Column.EMAIL::equals).isPresent();
  }

  private static Roster.@Nullable Entry entry(Map<Column, String> cells) {
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    cells.forEach((column, cell) -> {
      if (column.attribute() != null) {
        attributes.put(column.attribute(), cell);
      }
    });
    String name = name(cells);
    if (cells.containsKey(Column.ZOOM_NAME) && !cells.containsKey(Column.NAME)) {
      RenamedInZoom renamed = RenamedInZoom.of(cells.getOrDefault(Column.ZOOM_NAME, ""));
      name = renamed.name();
      renamed.earlier().ifPresent(each -> attributes.put(Attribute.EARLIER_NAME, each));
    }
    if (Names.isNothing(name)) {
      // A row that tells only an address still is somebody.
      name = attributes.getOrDefault(Attribute.EMAIL, "").split("@", 2)[0];
    }
    return name.isEmpty() ? null : new Roster.Entry(name, attributes);
  }

  private static String name(Map<Column, String> cells) {
    String first = cells.getOrDefault(Column.FIRST_NAME, "");
    String last = cells.getOrDefault(Column.LAST_NAME, "");
    return Names.tidy(cells.getOrDefault(Column.NAME, (first + " " + last).strip()));
  }
}

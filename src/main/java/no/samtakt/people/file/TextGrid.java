package no.samtakt.people.file;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import no.samtakt.runsheet.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** The lines of a text as rows, their cells parted by one sign and quoted where they hold it. */
record TextGrid(List<String> lines, char separator) implements Grid {
  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY, CsvReadFeature.TRIM_SPACES).build();
  private static final List<Character> SEPARATORS = List.of('\t', ';', ',', '|');

  /** The ways in which a text may be a table. */
  static List<TextGrid> of(List<String> lines) {
    return SEPARATORS.stream().map(separator -> new TextGrid(lines, separator)).toList();
  }

  @Override
  public int height() {
    return lines.size();
  }

  @Override
  public List<String> look(int row) {
    String line = lines.get(row);
    if (line.indexOf('"') < 0) {
      return split(line);
    }
    try {
      return parse(line).stream().findFirst().orElseGet(() -> split(line));
    } catch (JacksonException e) {
      return split(line);
    }
  }

  @Override
  public List<List<String>> rows(int from) throws BadQuotesException {
    List<String> rest = lines.subList(from, lines.size());
    try {
      return parse(String.join("\n", rest));
    } catch (JacksonException e) {
      if (separator == '\t') {
        // Meeting platforms part by tabs and quote nothing, not even what begins with a quote.
        return rest.stream().map(this::split).toList();
      }
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new BadQuotesException(from + line, e);
    }
  }

  @Override
  public Place place(int row) {
    return new Place.InText(row + 1, 1);
  }

  private List<List<String>> parse(String text) {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    try (MappingIterator<String[]> rows =
        CSV.readerFor(String[].class).with(schema).readValues(text)) {
      return rows.readAll().stream().map(TextGrid::stripped).toList();
    }
  }

  private List<String> split(String line) {
    return stripped(line.split(Pattern.quote(String.valueOf(separator)), -1));
  }

  private static List<String> stripped(String[] cells) {
    return Arrays.stream(cells).map(cell -> Objects.requireNonNullElse(cell, "").strip()).toList();
  }
}

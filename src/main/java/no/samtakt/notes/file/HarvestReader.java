package no.samtakt.notes.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samtakt.notes.Harvest;
import no.samtakt.notes.Origin;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads chats and boards, as text that was pasted or as the bytes of a file. */
public final class HarvestReader {
  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

  private HarvestReader() {}

  /** Whether a text is a chat, and no text that somebody wrote for one note. */
  public static boolean isChat(String text) {
    return ChatLog.is(text.lines().toList());
  }

  /** Whether a text is a chat, or the table of a board, and no text for one note; quick. */
  public static boolean isHarvest(String text) {
    return isChat(text) || TableSigns.of(text).isSurelyTable() || board(text).isPresent();
  }

  /**
   * A chat, or a board: one that names its columns, or one of which each cell is a note; else each
   * line that says something. It is the same whether it was pasted or lay in a file.
   */
  public static Harvest read(String text) {
    List<String> lines = text.lines().toList();
    if (ChatLog.is(lines)) {
      return ChatLog.read(lines);
    }
    Optional<List<List<String>>> board = board(text);
    if (board.isEmpty() && TableSigns.of(text).isTable()) {
      board = table(text);
    }
    // Quotes that do not match: each line is what it is.
    return board.map(BoardTable::read).orElseGet(() -> eachLine(lines));
  }

  private static Harvest eachLine(List<String> lines) {
    return new Harvest(
        Origin.BOARD,
        lines.stream()
            .map(line -> line.strip().replaceFirst("^[-*•–]\\s+", ""))
            .filter(line -> !line.isEmpty())
            .map(line -> new Harvest.Line(null, null, "", line))
            .toList(),
        List.of(),
        0);
  }

  /** The same of the bytes of a file. */
  public static Harvest read(byte[] bytes) {
    return read(text(bytes));
  }

  /** The first line alone tells a text that is no board, however long it is. */
  private static Optional<List<List<String>>> board(String text) {
    String first = text.lines().findFirst().orElse("");
    boolean mayBe =
        table(first).filter(rows -> rows.stream().anyMatch(BoardTable::isHeader)).isPresent();
    return mayBe ? table(text).filter(rows -> rows.size() > 1) : Optional.empty();
  }

  /** Nothing where its quotes do not match. */
  private static Optional<List<List<String>>> table(String text) {
    char separator = TableSigns.of(text).separator();
    try (MappingIterator<String[]> rows =
        CSV.readerFor(String[].class)
            .with(CsvSchema.emptySchema().withColumnSeparator(separator))
            .readValues(text)) {
      return Optional.of(
          rows.readAll().stream()
              .map(row -> Stream.of(row).map(cell -> Objects.requireNonNullElse(cell, "")).toList())
              .toList());
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static String text(byte[] bytes) {
    boolean wide =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    if (wide) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }
}

package no.samtakt.report.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samtakt.words.Language;

/**
 * Tables as CSV (RFC 4180) for spreadsheets: in UTF-8 with the mark that Excel knows it by, and
 * with semicolons where the decimal sign is a comma. Nothing that a cell says is ever run as a
 * formula.
 */
final class CsvText {
  private static final String MARK = "\uFEFF";

  /**
   * What a spreadsheet may take for a formula, also in full width or after blanks; see OWASP, “CSV
   * injection”.
   */
  private static final Pattern FORMULA =
      Pattern.compile(
          "^(?:[\\t\\r\\n]|[\\s\\h]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]).*", Pattern.DOTALL);

  private static final Pattern QUOTED = Pattern.compile("[\";,\\r\\n\\t']|^\\s|\\s$");
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

  private final boolean comma;

  CsvText(Language language) {
    comma = language != Language.EN;
  }

  /** Rows of cells, the header first. */
  byte[] of(List<List<String>> rows) {
    String separator = comma ? ";" : ",";
    return rows.stream()
        .map(row -> row.stream().map(CsvText::cell).collect(Collectors.joining(separator)))
        .collect(Collectors.joining("\r\n", MARK, "\r\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A length in minutes, to two decimals, as a spreadsheet of this language reads numbers. */
  String minutes(Duration length) {
    String number =
        BigDecimal.valueOf(length.toSeconds())
            .divide(MINUTE, 2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return comma ? number.replace('.', ',') : number;
  }

  /** Text that could be a formula is marked as text, as spreadsheets do it themselves. */
  static String cell(String text) {
    String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
    return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}

package no.samtakt.templates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * A template made into a sheet of one's own. All that was not chosen stays as we wrote it, comments
 * and order too.
 *
 * @param title null for the template's own
 * @param date null for a sheet that can be run any day
 * @param start null for the template's own
 */
public record NewSheet(
    Template template,
    Language language,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable LocalTime start) {

  /** The text of the file. */
  public String text() {
    List<String> lines = new ArrayList<>();
    boolean sheet = true;
    for (String line : template.text(language).split("\n", -1)) {
      sheet &= !line.equals("items:");
      if (sheet && title != null && line.startsWith("title:")) {
        lines.add("title: " + quoted(title));
      } else if (sheet && line.startsWith("start:")) {
        if (date != null) {
          lines.add("date: " + date);
        }
        lines.add(start == null ? line : "start: \"" + start + "\"");
      } else {
        lines.add(line);
      }
    }
    return String.join("\n", lines);
  }

  /** On one line, whatever was typed or pasted. */
  private static String quoted(String text) {
    String plain = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    return '"' + plain.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}

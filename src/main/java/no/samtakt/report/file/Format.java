package no.samtakt.report.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a report can be saved as. */
public enum Format {
  WORD("docx"),
  PDF("pdf"),
  HTML("html"),
  MARKDOWN("md"),
  /** Items and notes as one table. */
  CSV("csv"),
  /** Follow-ups as a table; an ending alone never means this one. */
  FOLLOW_UPS("csv"),
  /** Follow-ups as to-dos. */
  CALENDAR("ics");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /** The ending of such files, without the dot. */
  public String ending() {
    return ending;
  }

  /** The word in the keys of the bundles. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one that a file's name asks for, whatever its case; nothing for an ending that is none. */
  public static Optional<Format> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(each -> name.endsWith("." + each.ending)).findFirst();
  }
}

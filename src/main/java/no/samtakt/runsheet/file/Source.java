package no.samtakt.runsheet.file;

import java.util.List;
import no.samtakt.runsheet.Place;

/** A file's text by lines, to look at what stands where a problem arose. */
final class Source {
  private final String text;
  private final List<String> lines;
  private final boolean basic;

  Source(String text) {
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.lines = this.text.lines().toList();
    this.basic = this.text.chars().noneMatch(each -> Character.isSurrogate((char) each));
  }

  String text() {
    return text;
  }

  /** The line of this number, counted from 1; empty beyond the end. */
  String line(int number) {
    return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
  }

  /** The character at this place; 0 at the end of the line. */
  int first(Place.InText place) {
    String line = line(place.line());
    // Without characters beyond the basic plane, code points and characters are the same.
    int at = basic ? place.column() - 1 : line.length() - from(place).length();
    return at < line.length() ? line.codePointAt(at) : 0;
  }

  /** What stands on the line from this place on. Columns are code points, as YAML counts them. */
  String from(Place.InText place) {
    String line = line(place.line());
    int before = Math.min(place.column() - 1, line.codePointCount(0, line.length()));
    return line.substring(line.offsetByCodePoints(0, before));
  }

  /** The first character that is not a blank on the line. */
  Place.InText start(int line) {
    String text = line(line);
    return new Place.InText(line, text.length() - text.stripLeading().length() + 1);
  }
}

package no.samtakt.runsheet.file;

import java.util.List;
import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Problem;
import no.samtakt.words.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in our own words why a text cannot be read as JSON, and where. */
final class JsonTrouble {
  private final Source source;
  private final List<Place.InText> open;

  /**
   * @param open where the lists and blocks begin that were not yet closed, the innermost last
   */
  JsonTrouble(Source source, List<Place.InText> open) {
    this.source = source;
    this.open = open;
  }

  Problem problem(JacksonException exception) {
    TokenStreamLocation location = exception.getLocation();
    int line = location == null ? 1 : Math.max(1, location.getLineNr());
    int column = location == null ? 1 : Math.max(1, location.getColumnNr());
    Place.InText at = new Place.InText(line, column);
    String text = source.line(line);
    int quote = openQuote(text);
    if (quote >= 0 && column > text.length()) {
      return of(new Place.InText(line, quote + 1), "problem.json.quote-open");
    }
    if (exception instanceof UnexpectedEndOfInputException) {
      return of(open.isEmpty() ? at : open.getLast(), "problem.json.not-closed");
    }
    String before = text.substring(0, Math.min(column - 1, text.length())).stripTrailing();
    char here = column > text.length() ? '\n' : text.charAt(column - 1);
    char last = before.isEmpty() ? lastAbove(line) : before.charAt(before.length() - 1);
    if (here == '}' || here == ']') {
      if (last == ':') {
        return of(at, "problem.json.value");
      }
      return last == ','
          ? of(at, "problem.json.comma-last", String.valueOf(here))
          : of(at, "problem.json.bracket", String.valueOf(here));
    }
    if (last == '\\') {
      Place.InText backslash = new Place.InText(line, column - 1);
      return of(backslash, "problem.yaml.escape", String.valueOf(here));
    }
    if (here == '/' || here == '#') {
      return of(at, "problem.json.comment");
    }
    if (here < ' ' && here != '\n') {
      return of(at, "problem.control-character", "U+%04X".formatted((int) here));
    }
    boolean begins = here == '"' || here == '{' || here == '[' || last == '"';
    return begins && ",:{[".indexOf(last) < 0
        ? of(at, "problem.json.comma")
        : of(at, begins ? "problem.json.unreadable" : "problem.json.quotes");
  }

  /** Where the text on a line begins whose quotation mark is not closed there; −1 without one. */
  private static int openQuote(String line) {
    int open = -1;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == '"') {
        open = open < 0 ? i : -1;
      }
    }
    return open;
  }

  private char lastAbove(int line) {
    for (int above = line - 1; above > 0; above--) {
      String text = source.line(above).stripTrailing();
      if (!text.isEmpty()) {
        return text.charAt(text.length() - 1);
      }
    }
    return ',';
  }

  private static Problem of(Place place, String key, Object... arguments) {
    return new Problem(place, Message.of(key, arguments));
  }
}

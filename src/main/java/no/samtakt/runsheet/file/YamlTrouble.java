package no.samtakt.runsheet.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Problem;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/**
 * Says in our own words why a text cannot be read as YAML: the usual cause, and the place where it
 * is to be mended, which often is a line above the one where the parser gave up.
 */
final class YamlTrouble {
  private static final Pattern KEY =
      Pattern.compile("^\\s*(?:- +)*([^\\s:\"'#\\[{][^:]*):(?:\\s|$)");
  private static final Pattern DASH = Pattern.compile("^\\s*-([\\p{L}_]+):.*");

  private final Source source;
  private final Place.InText last;

  /**
   * @param last where the last value began that could be read
   */
  YamlTrouble(Source source, Place.InText last) {
    this.source = source;
    this.last = last;
  }

  Problem problem(JacksonException exception) {
    if (exception.getCause() instanceof MarkedYamlEngineException marked) {
      return marked(marked);
    }
    Problem character = controlCharacter();
    if (character != null) {
      return character;
    }
    var location = exception.getLocation();
    Place.InText place =
        location == null
            ? last
            : new Place.InText(
                Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    return of(place, "problem.yaml.unreadable");
  }

  private Problem marked(MarkedYamlEngineException marked) {
    String context = marked.getContext() == null ? "" : marked.getContext();
    String problem = marked.getProblem() == null ? "" : marked.getProblem();
    Place.InText at = marked.getProblemMark().map(YamlTrouble::place).orElse(last);
    Place.InText from = marked.getContextMark().map(YamlTrouble::place).orElse(at);
    if (context.contains("quoted scalar")) {
      return problem.contains("escape")
          ? escape(at)
          : of(from, "problem.yaml.quote-open", first(from));
    }
    if (problem.contains("TAB")) {
      return of(at, "problem.yaml.tab");
    }
    if (problem.contains("cannot start any token")) {
      return of(at, "problem.yaml.first-character", first(at));
    }
    if (context.contains("scanning an a") || context.contains("a tag")) {
      return of(from, "problem.yaml.first-character", first(from));
    }
    if (problem.contains("mapping values are not allowed")) {
      return colon(at);
    }
    if (problem.contains("could not find expected ':'")) {
      return noColon(from.line());
    }
    if (problem.contains("sequence entries are not allowed")) {
      return of(at, "problem.yaml.dash");
    }
    if (context.contains("block scalar")) {
      return of(from, "problem.yaml.block-text", first(from));
    }
    if (context.contains("flow")) {
      return of(
          from, "problem.yaml.bracket-open", first(from), first(from).equals("[") ? "]" : "}");
    }
    return problem.contains("expected <block end>")
        ? misplaced(at, problem)
        : of(at, "problem.yaml.unreadable");
  }

  /** A colon where none can be: within a text, or on a line that ran together with one above. */
  private Problem colon(Place.InText at) {
    if (last.line() == at.line() && last.column() > source.start(at.line()).column()) {
      return of(last, "problem.yaml.colon-in-text");
    }
    for (int line = last.line(); line <= at.line(); line++) {
      String squeezed = SwallowedKeys.key(source.line(line));
      if (squeezed != null) {
        String value = SwallowedKeys.value(source.line(line));
        Place.InText place = SwallowedKeys.place(source, line);
        return of(place, "problem.yaml.colon-space", squeezed, value);
      }
      Matcher dash = DASH.matcher(source.line(line));
      if (dash.matches()) {
        return of(source.start(line), "problem.yaml.dash-space", dash.group(1));
      }
    }
    return KEY.matcher(source.line(last.line())).find()
        ? of(source.start(at.line()), "problem.yaml.continued")
        : noColon(last.line());
  }

  private Problem noColon(int line) {
    String squeezed = SwallowedKeys.key(source.line(line));
    if (squeezed == null) {
      return of(source.start(line), "problem.yaml.no-colon");
    }
    String value = SwallowedKeys.value(source.line(line));
    return of(SwallowedKeys.place(source, line), "problem.yaml.colon-space", squeezed, value);
  }

  /** Something that belongs to no list or block that is open. */
  private Problem misplaced(Place.InText at, String problem) {
    if (!problem.contains("'<scalar>'")) {
      return problem.contains("'}'") || problem.contains("']'") || problem.contains("','")
          ? of(at, "problem.yaml.stray", first(at))
          : of(at, "problem.yaml.indent");
    }
    String opened = first(last);
    if (opened.equals("|") || opened.equals(">")) {
      return of(at, "problem.yaml.indent");
    }
    boolean quoted = opened.equals("\"") || opened.equals("'");
    return quoted && last.line() < at.line()
        ? of(last, "problem.yaml.quote-open", opened)
        : of(at, "problem.yaml.text-after");
  }

  /** What a YAML file may not hold at all, such as a stray control character. */
  private @Nullable Problem controlCharacter() {
    int line = 1;
    int column = 1;
    for (int each : source.text().codePoints().toArray()) {
      if (each == '\n') {
        line++;
        column = 1;
        continue;
      }
      boolean allowed = each == '\t' || each == '\r' || each == 0x85 || each >= 0xA0;
      if (!(allowed || (each >= ' ' && each < 0x7F))
          || Character.getType(each) == Character.SURROGATE) {
        String name = "U+%04X".formatted(each);
        return of(new Place.InText(line, column), "problem.control-character", name);
      }
      column++;
    }
    return null;
  }

  private Problem escape(Place.InText at) {
    String line = source.line(at.line());
    String before = line.substring(0, line.length() - source.from(at).length());
    int backslash = Math.max(0, before.lastIndexOf('\\'));
    Place.InText place = new Place.InText(at.line(), backslash + 1);
    return of(place, "problem.yaml.escape", first(new Place.InText(at.line(), backslash + 2)));
  }

  private String first(Place.InText place) {
    int first = source.first(place);
    return first == 0 ? "" : Character.toString(first);
  }

  private static Place.InText place(Mark mark) {
    return new Place.InText(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static Problem of(Place place, String key, Object... arguments) {
    return new Problem(place, Message.of(key, arguments));
  }
}

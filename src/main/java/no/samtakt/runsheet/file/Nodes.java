package no.samtakt.runsheet.file;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.runsheet.Place;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the located tree from a file's tokens. */
final class Nodes {
  /** Our own blocks nest five deep; what nests deeper than this is no run sheet. */
  private static final int DEEPEST = 30;

  private final Source source;
  private final JsonParser parser;
  private final boolean yaml;
  private final Problems problems;
  private final List<Place.InText> open = new ArrayList<>();
  private Place.InText last = new Place.InText(1, 1);

  private Nodes(Source source, JsonParser parser, Problems problems) {
    this.source = source;
    this.parser = parser;
    this.yaml = parser instanceof YAMLParser;
    this.problems = problems;
  }

  /**
   * The tree of a text; null when nothing is written there, or when the text cannot be read at all,
   * which then is the only problem.
   */
  static @Nullable Node read(Source source, Format format, Problems problems) {
    Problems here = new Problems();
    try (JsonParser parser = parser(source, format)) {
      Nodes nodes = new Nodes(source, parser, here);
      try {
        Node root = nodes.document();
        here.sorted().forEach(problems::add);
        return root;
      } catch (StreamConstraintsException e) {
        problems.add(nodes.last, "problem.too-deep");
        return null;
      } catch (JacksonException e) {
        problems.add(
            format == Format.YAML
                ? new YamlTrouble(source, nodes.last).problem(e)
                : new JsonTrouble(source, nodes.open).problem(e));
        return null;
      }
    }
  }

  private static final int PIECE = 1024;

  private static JsonParser parser(Source source, Format format) {
    if (format == Format.JSON) {
      return new JsonFactory().createParser(ObjectReadContext.empty(), source.text());
    }
    // The usual limit of 3 MB is below a sheet of 10,000 items; the reader limits the file itself.
    // Keys that stand twice are ours to tell of, together with everything else. Every value is
    // text to us, so nobody need guess at numbers.
    // The text is read in one piece: between two, the library trips over a character that takes two
    // places, such as an emoji.
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(source.text().length() + PIECE)
            .setAllowDuplicateKeys(true)
            .setSchema(new FailsafeSchema())
            .build();
    return YAMLFactory.builder()
        .loadSettings(settings)
        .build()
        .createParser(ObjectReadContext.empty(), source.text());
  }

  private @Nullable Node document() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      return null;
    }
    Node root = node(first);
    if (parser.nextToken() != null) {
      problems.add(here(), "problem.second-document");
    }
    return root;
  }

  private Node node(JsonToken token) {
    Place.InText place = here();
    last = place;
    boolean alias = yaml && refused(place);
    if (!token.isStructStart()) {
      return alias ? new Node.Refused(place) : scalar(token, place);
    }
    if (open.size() == DEEPEST) {
      parser.skipChildren();
      problems.add(place, "problem.too-deep");
      return new Node.Refused(place);
    }
    open.add(place);
    Node node = token == JsonToken.START_ARRAY ? many(place) : keyed(place);
    open.removeLast();
    return node;
  }

  private Node scalar(JsonToken token, Place.InText place) {
    String value = parser.getString();
    boolean nothing =
        token == JsonToken.VALUE_NULL
            || (yaml && (value.isEmpty() || value.equals("null")) && !quoted(place));
    return nothing ? new Node.Nothing(place) : new Node.Text(value, place);
  }

  private boolean quoted(Place.InText place) {
    return "\"'|>".indexOf(source.first(place)) >= 0;
  }

  private Node many(Place.InText place) {
    List<Node> nodes = new ArrayList<>();
    for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
      nodes.add(node(token));
    }
    return new Node.Many(nodes, place);
  }

  private Node keyed(Place.InText place) {
    List<Node.Entry> entries = new ArrayList<>();
    while (next() != JsonToken.END_OBJECT) {
      String key = parser.getString();
      Place.InText keyPlace = here();
      // A block begins at its first key, so what stands there has been looked at.
      if (yaml && !(keyPlace.column() == place.column() && keyPlace.line() == place.line())) {
        refused(keyPlace);
      }
      entries.add(new Node.Entry(key, keyPlace, node(next())));
      if (yaml && parser.currentToken() == JsonToken.VALUE_STRING) {
        int end = parser.currentLocation().getLineNr();
        entries.addAll(SwallowedKeys.in(source, last, end, problems));
      }
    }
    return new Node.Keyed(entries, place);
  }

  private JsonToken next() {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw new StreamReadException(parser, "the tokens end inside a list or block");
    }
    return token;
  }

  /**
   * Notes anchors, aliases and tags: YAML for programmers, and a usual accident of unquoted text,
   * which cannot begin with any of their characters. True for an alias, which has no content here.
   */
  private boolean refused(Place.InText place) {
    String problem =
        switch (source.first(place)) {
          case '*' -> "problem.yaml.alias";
          case '&' -> "problem.yaml.anchor";
          case '!' -> "problem.yaml.tag";
          default -> null;
        };
    if (problem == null) {
      return false;
    }
    problems.add(place, problem, source.from(place).split("[\\s,\\]}]", 2)[0]);
    return problem.endsWith("alias");
  }

  private Place.InText here() {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Place.InText(location.getLineNr(), location.getColumnNr());
  }
}

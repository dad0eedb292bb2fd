package no.samtakt.runsheet.file;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A text in YAML, or in JSON, which is YAML in braces, with what stands where in it, counted in
 * characters. Nothing is ever written from the tree: it only tells where to change the text.
 */
final class YamlText {
  private static final int PIECE = 1024;

  private final String text;
  private final boolean basic;
  private final MappingNode root;

  /**
   * A text that was read as a valid sheet before.
   *
   * @throws IllegalArgumentException for one that was not
   */
  YamlText(String text) {
    this.text = text;
    this.basic = text.chars().noneMatch(each -> Character.isSurrogate((char) each));
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(text.length() + PIECE)
            .setSchema(new FailsafeSchema())
            .build();
    Optional<Node> node =
        new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)))
            .getSingleNode();
    if (!(node.orElse(null) instanceof MappingNode mapping)) {
      throw new IllegalArgumentException("no run sheet");
    }
    this.root = mapping;
  }

  MappingNode root() {
    return root;
  }

  String text() {
    return text;
  }

  /** How lines end here. */
  String lineBreak() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** The value at a key; null where the block has none. */
  static @Nullable Node value(MappingNode block, String key) {
    for (NodeTuple each : block.getValue()) {
      if (each.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
        return each.getValueNode();
      }
    }
    return null;
  }

  static boolean isFlow(CollectionNode<?> node) {
    return node.getFlowStyle() == FlowStyle.FLOW;
  }

  int start(Node node) {
    return at(node.getStartMark());
  }

  /** In which column something begins, counted from 0. */
  int column(Node node) {
    int start = start(node);
    return start - (text.lastIndexOf('\n', start - 1) + 1);
  }

  /**
   * Where something ends. What the library calls the end of a block is the beginning of whatever
   * comes next, so the end of its last part counts.
   */
  int end(Node node) {
    return switch (node) {
      case SequenceNode list when !isFlow(list) && !list.getValue().isEmpty() ->
          end(list.getValue().getLast());
      case MappingNode block when !isFlow(block) && !block.getValue().isEmpty() -> {
        NodeTuple last = block.getValue().getLast();
        yield Math.max(end(last.getValueNode()), end(last.getKeyNode()));
      }
      default -> trimmed(start(node), at(node.getEndMark()));
    };
  }

  /** Without the line breaks after a block of text. */
  private int trimmed(int start, int end) {
    int trimmed = end;
    while (trimmed > start && Character.isWhitespace(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  /** The end of the line in which this place is, before its line break. */
  int lineEnd(int place) {
    int end = text.indexOf('\n', place);
    int line = end < 0 ? text.length() : end;
    return line > place && text.charAt(line - 1) == '\r' ? line - 1 : line;
  }

  /** The beginning of the line in which this place is. */
  int lineStart(int place) {
    return text.lastIndexOf('\n', place - 1) + 1;
  }

  /**
   * The end of the last line that belongs to what ended here: comments that stand further in than
   * the list it is in are its own.
   */
  int ownEnd(int place, int column) {
    int end = lineEnd(place);
    while (true) {
      int from = text.indexOf('\n', end);
      if (from < 0) {
        return end;
      }
      String line = text.substring(from + 1, lineEnd(from + 1));
      int indent = line.length() - line.stripLeading().length();
      if (!line.stripLeading().startsWith("#") || indent <= column) {
        return end;
      }
      end = lineEnd(from + 1);
    }
  }

  private int at(Optional<Mark> mark) {
    int index = mark.orElseThrow().getIndex();
    return basic ? index : text.offsetByCodePoints(0, index);
  }
}

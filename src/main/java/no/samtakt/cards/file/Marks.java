package no.samtakt.cards.file;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
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
 * Where the parts of a YAML text stand, as places in the text counted from 0. The library marks
 * them, so that a part can be written anew and all else stays as somebody wrote it.
 */
record Marks(String text) {

  /** The mapping that the text is; nothing where it is none. */
  Optional<MappingNode> root() {
    LoadSettings settings =
        LoadSettings.builder()
            .setBufferSize(text.length() + 1024)
            .setAllowDuplicateKeys(true)
            .setSchema(new FailsafeSchema())
            .build();
    try {
      return new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)))
          .getSingleNode()
          .filter(MappingNode.class::isInstance)
          .map(MappingNode.class::cast);
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  static Optional<NodeTuple> entry(MappingNode mapping, String key) {
    return mapping.getValue().stream()
        .filter(tuple -> key.equals(scalar(tuple.getKeyNode())))
        .findFirst();
  }

  /** The text of a scalar; empty for anything else. */
  static String scalar(Node node) {
    return node instanceof ScalarNode leaf ? leaf.getValue().strip() : "";
  }

  static boolean isInline(Node node) {
    return node instanceof CollectionNode<?> many && many.getFlowStyle() == FlowStyle.FLOW;
  }

  int start(Node node) {
    return place(node.getStartMark());
  }

  /** Behind the last sign of it; blank lines and remarks after it do not belong to it. */
  int end(Node node) {
    if (!isInline(node)) {
      if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
        return end(mapping.getValue().getLast().getValueNode());
      }
      if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
        return end(sequence.getValue().getLast());
      }
    }
    int end = place(node.getEndMark());
    while (end > start(node) && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  int lineStart(int place) {
    return text.lastIndexOf('\n', place - 1) + 1;
  }

  /** Where the line ends, before its break. */
  int lineEnd(int place) {
    int end = text.indexOf('\n', place);
    if (end < 0) {
      return text.length();
    }
    return end > place && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  /** Whether this line and those before it up to another place hold nothing but space. */
  boolean isBlank(int from, int to) {
    return text.substring(from, to).isBlank();
  }

  String lineBreak() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** The cards as they stand in the deck. */
  List<Node> items(MappingNode deck) {
    return entry(deck, "cards")
        .map(NodeTuple::getValueNode)
        .filter(SequenceNode.class::isInstance)
        .map(node -> ((SequenceNode) node).getValue())
        .orElse(List.of());
  }

  private int place(Optional<Mark> mark) {
    return text.offsetByCodePoints(0, mark.orElseThrow().getIndex());
  }
}

package no.samtakt.runsheet.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Edits of one text: a value in the place of another, a key more in a block, an entry more in a
 * list. Whatever stands elsewhere, comments and blank lines with it, is not touched.
 */
final class SheetEdits {
  private final YamlText text;
  private final Written written;
  private final List<TextEdit> edits = new ArrayList<>();

  SheetEdits(YamlText text, Format format) {
    this.text = text;
    this.written = new Written(format);
  }

  String applied() {
    return TextEdit.apply(text.text(), edits);
  }

  /** Sets a key of a block, in the order in which people write such blocks. */
  void set(MappingNode block, Block kind, String key, Object value) {
    Node there = YamlText.value(block, key);
    if (there == null) {
      put(block, kind, key, value);
    } else {
      edits.add(new TextEdit(text.start(there), text.end(there), written.flow(value)));
    }
  }

  /** Adds an entry to the list at a key, which may not be there yet. */
  void add(MappingNode block, Block kind, String key, Object entry) {
    Node there = YamlText.value(block, key);
    if (there == null) {
      put(block, kind, key, List.of(entry));
    } else {
      SequenceNode list = (SequenceNode) there;
      insert(list, list.getValue().size(), entry);
    }
  }

  /** Puts an entry into a list, before the one that is at this place. */
  void insert(SequenceNode list, int index, Object entry) {
    List<Node> entries = list.getValue();
    if (entries.isEmpty()) {
      edits.add(new TextEdit(text.start(list), text.end(list), written.flow(List.of(entry))));
    } else if (YamlText.isFlow(list)) {
      insertInFlow(entries, index, entry);
    } else {
      insertLines(list, index, entry);
    }
  }

  private void insertInFlow(List<Node> entries, int index, Object entry) {
    Node beside = entries.get(Math.max(0, index - 1));
    String indent = indent(beside);
    String apart = indent == null ? " " : text.lineBreak() + indent;
    if (index == 0) {
      int at = text.start(beside);
      edits.add(new TextEdit(at, at, written.flow(entry) + "," + apart));
    } else {
      int at = text.end(beside);
      edits.add(new TextEdit(at, at, "," + apart + written.flow(entry)));
    }
  }

  /** What stands before it on its line, where that is nothing but blanks; else null. */
  private @Nullable String indent(Node node) {
    int start = text.start(node);
    String before = text.text().substring(text.lineStart(start), start);
    return before.isBlank() && text.lineStart(start) > 0 ? before : null;
  }

  private void insertLines(SequenceNode list, int index, Object entry) {
    List<Node> entries = list.getValue();
    int column = text.column(list);
    Node beside = entries.get(Math.max(0, index - 1));
    boolean braces = beside instanceof MappingNode block && YamlText.isFlow(block);
    List<String> lines = braces ? List.of("- " + written.flow(entry)) : written.entry(entry);
    String block = lines.stream().map(line -> " ".repeat(column) + line).collect(joining());
    boolean airy = isAiry(entries);
    String gap = airy ? text.lineBreak() : "";
    if (index == 0) {
      int at = text.lineStart(text.start(list));
      edits.add(new TextEdit(at, at, block + text.lineBreak() + gap));
    } else {
      int at = text.ownEnd(text.end(beside), column);
      edits.add(new TextEdit(at, at, text.lineBreak() + gap + block));
    }
  }

  /** Whether blank lines stand between the entries. */
  private boolean isAiry(List<Node> entries) {
    if (entries.size() < 2) {
      return false;
    }
    String between =
        text.text().substring(text.end(entries.getFirst()), text.start(entries.get(1)));
    return between.lines().skip(1).anyMatch(String::isBlank);
  }

  private void put(MappingNode block, Block kind, String key, Object value) {
    List<NodeTuple> keys = block.getValue();
    Node anchor = anchor(keys, kind, key).getValueNode();
    int end = Math.max(text.end(anchor), text.end(anchor(keys, kind, key).getKeyNode()));
    if (YamlText.isFlow(block)) {
      String apart = ", ";
      edits.add(new TextEdit(end, end, apart + written.key(key) + ": " + written.flow(value)));
      return;
    }
    int column = text.column(keys.getFirst().getKeyNode());
    String lines =
        written.lines(key, value).stream()
            .map(line -> " ".repeat(column) + line)
            .collect(joining());
    boolean apart = kind == Block.SHEET && value instanceof List<?> && isAirySheet();
    int at = text.ownEnd(end, column);
    String gap = apart ? text.lineBreak() : "";
    edits.add(new TextEdit(at, at, text.lineBreak() + gap + lines));
  }

  private boolean isAirySheet() {
    return text.text().contains("\n\n") || text.text().contains("\r\n\r\n");
  }

  /** The last of the keys that usually stand before this one; else the first. */
  private static NodeTuple anchor(List<NodeTuple> keys, Block kind, String key) {
    int rank = kind.keys().indexOf(key);
    NodeTuple anchor = keys.getFirst();
    for (NodeTuple each : keys) {
      if (each.getKeyNode() instanceof ScalarNode name
          && kind.keys().indexOf(name.getValue()) < rank) {
        anchor = each;
      }
    }
    return anchor;
  }

  private Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(text.lineBreak());
  }
}

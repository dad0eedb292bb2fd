package no.samtakt.cards.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Energy;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/**
 * Changes one card in the text of a deck. Only what differs is written anew, so that remarks, blank
 * lines and the way other cards are written stay. A text that is laid out too unlike others gives
 * nothing; whoever patches reads the outcome before trusting it.
 */
final class DeckPatch {
  private final Marks marks;
  private final List<Edit> edits = new ArrayList<>();

  /**
   * Signs from one place up to another that give way to others.
   *
   * @param depth how far in the text is written, in signs
   */
  private record Edit(int from, int to, int depth, String text) {}

  /**
   * What is put in at a place comes before what is taken out from there on; and what belongs to a
   * part within comes before what follows that part.
   */
  private static final Comparator<Edit> IN_ORDER =
      Comparator.comparingInt(Edit::from)
          .thenComparingInt(Edit::to)
          .thenComparing(Edit::depth, Comparator.reverseOrder());

  private DeckPatch(String text) {
    marks = new Marks(text);
  }

  /** The text with the card changed from what it was. */
  static Optional<String> change(String text, Card before, Card after) {
    DeckPatch patch = new DeckPatch(text);
    Optional<MappingNode> card = patch.find(before.id());
    card.ifPresent(node -> {
      Map<String, Object> was = new LinkedHashMap<>(DeckWriter.card(before));
      if (Marks.entry(node, "energy").isEmpty()) {
        // Without the key, the category says it; and that may be another one now.
        was.put("energy", Energy.usual(after.category()).key());
      }
      patch.rewrite(node, was, DeckWriter.card(after));
    });
    return card.map(node -> patch.text());
  }

  /** The text with a card behind all others. */
  static Optional<String> add(String text, Card card) {
    DeckPatch patch = new DeckPatch(text);
    List<Node> items = patch.marks.root().map(patch.marks::items).orElse(List.of());
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Node last = items.getLast();
    int end = patch.marks.end(last);
    Optional<Integer> dash = patch.dash(last);
    if (dash.isEmpty()) {
      patch.edits.add(new Edit(end, end, 0, ", " + DeckWriter.inline(DeckWriter.card(card))));
      return Optional.of(patch.text());
    }
    String lineBreak = patch.marks.lineBreak();
    int line = patch.marks.lineStart(dash.get());
    boolean airy = line > 0 && patch.marks.isBlank(patch.marks.lineStart(line - 1), line);
    String indent = " ".repeat(dash.get() - line);
    String written = patch.indented(DeckWriter.block(DeckWriter.card(card)), indent + "  ").strip();
    int at = patch.marks.lineEnd(end);
    String between = airy && items.size() > 1 ? lineBreak + lineBreak : lineBreak;
    patch.edits.add(new Edit(at, at, 0, between + indent + "- " + written));
    return Optional.of(patch.text());
  }

  /** The text without the card. */
  static Optional<String> remove(String text, CardId id) {
    DeckPatch patch = new DeckPatch(text);
    Optional<MappingNode> card = patch.find(id);
    Optional<Integer> dash = card.flatMap(patch::dash);
    dash.ifPresent(at -> patch.cutLines(at, patch.marks.end(card.orElseThrow())));
    return dash.map(at -> patch.text());
  }

  private Optional<MappingNode> find(CardId id) {
    return marks.root().map(marks::items).orElse(List.of()).stream()
        .filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast)
        .filter(card ->
            Marks.entry(card, "id")
                .filter(entry -> Marks.scalar(entry.getValueNode()).equals(id.value()))
                .isPresent())
        .findFirst();
  }

  /** Where the dash before an item stands, if it begins the item's line. */
  private Optional<Integer> dash(Node item) {
    int start = marks.start(item);
    int line = marks.lineStart(start);
    String before = marks.text().substring(line, start);
    return before.matches(" *- +") ? Optional.of(line + before.indexOf('-')) : Optional.empty();
  }

  private void rewrite(MappingNode node, Map<String, ?> was, Map<String, ?> now) {
    if (Marks.isInline(node)) {
      edits.add(new Edit(marks.start(node), marks.end(node), 0, DeckWriter.inline(now)));
      return;
    }
    was.keySet().stream()
        .filter(key -> !now.containsKey(key))
        .forEach(key -> Marks.entry(node, key).ifPresent(this::cut));
    now.forEach((key, value) -> {
      Object before = was.get(key);
      if (!Objects.equals(before, value)) {
        Optional<NodeTuple> entry = Marks.entry(node, key);
        if (entry.isEmpty()) {
          append(node, key, value);
        } else if (entry.get().getValueNode() instanceof MappingNode inner
            && before instanceof Map<?, ?> beforeInner
            && value instanceof Map<?, ?> inside) {
          rewrite(inner, named(beforeInner), named(inside));
        } else {
          replace(entry.get(), key, value);
        }
      }
    });
  }

  private void replace(NodeTuple entry, String key, Object value) {
    int from = marks.start(entry.getKeyNode());
    int to = marks.end(entry.getValueNode());
    String written =
        indented(DeckWriter.block(Map.of(key, value)), " ".repeat(from - marks.lineStart(from)));
    // What stands after it on the line would become part of a text that goes over several.
    boolean remark = !marks.isBlank(to, marks.lineEnd(to));
    edits.add(
        new Edit(
            from,
            to,
            0,
            remark && written.contains("\n")
                ? key + ": " + DeckWriter.inline(value)
                : written.strip()));
  }

  private void append(MappingNode node, String key, Object value) {
    int at = marks.lineEnd(marks.end(node));
    int start = marks.start(node);
    String indent = " ".repeat(start - marks.lineStart(start));
    String written = indented(DeckWriter.block(Map.of(key, value)), indent).stripTrailing();
    edits.add(new Edit(at, at, indent.length(), marks.lineBreak() + written));
  }

  private void cut(NodeTuple entry) {
    cutLines(marks.start(entry.getKeyNode()), marks.end(entry.getValueNode()));
  }

  private void cutLines(int first, int last) {
    int from = marks.lineStart(first);
    int to = marks.lineEnd(last);
    // The break before goes along, so that a file's last line keeps having none, or one, behind it.
    int before = from == 0 ? 0 : marks.lineEnd(marks.lineStart(from - 1));
    edits.add(new Edit(before, to, 0, ""));
  }

  private String indented(String block, String indent) {
    return block
        .strip()
        .lines()
        .map(line -> line.isEmpty() ? line : indent + line)
        .reduce((one, next) -> one + marks.lineBreak() + next)
        .orElse("");
  }

  private static Map<String, Object> named(Map<?, ?> map) {
    Map<String, Object> named = new LinkedHashMap<>();
    map.forEach((key, value) -> named.put(String.valueOf(key), value));
    return named;
  }

  private String text() {
    edits.sort(IN_ORDER);
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (Edit edit : edits) {
      if (edit.from() < done) {
        // Two parts that overlap cannot both be changed; reading the outcome tells.
        continue;
      }
      text.append(marks.text(), done, edit.from()).append(edit.text());
      done = edit.to();
    }
    return text.append(marks.text().substring(done)).toString();
  }
}

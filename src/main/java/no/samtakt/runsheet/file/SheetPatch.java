package no.samtakt.runsheet.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.Mending;
import no.samtakt.runsheet.Mute;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.ScriptLine;
import no.samtakt.runsheet.Shape;
import no.samtakt.words.Lengths;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Carries out one mend in a sheet's text, where that text says what is to be another. */
final class SheetPatch {
  private final RunSheet sheet;
  private final YamlText text;
  private final SheetEdits edits;
  private final boolean namesItems;

  private SheetPatch(String text, RunSheet sheet, Format format) {
    this.sheet = sheet;
    this.text = new YamlText(text);
    this.edits = new SheetEdits(this.text, format);
    this.namesItems =
        items().getValue().stream()
            .allMatch(each -> YamlText.value((MappingNode) each, "id") != null);
  }

  /**
   * The text after a mend.
   *
   * @param text what was read as {@code sheet}, without a byte-order mark
   * @throws RuntimeException where the text is not written as expected; nothing is lost by that
   */
  static String of(String text, RunSheet sheet, Format format, Mend mend) {
    SheetPatch patch = new SheetPatch(text, sheet, format);
    patch.mend(mend);
    return patch.edits.applied();
  }

  private void mend(Mend mend) {
    MappingNode root = text.root();
    switch (mend) {
      case Mend.InsertItem(int index, Item item) ->
          edits.insert(items(), index, RunSheetWriter.item(item, named(item)));
      case Mend.ChangeLength change -> length(change);
      case Mend.ChangeSwap(ItemId id, int part, var swap) -> {
        edits.set(part(id, part), partKind(id), "swap", Lengths.written(swap));
        whole(id, Mending.of(sheet, mend));
      }
      case Mend.ChangeSize(ItemId id, int part, int size) ->
          edits.set(part(id, part), partKind(id), "size", size);
      case Mend.ChangeKind(ItemId id, var kind) ->
          edits.set(item(id), Block.ITEM, "kind", kind.key());
      case Mend.SetText(ItemId id, Mend.Said said, String words) ->
          edits.set(item(id), Block.ITEM, said.key(), words);
      case Mend.AddLine(ItemId id, ScriptLine line) ->
          edits.add(item(id), Block.ITEM, "script", RunSheetWriter.line(line));
      case Mend.AddChat(ItemId id, String words) -> edits.add(item(id), Block.ITEM, "chat", words);
      case Mend.AddLink(ItemId id, int tool, String link) ->
          edits.set(tool(id, tool), Block.TOOL, "link", link);
      case Mend.ChangeStart(var start) -> edits.set(root, Block.SHEET, "start", start.toString());
      case Mend.AddRule(String rule) -> edits.add(root, Block.SHEET, "rules", rule);
      case Mend.AddMute(Mute mute) -> {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("check", mute.check());
        keys.put("reason", mute.reason());
        edits.add(root, Block.SHEET, "mute", keys);
      }
    }
  }

  /** An id is written where the others have one, and where the title alone would give another. */
  private boolean named(Item item) {
    return namesItems || !ItemIds.slug(item.title()).equals(item.id().value());
  }

  private void length(Mend.ChangeLength change) {
    String length = Lengths.written(change.length());
    RunSheet mended = Mending.of(sheet, change);
    if (shape(change.item()) instanceof Shape.Whole) {
      edits.set(item(change.item()), Block.ITEM, "duration", length);
    } else {
      edits.set(part(change.item(), change.part()), partKind(change.item()), "duration", length);
    }
    whole(change.item(), mended);
  }

  /** What the item says of its whole length has to follow: that itself, the shortest, warnings. */
  private void whole(ItemId id, RunSheet mended) {
    Item before = sheet.item(id).orElseThrow();
    Item after = mended.item(id).orElseThrow();
    MappingNode node = item(id);
    boolean divided = !(before.shape() instanceof Shape.Whole);
    if (divided && YamlText.value(node, "duration") != null) {
      edits.set(node, Block.ITEM, "duration", Lengths.written(after.length()));
    }
    if (YamlText.value(node, "shortest") != null && !before.shortest().equals(after.shortest())) {
      edits.set(node, Block.ITEM, "shortest", Lengths.written(after.shortest()));
    }
    if (!before.warn().equals(after.warn())) {
      List<String> warn = after.warn().stream().map(Lengths::written).toList();
      edits.set(node, Block.ITEM, "warn", warn);
    }
  }

  private SequenceNode items() {
    return (SequenceNode) Objects.requireNonNull(YamlText.value(text.root(), "items"));
  }

  private MappingNode item(ItemId id) {
    return (MappingNode) items().getValue().get(sheet.indexOf(id));
  }

  private Shape shape(ItemId id) {
    return sheet.item(id).orElseThrow().shape();
  }

  private Block partKind(ItemId id) {
    return shape(id) instanceof Shape.Phased ? Block.PHASE : Block.ROUNDS;
  }

  private MappingNode part(ItemId id, int part) {
    return shape(id) instanceof Shape.Phased
        ? (MappingNode) list(item(id), "phases").getValue().get(part)
        : (MappingNode) Objects.requireNonNull(YamlText.value(item(id), "rounds"));
  }

  private MappingNode tool(ItemId id, int tool) {
    return (MappingNode) list(item(id), "tools").getValue().get(tool);
  }

  private static SequenceNode list(MappingNode block, String key) {
    return (SequenceNode) Objects.requireNonNull(YamlText.value(block, key));
  }
}

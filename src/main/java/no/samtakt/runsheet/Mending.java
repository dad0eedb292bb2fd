package no.samtakt.runsheet;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Carries out mends on a sheet. */
public final class Mending {
  private Mending() {}

  /** The sheet after all of them, one after the other. */
  public static RunSheet of(RunSheet sheet, List<Mend> mends) {
    RunSheet mended = sheet;
    for (Mend mend : mends) {
      mended = of(mended, mend);
    }
    return mended;
  }

  /**
   * The sheet after one.
   *
   * @throws IllegalArgumentException for an item or a part that the sheet does not have, and for
   *     what would leave it invalid
   */
  public static RunSheet of(RunSheet sheet, Mend mend) {
    return switch (mend) {
      case Mend.InsertItem(int index, Item item) ->
          sheet.withItems(with(sheet.items(), index, item));
      case Mend.ChangeLength(ItemId id, int part, Duration length) ->
          changed(sheet, id, item -> shaped(item, Reparted.length(item.shape(), part, length)));
      case Mend.ChangeSwap(ItemId id, int part, Duration swap) ->
          changed(sheet, id, item -> shaped(item, Reparted.swap(item.shape(), part, swap)));
      case Mend.ChangeSize(ItemId id, int part, int size) ->
          changed(sheet, id, item -> shaped(item, Reparted.size(item.shape(), part, size)));
      case Mend.ChangeKind(ItemId id, Kind kind) -> changed(sheet, id, item -> kind(item, kind));
      case Mend.SetText(ItemId id, Mend.Said said, String text) ->
          changed(sheet, id, item -> said(item, said, text));
      case Mend.AddLine(ItemId id, ScriptLine line) ->
          changed(sheet, id, item -> script(item, with(item.script(), item.script().size(), line)));
      case Mend.AddChat(ItemId id, String text) ->
          changed(sheet, id, item -> chat(item, with(item.chat(), item.chat().size(), text)));
      case Mend.AddLink(ItemId id, int tool, String link) ->
          changed(sheet, id, item -> tools(item, linked(item.tools(), tool, link)));
      case Mend.ChangeStart(LocalTime start) -> sheet(sheet, start, sheet.rules(), sheet.mute());
      case Mend.AddRule(String rule) ->
          sheet(
              sheet, sheet.start(), with(sheet.rules(), sheet.rules().size(), rule), sheet.mute());
      case Mend.AddMute(Mute mute) ->
          sheet(sheet, sheet.start(), sheet.rules(), with(sheet.mute(), sheet.mute().size(), mute));
    };
  }

  /** Where the author said no shortest length, it is still the whole one. */
  private static Item shaped(Item item, Shape shape) {
    Item reshaped = Reshaped.of(item, shape);
    boolean whole = item.shortest().equals(item.length());
    return whole
        ? Reshaped.of(
            reshaped,
            item.id(),
            item.title(),
            shape,
            shape.length(),
            true,
            item.script(),
            item.end(),
            item.topics())
        : reshaped;
  }

  private static RunSheet changed(RunSheet sheet, ItemId id, UnaryOperator<Item> change) {
    int index = sheet.indexOf(id);
    if (index < 0) {
      throw new IllegalArgumentException("there is no item " + id);
    }
    List<Item> items = new ArrayList<>(sheet.items());
    items.set(index, change.apply(items.get(index)));
    return sheet.withItems(items);
  }

  private static <T> List<T> with(List<T> list, int index, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(index, more);
    return List.copyOf(longer);
  }

  private static List<ToolLink> linked(List<ToolLink> tools, int index, String link) {
    List<ToolLink> linked = new ArrayList<>(tools);
    ToolLink tool = tools.get(index);
    linked.set(index, new ToolLink(tool.name(), link, tool.purpose(), tool.fallback()));
    return linked;
  }

  private static RunSheet sheet(
      RunSheet sheet, @Nullable LocalTime start, List<String> rules, List<Mute> mute) {
    return new RunSheet(
        sheet.title(),
        sheet.purpose(),
        sheet.language(),
        sheet.date(),
        start,
        sheet.zone(),
        sheet.platform(),
        sheet.link(),
        sheet.series(),
        sheet.participants(),
        sheet.team(),
        rules,
        sheet.before(),
        sheet.prework(),
        sheet.items(),
        sheet.after(),
        mute);
  }

  private static Item kind(Item item, Kind kind) {
    return Rewritten.of(
        item,
        kind,
        item.lead(),
        item.purpose(),
        item.prompt(),
        item.planB(),
        Rewritten.Lists.of(item));
  }

  private static Item said(Item item, Mend.Said said, String text) {
    return Rewritten.of(
        item,
        item.kind(),
        said == Mend.Said.LEAD ? text : item.lead(),
        said == Mend.Said.PURPOSE ? text : item.purpose(),
        said == Mend.Said.PROMPT ? text : item.prompt(),
        said == Mend.Said.PLAN_B ? text : item.planB(),
        Rewritten.Lists.of(item));
  }

  private static Item script(Item item, List<ScriptLine> script) {
    return listed(item, new Rewritten.Lists(script, item.chat(), item.tools()));
  }

  private static Item chat(Item item, List<String> chat) {
    return listed(item, new Rewritten.Lists(item.script(), chat, item.tools()));
  }

  private static Item tools(Item item, List<ToolLink> tools) {
    return listed(item, new Rewritten.Lists(item.script(), item.chat(), tools));
  }

  private static Item listed(Item item, Rewritten.Lists lists) {
    return Rewritten.of(
        item, item.kind(), item.lead(), item.purpose(), item.prompt(), item.planB(), lists);
  }
}

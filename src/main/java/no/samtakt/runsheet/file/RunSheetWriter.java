package no.samtakt.runsheet.file;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.Cut;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Mode;
import no.samtakt.runsheet.Phase;
import no.samtakt.runsheet.Rounds;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.ScriptLine;
import no.samtakt.runsheet.Shape;
import no.samtakt.words.Lengths;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Writes a run sheet in the native format. Reading what was written gives an equal sheet; what the
 * format leaves unsaid, such as a kind {@code custom}, is not written.
 */
public final class RunSheetWriter {
  private RunSheetWriter() {}

  /** The whole file's text, ending in a line break. */
  public static String write(RunSheet sheet, Format format) {
    String text = mapper(format).writeValueAsString(sheet(sheet));
    return text.endsWith("\n") ? text : text + "\n";
  }

  private static ObjectMapper mapper(Format format) {
    return switch (format) {
      case JSON -> JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
      case YAML ->
          YAMLMapper.builder()
              .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
              .enable(
                  YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
              .build();
    };
  }

  private static Map<String, Object> sheet(RunSheet sheet) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("title", sheet.title());
    put(keys, "purpose", sheet.purpose());
    keys.put("language", sheet.language().tag());
    put(keys, "date", sheet.date());
    put(keys, "start", sheet.start());
    keys.put("zone", sheet.zone().getId());
    put(keys, "platform", sheet.platform());
    put(keys, "link", sheet.link());
    put(keys, "series", sheet.series());
    put(keys, "participants", sheet.participants() == 0 ? null : sheet.participants());
    list(keys, "team", sheet.team(), each -> pairs("name", each.name(), "role", each.role()));
    list(keys, "rules", sheet.rules(), each -> each);
    list(keys, "before", sheet.before(), each -> pairs("task", each.task(), "due", each.due()));
    if (sheet.prework() != null) {
      String text = sheet.prework().text();
      keys.put("prework", pairs("text", text, "deadline", sheet.prework().deadline()));
    }
    keys.put("items", items(sheet.items()));
    list(keys, "after", sheet.after(), each -> pairs("task", each.task(), "due", each.due()));
    list(keys, "mute", sheet.mute(), each -> pairs("check", each.check(), "reason", each.reason()));
    return keys;
  }

  /** Ids are written where the titles alone would give others. */
  private static List<Map<String, Object>> items(List<Item> items) {
    List<ItemId> ids = items.stream().map(Item::id).toList();
    List<ItemId> bare = ids(items, ids, List.of());
    boolean sparing = ids(items, ids, bare).equals(ids);
    List<Map<String, Object>> written = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      boolean needed = !sparing || !bare.get(i).equals(ids.get(i));
      written.add(item(items.get(i), needed));
    }
    return written;
  }

  /** The ids as they would be read when those were written that differ from {@code bare}. */
  private static List<ItemId> ids(List<Item> items, List<ItemId> ids, List<ItemId> bare) {
    List<ItemIds.Named> named = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      boolean written = !bare.isEmpty() && !bare.get(i).equals(ids.get(i));
      named.add(new ItemIds.Named(written ? ids.get(i).value() : null, items.get(i).title()));
    }
    return ItemIds.of(named);
  }

  /** The keys of one item, with its id or without. */
  static Map<String, Object> item(Item item, boolean withId) {
    Map<String, Object> keys = new LinkedHashMap<>();
    put(keys, "id", withId ? item.id() : null);
    keys.put("title", item.title());
    put(keys, "kind", item.kind() == Kind.CUSTOM ? null : item.kind().key());
    switch (item.shape()) {
      case Shape.Whole whole -> keys.put("duration", Lengths.written(whole.duration()));
      case Shape.Phased phased -> list(keys, "phases", phased.phases(), RunSheetWriter::phase);
      case Shape.InRounds in -> keys.put("rounds", rounds(in.rounds()));
    }
    boolean whole = item.shortest().equals(item.length());
    put(keys, "shortest", whole ? null : Lengths.written(item.shortest()));
    switch (item.cut()) {
      case null -> {}
      case Cut.Never never -> keys.put("cut", "never");
      case Cut.InOrder in -> keys.put("cut", in.order());
    }
    put(keys, "at", item.at());
    put(keys, "lead", item.lead());
    put(keys, "purpose", item.purpose());
    list(keys, "script", item.script(), RunSheetWriter::line);
    put(keys, "prompt", item.prompt());
    if (item.card() != null) {
      keys.put("card", pairs("category", item.card().category(), "id", item.card().id()));
    }
    list(keys, "chat", item.chat(), each -> each);
    list(
        keys,
        "tools",
        item.tools(),
        each -> {
          Map<String, Object> tool = pairs("name", each.name(), "link", each.link());
          tool.putAll(pairs("purpose", each.purpose(), "fallback", each.fallback()));
          return tool;
        });
    list(keys, "warn", item.warn(), Lengths::written);
    put(keys, "end", item.end() == AtZero.OVERTIME ? null : item.end().key());
    put(keys, "plan_b", item.planB());
    list(
        keys,
        "topics",
        item.topics(),
        each -> {
          Map<String, Object> topic = pairs("title", each.title(), "host", each.host());
          topic.putAll(pairs("room", each.room(), "slot", each.slot()));
          put(topic, "places", each.places());
          return topic;
        });
    put(keys, "notes", item.notes());
    return keys;
  }

  private static Map<String, Object> phase(Phase phase) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("mode", phase.mode().key());
    keys.put("duration", Lengths.written(phase.duration()));
    put(keys, "size", phase.mode() == Mode.GROUP ? phase.size() : null);
    put(keys, "swap", swap(phase.swap()));
    return keys;
  }

  private static Map<String, Object> rounds(Rounds rounds) {
    Map<String, Object> keys = pairs("count", rounds.count(), "size", rounds.size());
    keys.put("duration", Lengths.written(rounds.duration()));
    put(keys, "swap", swap(rounds.swap()));
    return keys;
  }

  private static @Nullable String swap(Duration swap) {
    return swap.isZero() ? null : Lengths.written(swap);
  }

  static Map<String, Object> line(ScriptLine line) {
    String act = line.act() == ScriptLine.Act.SAY ? "say" : "do";
    Map<String, Object> keys = pairs(act, line.text(), "chat", line.chat());
    put(keys, "by", line.by());
    return keys;
  }

  private static Map<String, Object> pairs(
      String key, @Nullable Object value, String other, @Nullable Object otherValue) {
    Map<String, Object> pairs = new LinkedHashMap<>();
    put(pairs, key, value);
    put(pairs, other, otherValue);
    return pairs;
  }

  private static void put(Map<String, Object> keys, String key, @Nullable Object value) {
    if (value instanceof Number number) {
      keys.put(key, number);
    } else if (value != null) {
      keys.put(key, value.toString());
    }
  }

  private static <T> void list(
      Map<String, Object> keys, String key, List<T> values, Function<T, Object> written) {
    if (!values.isEmpty()) {
      keys.put(key, values.stream().map(written).toList());
    }
  }
}

package no.samtakt.runsheet.file;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.CardChoice;
import no.samtakt.runsheet.Cut;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.ScriptLine;
import no.samtakt.runsheet.Shape;
import no.samtakt.runsheet.Slots;
import no.samtakt.runsheet.ToolLink;
import no.samtakt.runsheet.Topic;
import no.samtakt.words.ClockTimes;
import org.jspecify.annotations.Nullable;

/** Reads one item. */
final class ItemBinding {
  private static final Choice<Kind> KIND = Choice.of(Kind.values(), Kind::key);
  private static final Choice<AtZero> END = Choice.of(AtZero.values(), AtZero::key);
  private static final Choice<String> CATEGORY =
      Choice.of(
          List.of(
              "check-in",
              "icebreaker",
              "energiser",
              "strength",
              "speed-date",
              "equal-dialogue",
              "inclusion",
              "check-out"));

  private final Problems problems;
  private final Timing timing;

  ItemBinding(Problems problems) {
    this.problems = problems;
    this.timing = new Timing(problems);
  }

  /** The item; empty where a problem was noted that leaves it without title or length. */
  Optional<Item> item(Fields fields, ItemId id) {
    String title = fields.needed("title");
    fields.text("id");
    Kind kind = fields.choice("kind", KIND);
    Shape shape = timing.shape(fields);
    Duration length = shape == null ? null : shape.length();
    Duration shortest = shortest(fields, length);
    Cut cut = cut(fields);
    LocalTime at = fields.value("at", ClockTimes::of, "problem.time");
    AtZero end = fields.choice("end", END);
    List<ScriptLine> script = script(fields);
    CardChoice card = fields.block("card", Block.CARD).flatMap(this::card).orElse(null);
    List<ToolLink> tools = tools(fields);
    List<Duration> warn = warn(fields, length);
    List<Topic> topics = topics(fields, kind, shape);
    List<String> chat = fields.texts("chat").stream().map(Node.Text::value).toList();
    String lead = fields.text("lead");
    String purpose = fields.text("purpose");
    String prompt = fields.text("prompt");
    String planB = fields.text("plan_b");
    String notes = fields.text("notes");
    if (title == null || shape == null || length == null) {
      return Optional.empty();
    }
    Duration least = shortest == null ? length : shortest;
    return Optional.of(
        new Item(
            id,
            title,
            kind == null ? Kind.CUSTOM : kind,
            shape,
            least,
            cut,
            at,
            lead,
            purpose,
            script,
            prompt,
            card,
            chat,
            tools,
            warn,
            end == null ? AtZero.OVERTIME : end,
            planB,
            topics,
            notes));
  }

  private @Nullable Duration shortest(Fields fields, @Nullable Duration length) {
    Duration shortest = timing.length(fields, "shortest");
    if (shortest != null && length != null && shortest.compareTo(length) > 0) {
      Object[] lengths = {Timing.exact(shortest), Timing.exact(length)};
      problems.add(fields.at("shortest"), "problem.shortest-too-long", lengths);
      return null;
    }
    return shortest;
  }

  private @Nullable Cut cut(Fields fields) {
    String text = fields.text("cut");
    if (text == null) {
      return null;
    }
    if (text.equals("never")) {
      return new Cut.Never();
    }
    if (text.matches("[1-9]\\d{0,4}")) {
      return new Cut.InOrder(Integer.parseInt(text));
    }
    if (Synonyms.value(text, List.of("never")).isPresent()) {
      problems.add(fields.at("cut"), "problem.cut-never", text);
    } else {
      problems.add(fields.at("cut"), "problem.cut", text);
    }
    return null;
  }

  private List<ScriptLine> script(Fields item) {
    List<ScriptLine> script = new ArrayList<>();
    for (Fields line : item.blocks("script", Block.SCRIPT)) {
      String todo = line.text("do");
      String speech = line.text("say");
      String chat = line.text("chat");
      String by = line.text("by");
      if (!line.lacks("do") && !line.lacks("say")) {
        problems.add(line.place(), "problem.script-both");
      } else if (line.lacks("do") && line.lacks("say")) {
        String problem = chat == null ? "problem.script-neither" : "problem.script-only-chat";
        problems.add(line.place(), problem);
      } else if (todo != null) {
        script.add(new ScriptLine(ScriptLine.Act.DO, todo, chat, by));
      } else if (speech != null) {
        script.add(new ScriptLine(ScriptLine.Act.SAY, speech, chat, by));
      }
    }
    return script;
  }

  private Optional<CardChoice> card(Fields card) {
    String category = card.choice("category", CATEGORY);
    String id = card.text("id");
    if (!card.has("category") && id == null) {
      problems.add(card.place(), "problem.card-empty", Quoted.list(CATEGORY.all()));
    }
    return category == null && id == null
        ? Optional.empty()
        : Optional.of(new CardChoice(category, id));
  }

  private static List<ToolLink> tools(Fields item) {
    List<ToolLink> tools = new ArrayList<>();
    for (Fields tool : item.blocks("tools", Block.TOOL)) {
      String name = tool.needed("name");
      String link = tool.text("link");
      String purpose = tool.text("purpose");
      String fallback = tool.text("fallback");
      if (name != null) {
        tools.add(new ToolLink(name, link, purpose, fallback));
      }
    }
    return tools;
  }

  private List<Duration> warn(Fields item, @Nullable Duration length) {
    List<Duration> warn = new ArrayList<>();
    for (Node.Text text : item.texts("warn")) {
      Duration before = timing.length(text.value(), "warn", text.place());
      if (before == null) {
        continue;
      }
      if (length != null && before.compareTo(length) > 0) {
        Object[] lengths = {Timing.exact(before), Timing.exact(length)};
        problems.add(text.place(), "problem.warn-too-long", lengths);
      }
      warn.add(before);
    }
    return warn;
  }

  private List<Topic> topics(Fields item, @Nullable Kind kind, @Nullable Shape shape) {
    Kind said = kind == null && !item.has("kind") ? Kind.CUSTOM : kind;
    if (said != null && !said.hasTopics() && item.has("topics")) {
      problems.add(item.at("topics"), "problem.topics-kind", said.key());
    }
    List<Topic> topics = new ArrayList<>();
    for (Fields topic : item.blocks("topics", Block.TOPIC)) {
      String title = topic.needed("title");
      String host = topic.text("host");
      String room = topic.text("room");
      int slot = slot(topic, shape);
      Integer places = topic.whole("places", 1, 10_000);
      if (title != null) {
        topics.add(new Topic(title, host, room, slot, places));
      }
    }
    return topics;
  }

  private int slot(Fields topic, @Nullable Shape shape) {
    Integer slot = topic.whole("slot", 1, 1000);
    int slots = shape == null ? Integer.MAX_VALUE : Slots.count(shape);
    if (slot != null && slot > slots) {
      String problem =
          shape instanceof Shape.Phased
              ? "problem.slot-beyond-phases"
              : slots == 1 ? "problem.slot-without-rounds" : "problem.slot-beyond";
      problems.add(topic.at("slot"), problem, slot, slots);
    }
    return slot == null ? 1 : slot;
  }
}

package no.samtakt.store;

import java.time.Duration;
import java.time.LocalTime;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.CardChoice;
import no.samtakt.runsheet.Cut;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.ScriptLine;
import no.samtakt.runsheet.ToolLink;
import no.samtakt.runsheet.Topic;
import no.samtakt.session.Split;
import org.jspecify.annotations.Nullable;

/** An item of a run sheet inside an event, and one that was split in two. */
final class ItemCodec {
  private ItemCodec() {}

  static PayloadWriter write(Item item) {
    return new PayloadWriter()
        .put("id", item.id().value())
        .put("title", item.title())
        .put("kind", item.kind().key())
        .put("shape", ShapeCodec.write(item.shape()))
        .put("shortest", item.shortest())
        .put("cut", cut(item.cut()))
        .put("at", item.at())
        .put("lead", item.lead())
        .put("purpose", item.purpose())
        .objects("script", item.script(), ItemCodec::line)
        .put("prompt", item.prompt())
        .put("card", card(item.card()))
        .texts("chat", item.chat(), text -> text)
        .objects("tools", item.tools(), ItemCodec::tool)
        .texts("warn", item.warn(), Duration::toString)
        .put("end", item.end().key())
        .put("plan-b", item.planB())
        .objects("topics", item.topics(), ItemCodec::topic)
        .put("notes", item.notes());
  }

  static Item read(PayloadReader in) {
    return new Item(
        new ItemId(in.text("id")),
        in.text("title"),
        in.oneOf("kind", Kind.values(), Kind::key),
        ShapeCodec.read(in.object("shape")),
        in.length("shortest"),
        in.orNull("cut", value -> cut(new PayloadReader(value))),
        in.orNull("at", value -> LocalTime.parse(PayloadReader.string(value))),
        in.textOrNull("lead"),
        in.textOrNull("purpose"),
        in.objects("script", ItemCodec::line),
        in.textOrNull("prompt"),
        in.orNull("card", value -> card(new PayloadReader(value))),
        in.texts("chat", text -> text),
        in.objects("tools", ItemCodec::tool),
        in.texts("warn", Duration::parse),
        in.oneOf("end", AtZero.values(), AtZero::key),
        in.textOrNull("plan-b"),
        in.objects("topics", ItemCodec::topic),
        in.textOrNull("notes"));
  }

  static @Nullable PayloadWriter write(@Nullable Split split) {
    return split == null
        ? null
        : new PayloadWriter()
            .put("head", write(split.head()))
            .put("rest", write(split.rest()))
            .put("from", split.from());
  }

  static Split split(PayloadReader in) {
    return new Split(read(in.object("head")), read(in.object("rest")), in.number("from"));
  }

  private static @Nullable PayloadWriter cut(@Nullable Cut cut) {
    return switch (cut) {
      case null -> null;
      case Cut.InOrder in -> new PayloadWriter().put("kind", "order").put("order", in.order());
      case Cut.Never never -> new PayloadWriter().put("kind", "never");
    };
  }

  private static Cut cut(PayloadReader in) {
    return switch (in.text("kind")) {
      case "order" -> new Cut.InOrder(in.number("order"));
      case "never" -> new Cut.Never();
      default -> throw new IllegalArgumentException("unknown kind of cut");
    };
  }

  private static PayloadWriter line(ScriptLine line) {
    return new PayloadWriter()
        .put("act", act(line.act()))
        .put("text", line.text())
        .put("chat", line.chat())
        .put("by", line.by());
  }

  private static ScriptLine line(PayloadReader in) {
    return new ScriptLine(
        in.oneOf("act", ScriptLine.Act.values(), ItemCodec::act),
        in.text("text"),
        in.textOrNull("chat"),
        in.textOrNull("by"));
  }

  private static String act(ScriptLine.Act act) {
    return switch (act) {
      case SAY -> "say";
      case DO -> "do";
    };
  }

  private static @Nullable PayloadWriter card(@Nullable CardChoice card) {
    return card == null
        ? null
        : new PayloadWriter().put("category", card.category()).put("id", card.id());
  }

  private static CardChoice card(PayloadReader in) {
    return new CardChoice(in.textOrNull("category"), in.textOrNull("id"));
  }

  private static PayloadWriter tool(ToolLink tool) {
    return new PayloadWriter()
        .put("name", tool.name())
        .put("link", tool.link())
        .put("purpose", tool.purpose())
        .put("fallback", tool.fallback());
  }

  private static ToolLink tool(PayloadReader in) {
    return new ToolLink(
        in.text("name"),
        in.textOrNull("link"),
        in.textOrNull("purpose"),
        in.textOrNull("fallback"));
  }

  private static PayloadWriter topic(Topic topic) {
    PayloadWriter out =
        new PayloadWriter()
            .put("title", topic.title())
            .put("host", topic.host())
            .put("room", topic.room())
            .put("slot", topic.slot());
    Integer places = topic.places();
    return places == null ? out : out.put("places", places);
  }

  private static Topic topic(PayloadReader in) {
    return new Topic(
        in.text("title"),
        in.textOrNull("host"),
        in.textOrNull("room"),
        in.number("slot"),
        in.orNull("places", places -> in.number("places")));
  }
}

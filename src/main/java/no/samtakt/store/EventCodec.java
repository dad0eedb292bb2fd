package no.samtakt.store;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtakt.cards.CardId;
import no.samtakt.people.PersonId;
import no.samtakt.people.Standing;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.SessionEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an event looks like in the journal: the name of its type, and JSON. All names stand here and
 * in the codecs beside it, written out, so that renaming a class or a component cannot break a
 * journal that was written before. Names never change; new keys must do without being there.
 */
final class EventCodec {
  private static final JsonMapper JSON = JsonMapper.shared();

  private EventCodec() {}

  /**
   * An event as it is kept.
   *
   * @param type the stable name, such as {@code note-taken}
   * @param payload a JSON object on one line
   */
  record Encoded(String type, String payload) {}

  static Encoded encode(SessionEvent event) {
    PayloadWriter out = new PayloadWriter().put("at", event.at());
    String type = write(event, out);
    return new Encoded(type, JSON.writeValueAsString(out.node()));
  }

  /**
   * The event that was kept.
   *
   * @throws UnreadableEventException when the type is unknown, or the payload is not what the type
   *     asks for
   */
  static SessionEvent decode(String type, String payload) throws UnreadableEventException {
    try {
      SessionEvent event = read(type, new PayloadReader(JSON.readTree(payload)));
      if (event == null) {
        throw UnreadableEventException.unknown(type);
      }
      return event;
    } catch (JacksonException | DateTimeException e) {
      // Their messages quote the payload, which may be somebody's words: only the kind goes on.
      throw UnreadableEventException.damaged(
          type, new IllegalArgumentException(e.getClass().getSimpleName()));
    } catch (IllegalArgumentException e) {
      throw UnreadableEventException.damaged(type, e);
    }
  }

  private static String write(SessionEvent event, PayloadWriter out) {
    return switch (event) {
      case SessionEvent.SheetOpened e -> {
        out.put("sheet", SheetCodec.write(e.sheet()));
        yield "sheet-opened";
      }
      case SessionEvent.SessionStarted e -> {
        out.put("began", e.began())
            .put("planned-start", e.plannedStart())
            .put("shift", e.shift())
            .put("item", e.item().value())
            .put("begins", e.begins());
        yield "session-started";
      }
      case SessionEvent.ItemStarted e -> {
        out.put("item", e.item().value()).put("segment", e.segment()).put("begins", e.begins());
        yield "item-started";
      }
      case SessionEvent.SegmentStarted e -> {
        out.put("segment", e.segment());
        yield "segment-started";
      }
      case SessionEvent.WaitingEnded e -> "waiting-ended";
      case SessionEvent.SessionPaused e -> "session-paused";
      case SessionEvent.SessionResumed e -> "session-resumed";
      case SessionEvent.TimeAdjusted e -> {
        out.put("by", e.by());
        yield "time-adjusted";
      }
      case SessionEvent.ItemSkipped e -> {
        out.put("item", e.item().value());
        yield "item-skipped";
      }
      case SessionEvent.ItemUnskipped e -> {
        out.put("item", e.item().value());
        yield "item-unskipped";
      }
      case SessionEvent.SheetTakenOver e -> {
        out.put("sheet", SheetCodec.write(e.sheet()));
        yield "sheet-taken-over";
      }
      case SessionEvent.CaughtUp e -> {
        out.put("lengths", lengths(e.lengths()));
        out.texts("cut", e.cut().stream().map(ItemId::value).sorted().toList(), item -> item);
        yield "caught-up";
      }
      case SessionEvent.ItemInserted e -> {
        out.put("item", ItemCodec.write(e.item()))
            .put("place", e.place())
            .put("starts", e.starts())
            .put("split", ItemCodec.write(e.split()));
        yield "item-inserted";
      }
      case SessionEvent.ItemSplit e -> {
        out.put("split", ItemCodec.write(e.split()));
        yield "item-split";
      }
      case SessionEvent.ItemMoved e -> {
        out.put("item", e.item().value()).put("place", e.place());
        yield "item-moved";
      }
      case SessionEvent.AheadDelayed e -> {
        out.put("by", e.by()).put("item", e.item().value());
        yield "ahead-delayed";
      }
      case SessionEvent.SessionEnded e -> "session-ended";
      case SessionEvent.PeopleListed e -> {
        out.texts("people", e.people(), PersonId::value);
        yield "people-listed";
      }
      case SessionEvent.PersonJoined e -> {
        out.put("person", e.person().value());
        yield "person-joined";
      }
      case SessionEvent.PersonLeft e -> {
        out.put("person", e.person().value());
        yield "person-left";
      }
      case SessionEvent.PersonExpected e -> {
        out.put("person", e.person().value());
        yield "person-expected";
      }
      case SessionEvent.PersonMarked e -> {
        out.put("person", e.person().value());
        out.put("standing", e.standing().name().toLowerCase(Locale.ROOT));
        GroupCodec.write(out, e.formed());
        yield "person-marked";
      }
      case SessionEvent.GroupEvent e -> GroupCodec.write(e, out);
      case SessionEvent.CardDrawn e -> {
        out.put("card", e.card().value()).put("item", value(e.item()));
        yield "card-drawn";
      }
      case SessionEvent.CardShown e -> {
        out.put("card", e.card().value());
        yield "card-shown";
      }
      case SessionEvent.CardHidden e -> "card-hidden";
      case SessionEvent.CardPinned e -> {
        CardId card = e.card();
        out.put("item", e.item().value()).put("card", card == null ? null : card.value());
        yield "card-pinned";
      }
      case SessionEvent.LineChecked e -> {
        out.put("item", e.item().value()).put("line", e.line()).put("done", e.done());
        yield "line-checked";
      }
      case SessionEvent.NoteEvent e -> NoteCodec.write(e, out);
      case SessionEvent.FloorEvent e -> FloorCodec.write(e, out);
      case SessionEvent.BesideEvent e -> BesideCodec.write(e, out);
      case SessionEvent.StepDiscounted e -> {
        out.put("from", e.from()).put("by", e.by());
        yield "step-discounted";
      }
      case SessionEvent.Undone e -> {
        GroupCodec.write(out, e.formed());
        yield "undone";
      }
      case SessionEvent.Redone e -> {
        GroupCodec.write(out, e.formed());
        yield "redone";
      }
    };
  }

  /** The event; null for a type that nobody here has heard of. */
  private static @Nullable SessionEvent read(String type, PayloadReader in) {
    Instant at = in.instant("at");
    return switch (type) {
      case "sheet-opened" -> new SessionEvent.SheetOpened(at, SheetCodec.read(in.object("sheet")));
      case "session-started" ->
          new SessionEvent.SessionStarted(
              at,
              in.instant("began"),
              in.instant("planned-start"),
              in.length("shift"),
              item(in),
              in.instant("begins"));
      case "item-started" ->
          new SessionEvent.ItemStarted(at, item(in), in.number("segment"), in.instant("begins"));
      case "segment-started" -> new SessionEvent.SegmentStarted(at, in.number("segment"));
      case "waiting-ended" -> new SessionEvent.WaitingEnded(at);
      case "session-paused" -> new SessionEvent.SessionPaused(at);
      case "session-resumed" -> new SessionEvent.SessionResumed(at);
      case "time-adjusted" -> new SessionEvent.TimeAdjusted(at, in.length("by"));
      case "item-skipped" -> new SessionEvent.ItemSkipped(at, item(in));
      case "item-unskipped" -> new SessionEvent.ItemUnskipped(at, item(in));
      case "sheet-taken-over" ->
          new SessionEvent.SheetTakenOver(at, SheetCodec.read(in.object("sheet")));
      case "caught-up" ->
          new SessionEvent.CaughtUp(
              at, lengths(in.object("lengths")), Set.copyOf(in.texts("cut", ItemId::new)));
      case "item-inserted" ->
          new SessionEvent.ItemInserted(
              at,
              ItemCodec.read(in.object("item")),
              in.number("place"),
              in.flag("starts"),
              in.orNull("split", value -> ItemCodec.split(new PayloadReader(value))));
      case "item-split" -> new SessionEvent.ItemSplit(at, ItemCodec.split(in.object("split")));
      case "item-moved" -> new SessionEvent.ItemMoved(at, item(in), in.number("place"));
      case "ahead-delayed" -> new SessionEvent.AheadDelayed(at, in.length("by"), item(in));
      case "session-ended" -> new SessionEvent.SessionEnded(at);
      case "people-listed" -> new SessionEvent.PeopleListed(at, in.texts("people", PersonId::new));
      case "person-joined" -> new SessionEvent.PersonJoined(at, new PersonId(in.text("person")));
      case "person-left" -> new SessionEvent.PersonLeft(at, new PersonId(in.text("person")));
      case "person-marked" ->
          new SessionEvent.PersonMarked(
              at,
              new PersonId(in.text("person")),
              in.oneOf("standing", Standing.values(), each -> each.name().toLowerCase(Locale.ROOT)),
              GroupCodec.formed(in, at));
      case "person-expected" ->
          new SessionEvent.PersonExpected(at, new PersonId(in.text("person")));
      case "card-drawn" -> new SessionEvent.CardDrawn(at, card(in), itemOrNull(in));
      case "card-shown" -> new SessionEvent.CardShown(at, card(in));
      case "card-hidden" -> new SessionEvent.CardHidden(at);
      case "card-pinned" -> {
        String card = in.textOrNull("card");
        yield new SessionEvent.CardPinned(at, item(in), card == null ? null : new CardId(card));
      }
      case "line-checked" ->
          new SessionEvent.LineChecked(at, item(in), in.number("line"), in.flag("done"));
      case "step-discounted" ->
          new SessionEvent.StepDiscounted(at, in.instant("from"), in.length("by"));
      case "undone" -> new SessionEvent.Undone(at, GroupCodec.formed(in, at));
      case "redone" -> new SessionEvent.Redone(at, GroupCodec.formed(in, at));
      default -> {
        SessionEvent groups = GroupCodec.read(type, at, in);
        SessionEvent beside = groups == null ? BesideCodec.read(type, at, in) : groups;
        SessionEvent note = beside == null ? NoteCodec.read(type, at, in) : beside;
        yield note == null ? FloorCodec.read(type, at, in) : note;
      }
    };
  }

  private static PayloadWriter lengths(Map<ItemId, Duration> lengths) {
    PayloadWriter out = new PayloadWriter();
    lengths.entrySet().stream()
        .sorted(Comparator.comparing(each -> each.getKey().value()))
        .forEach(each -> out.put(each.getKey().value(), each.getValue()));
    return out;
  }

  private static Map<ItemId, Duration> lengths(PayloadReader in) {
    return in.keys().stream().collect(Collectors.toMap(ItemId::new, in::length));
  }

  private static CardId card(PayloadReader in) {
    return new CardId(in.text("card"));
  }

  private static ItemId item(PayloadReader in) {
    return new ItemId(in.text("item"));
  }

  private static @Nullable ItemId itemOrNull(PayloadReader in) {
    String item = in.textOrNull("item");
    return item == null ? null : new ItemId(item);
  }

  private static @Nullable String value(@Nullable ItemId item) {
    return item == null ? null : item.value();
  }
}

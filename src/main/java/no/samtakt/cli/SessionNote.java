package no.samtakt.cli;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtakt.notes.Note;
import no.samtakt.notes.Tag;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.SessionEvent;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A note with what its session's run sheet tells of it.
 *
 * @param at in the run sheet's zone
 * @param item the title of the item that was running; null before the start and after the end
 */
record SessionNote(OffsetDateTime at, @Nullable String item, @Nullable Tag tag, String text) {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  static List<SessionNote> all(List<Note> notes, List<SessionEvent> journal) {
    Map<String, String> titles = new HashMap<>();
    ZoneId zone = ZoneId.of("UTC");
    for (SessionEvent event : journal) {
      putIn(event).forEach(item -> titles.put(item.id().value(), item.title()));
      // Every version of the sheet counts: a note may belong to an item that was taken out later.
      RunSheet sheet =
          switch (event) {
            case SessionEvent.SheetOpened opened -> opened.sheet();
            case SessionEvent.SheetTakenOver takenOver -> takenOver.sheet();
            default -> null;
          };
      if (sheet != null) {
        zone = sheet.zone();
        sheet.items().forEach(item -> titles.put(item.id().value(), item.title()));
      }
    }
    List<SessionNote> all = new ArrayList<>();
    for (Note note : notes) {
      OffsetDateTime at = note.at().truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime();
      String item = note.item();
      all.add(
          new SessionNote(
              at, item == null ? null : titles.getOrDefault(item, item), note.tag(), note.text()));
    }
    return all;
  }

  /** What was put in underway stands in no sheet. */
  private static List<Item> putIn(SessionEvent event) {
    return switch (event) {
      case SessionEvent.ItemInserted in when in.split() != null ->
          List.of(in.item(), in.split().rest());
      case SessionEvent.ItemInserted in -> List.of(in.item());
      case SessionEvent.ItemSplit in -> List.of(in.split().rest());
      default -> List.of();
    };
  }

  static JsonNode json(List<SessionNote> notes) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (SessionNote note : notes) {
      Tag tag = note.tag();
      array
          .addObject()
          .put("at", note.at().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
          .put("item", note.item())
          .put("tag", tag == null ? null : tag.key())
          .put("text", note.text());
    }
    return array;
  }

  /** {@code 10:55:03 Item [Idea] text}; further lines of the text are set in. */
  String line(Words words) {
    StringBuilder line = new StringBuilder(at.format(CLOCK));
    if (item != null) {
      line.append("  ").append(item);
    }
    line.append("  ");
    if (tag != null) {
      line.append('[').append(words.text("tag." + tag.key())).append("] ");
    }
    return line.append(text.replaceAll("\\R", "\n          ")).toString();
  }
}

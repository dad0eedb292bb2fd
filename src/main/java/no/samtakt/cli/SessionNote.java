package no.samtakt.cli;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Note;
import no.samtakt.notes.Origin;
import no.samtakt.notes.Tag;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.ItemTitles;
import no.samtakt.session.SessionEvent;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A note with what its session's run sheet tells of it.
 *
 * @param at in the run sheet's zone
 * @param item the title of the item that it belongs to; null before the start and after the end
 * @param owner the name of whoever will see to it; empty for nobody
 * @param by the name of whoever wrote it, where that was not the leader; else empty
 */
record SessionNote(
    OffsetDateTime at,
    @Nullable String item,
    @Nullable Tag tag,
    String text,
    @Nullable FollowUp followUp,
    String owner,
    Origin origin,
    String by) {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  static List<SessionNote> all(List<Note> notes, List<SessionEvent> journal, Roster people) {
    ItemTitles titles = ItemTitles.of(journal);
    ZoneId zone = zone(journal);
    List<SessionNote> all = new ArrayList<>();
    for (Note note : notes) {
      String item = note.item();
      all.add(of(note, item == null ? null : titles.of(new ItemId(item)), zone, people));
    }
    return all;
  }

  /** The last sheet's. */
  private static ZoneId zone(List<SessionEvent> journal) {
    ZoneId zone = ZoneId.of("UTC");
    for (SessionEvent event : journal) {
      zone =
          switch (event) {
            case SessionEvent.SheetOpened opened -> opened.sheet().zone();
            case SessionEvent.SheetTakenOver newer -> newer.sheet().zone();
            default -> zone;
          };
    }
    return zone;
  }

  static SessionNote of(Note note, @Nullable String item, ZoneId zone, Roster people) {
    FollowUp followUp = note.followUp();
    return new SessionNote(
        note.at().truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime(),
        item,
        note.tag(),
        note.text(),
        followUp,
        name(followUp == null ? null : followUp.owner(), people),
        note.origin(),
        name(note.by(), people));
  }

  /** Empty for nobody; the id where the name is forgotten. */
  private static String name(@Nullable PersonId id, Roster people) {
    return id == null ? "" : people.person(id).map(Person::name).orElse(id.value());
  }

  static JsonNode json(List<SessionNote> notes) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    notes.forEach(note -> note.put(array.addObject()));
    return array;
  }

  /** Fills in what programs read; {@code command-line.md} documents the keys. */
  void put(ObjectNode json) {
    json.put("at", at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
        .put("item", item)
        .put("tag", tag == null ? null : tag.key())
        .put("text", text);
    if (followUp != null) {
      json.put("owner", owner.isEmpty() ? null : owner)
          .put("due", followUp.due() == null ? null : followUp.due().toString())
          .put("done", followUp.done());
    }
    if (origin != Origin.WRITTEN) {
      json.put("origin", origin.key()).put("by", by.isEmpty() ? null : by);
    }
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

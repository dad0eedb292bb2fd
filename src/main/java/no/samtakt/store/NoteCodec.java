package no.samtakt.store;

import java.time.Instant;
import java.time.LocalDate;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Origin;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Tag;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.SessionEvent;
import org.jspecify.annotations.Nullable;

/** Events of the notes. What an ordinary note has is left out, as in older journals. */
final class NoteCodec {
  private NoteCodec() {}

  /** Puts what the event holds into {@code out}; answers the name of its type. */
  static String write(SessionEvent.NoteEvent event, PayloadWriter out) {
    out.put("note", event.note().value());
    return switch (event) {
      case SessionEvent.NoteTaken e -> {
        PersonId by = e.by();
        PictureId picture = e.picture();
        put(out.put("item", value(e.item())), e.tag(), e.text(), e.followUp());
        out.put("origin", e.origin() == Origin.WRITTEN ? null : e.origin().key())
            .put("by", by == null ? null : by.value())
            .put("said", e.said());
        if (picture != null) {
          out.put("picture", picture.value());
        }
        yield "note-taken";
      }
      case SessionEvent.NoteEdited e -> {
        put(out, e.tag(), e.text(), e.followUp());
        yield "note-edited";
      }
      case SessionEvent.NoteMoved e -> {
        out.put("item", value(e.item()));
        yield "note-moved";
      }
      case SessionEvent.FollowUpMarked e -> {
        out.put("done", e.done());
        yield "follow-up-marked";
      }
      case SessionEvent.NoteDeleted e -> "note-deleted";
      case SessionEvent.NoteRestored e -> "note-restored";
    };
  }

  /** The event; null for a type that is not one of these. */
  static @Nullable SessionEvent read(String type, Instant at, PayloadReader in) {
    return switch (type) {
      case "note-taken" ->
          new SessionEvent.NoteTaken(
              at,
              note(in),
              item(in),
              tag(in),
              in.text("text"),
              followUp(in),
              in.textOrNull("origin") == null
                  ? Origin.WRITTEN
                  : in.oneOf("origin", Origin.values(), Origin::key),
              person(in, "by"),
              in.orNull("picture", value -> new PictureId(in.number("picture"))),
              in.orNull("said", value -> in.instant("said")));
      case "note-edited" ->
          new SessionEvent.NoteEdited(at, note(in), tag(in), in.text("text"), followUp(in));
      case "note-moved" -> new SessionEvent.NoteMoved(at, note(in), item(in));
      case "follow-up-marked" -> new SessionEvent.FollowUpMarked(at, note(in), in.flag("done"));
      case "note-deleted" -> new SessionEvent.NoteDeleted(at, note(in));
      case "note-restored" -> new SessionEvent.NoteRestored(at, note(in));
      default -> null;
    };
  }

  private static void put(
      PayloadWriter out, @Nullable Tag tag, String text, @Nullable FollowUp followUp) {
    out.put("tag", tag == null ? null : tag.key()).put("text", text);
    if (followUp != null && !followUp.equals(FollowUp.OPEN)) {
      PersonId owner = followUp.owner();
      out.put(
          "follow-up",
          new PayloadWriter()
              .put("owner", owner == null ? null : owner.value())
              .put("due", followUp.due())
              .put("done", followUp.done()));
    }
  }

  private static @Nullable FollowUp followUp(PayloadReader in) {
    return in.orNull("follow-up", value -> followUpOf(new PayloadReader(value)));
  }

  private static FollowUp followUpOf(PayloadReader in) {
    return new FollowUp(
        person(in, "owner"),
        in.orNull("due", value -> LocalDate.parse(PayloadReader.string(value))),
        in.flag("done"));
  }

  private static NoteId note(PayloadReader in) {
    return new NoteId(in.number("note"));
  }

  private static @Nullable Tag tag(PayloadReader in) {
    return in.textOrNull("tag") == null ? null : in.oneOf("tag", Tag.values(), Tag::key);
  }

  private static @Nullable PersonId person(PayloadReader in, String key) {
    String id = in.textOrNull(key);
    return id == null ? null : new PersonId(id);
  }

  private static @Nullable ItemId item(PayloadReader in) {
    String item = in.textOrNull("item");
    return item == null ? null : new ItemId(item);
  }

  private static @Nullable String value(@Nullable ItemId item) {
    return item == null ? null : item.value();
  }
}

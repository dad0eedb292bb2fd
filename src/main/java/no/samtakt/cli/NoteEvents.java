package no.samtakt.cli;

import no.samtakt.live.Snapshot;
import no.samtakt.notes.Tag;
import no.samtakt.session.SessionEvent;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** What happened to the notes, in words. */
final class NoteEvents {
  private NoteEvents() {}

  static Message said(SessionEvent.NoteEvent event, Snapshot after) {
    String number = String.valueOf(event.note().value());
    return switch (event) {
      case SessionEvent.NoteTaken e ->
          worded("rehearsal.event.note", "rehearsal.event.note-tagged", number, e.tag(), e.text());
      case SessionEvent.NoteEdited e ->
          worded(
              "rehearsal.event.note-edited",
              "rehearsal.event.note-edited-tagged",
              number,
              e.tag(),
              e.text());
      case SessionEvent.NoteMoved e ->
          e.item() == null
              ? Message.of("rehearsal.event.note-outside", number)
              : Message.of("rehearsal.event.note-moved", number, EventText.title(e.item(), after));
      case SessionEvent.FollowUpMarked e ->
          Message.of(
              e.done() ? "rehearsal.event.follow-up-done" : "rehearsal.event.follow-up-open",
              number);
      case SessionEvent.NoteDeleted e -> Message.of("rehearsal.event.note-deleted", number);
      case SessionEvent.NoteRestored e -> Message.of("rehearsal.event.note-restored", number);
    };
  }

  private static Message worded(
      String key, String tagged, String number, @Nullable Tag tag, String text) {
    String line = EventText.oneLine(text);
    return tag == null
        ? Message.of(key, number, line)
        : Message.of(tagged, number, Message.of("tag." + tag.key()), line);
  }
}

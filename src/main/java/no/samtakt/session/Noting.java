package no.samtakt.session;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Origin;
import no.samtakt.runsheet.ItemId;
import org.jspecify.annotations.Nullable;

/** Taking notes, and what can be done with them afterwards. */
final class Noting {
  private Noting() {}

  static Decision decide(SessionState state, SessionCommand.NoteCommand command, Instant now) {
    Notebook book = state.notebook();
    return switch (command) {
      case SessionCommand.TakeNote take -> take(state, take, now);
      case SessionCommand.GatherNotes gather -> gather(state, gather, now);
      case SessionCommand.EditNote edit -> edit(book, edit, now);
      case SessionCommand.MoveNote move -> move(state, move, now);
      case SessionCommand.MarkFollowUp mark -> mark(book, mark, now);
      case SessionCommand.DeleteNotes delete -> {
        List<SessionEvent> deleted = new ArrayList<>();
        for (NoteId id : delete.notes()) {
          if (book.note(id).isPresent()) {
            deleted.add(new SessionEvent.NoteDeleted(now, id));
          }
        }
        yield deleted.isEmpty() ? noSuchNote() : new Decision.Accepted(deleted);
      }
      case SessionCommand.RestoreNotes restore -> {
        List<SessionEvent> restored = new ArrayList<>();
        for (NoteId id : restore.notes()) {
          if (book.deletedNote(id).isPresent()) {
            restored.add(new SessionEvent.NoteRestored(now, id));
          }
        }
        yield restored.isEmpty() ? noSuchNote() : new Decision.Accepted(restored);
      }
    };
  }

  private static Decision take(SessionState state, SessionCommand.TakeNote take, Instant now) {
    String text = tidy(take.text());
    if (text.isEmpty() && take.picture() == null) {
      return empty();
    }
    Visit visit = state.course().visit();
    return Decision.of(
        new SessionEvent.NoteTaken(
            now,
            state.notebook().next(),
            visit == null ? null : visit.item(),
            take.tag(),
            text,
            take.followUp(),
            take.picture() == null ? Origin.WRITTEN : Origin.PICTURE,
            null,
            take.picture(),
            null));
  }

  private static Decision gather(
      SessionState state, SessionCommand.GatherNotes gather, Instant now) {
    int number = state.notebook().next().value();
    Visit visit = state.course().visit();
    @Nullable ItemId running = visit == null ? null : visit.item();
    List<SessionEvent> taken = new ArrayList<>();
    for (SessionCommand.Gathered each : gather.notes()) {
      String text = tidy(each.text());
      if (text.isEmpty()) {
        continue;
      }
      Instant said = each.said();
      taken.add(
          new SessionEvent.NoteTaken(
              now,
              new NoteId(number++),
              said == null ? running : Attribution.item(state.course(), said).orElse(null),
              each.tag(),
              text,
              each.followUp(),
              gather.origin(),
              each.by(),
              null,
              said));
    }
    return taken.isEmpty() ? empty() : new Decision.Accepted(taken);
  }

  private static Decision edit(Notebook book, SessionCommand.EditNote edit, Instant now) {
    Optional<Note> note = book.note(edit.note());
    if (note.isEmpty()) {
      return noSuchNote();
    }
    String text = tidy(edit.text());
    if (text.isEmpty() && note.get().picture() == null) {
      return empty();
    }
    FollowUp followUp = FollowUp.fitting(edit.tag(), edit.followUp());
    boolean same = note.get().equals(note.get().saying(edit.tag(), text, followUp));
    return same
        ? Decision.refused("session.note-as-it-was")
        : Decision.of(new SessionEvent.NoteEdited(now, edit.note(), edit.tag(), text, followUp));
  }

  private static Decision move(SessionState state, SessionCommand.MoveNote move, Instant now) {
    Optional<Note> note = state.notebook().note(move.note());
    if (note.isEmpty()) {
      return noSuchNote();
    }
    ItemId item = move.item();
    if (item != null && state.sheet().item(item).isEmpty()) {
      return Decision.refused("session.no-such-item", item.value());
    }
    String wanted = item == null ? null : item.value();
    return note.get().equals(note.get().in(wanted))
        ? Decision.refused("session.note-as-it-was")
        : Decision.of(new SessionEvent.NoteMoved(now, move.note(), item));
  }

  private static Decision mark(Notebook book, SessionCommand.MarkFollowUp mark, Instant now) {
    Optional<FollowUp> followUp = book.note(mark.note()).map(Note::followUp);
    if (followUp.isEmpty()) {
      return noSuchNote();
    }
    return followUp.get().done() == mark.done()
        ? Decision.refused("session.note-as-it-was")
        : Decision.of(new SessionEvent.FollowUpMarked(now, mark.note(), mark.done()));
  }

  /** Letters may be pasted in two pieces, å as a and a ring; they are searched for in one. */
  private static String tidy(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }

  private static Decision empty() {
    return Decision.refused("session.note-empty");
  }

  private static Decision noSuchNote() {
    return Decision.refused("session.no-such-note");
  }
}

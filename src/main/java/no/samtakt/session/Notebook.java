package no.samtakt.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;

/**
 * The notes of a session. Undo leaves them alone: a note is taken back by deleting it.
 *
 * @param notes that are kept, by their numbers
 * @param deleted those that can be restored, the one deleted last at the end
 * @param harvests what was gathered together, and can be deleted together
 */
public record Notebook(List<Note> notes, List<Note> deleted, List<Harvest> harvests) {
  static final Notebook EMPTY = new Notebook(List.of(), List.of(), List.of());

  /**
   * Notes that were gathered at once from a chat, a board or a picture.
   *
   * @param at when they were gathered
   * @param first the number of the first note
   * @param last the number of the last one; all between them belong to it
   */
  public record Harvest(Instant at, int first, int last) {
    /** The numbers of all its notes, whether they are kept or deleted. */
    public List<NoteId> notes() {
      return IntStream.rangeClosed(first, last).mapToObj(NoteId::new).toList();
    }
  }

  public Notebook {
    notes = Growing.list(notes);
    deleted = Growing.list(deleted);
    harvests = Growing.list(harvests);
  }

  /** The number of the next note: no number is used twice. */
  NoteId next() {
    return new NoteId(notes.size() + deleted.size() + 1);
  }

  public Optional<Note> note(NoteId id) {
    int at = place(id);
    return at < 0 ? Optional.empty() : Optional.of(notes.get(at));
  }

  /** A note that was deleted and not restored. */
  public Optional<Note> deletedNote(NoteId id) {
    return deleted.stream().filter(note -> note.id().equals(id)).findFirst();
  }

  /** What a note was gathered with; nothing for one that was written. */
  public Optional<Harvest> harvest(NoteId id) {
    return harvests.stream()
        .filter(each -> each.first() <= id.value() && id.value() <= each.last())
        .findFirst();
  }

  Notebook after(SessionEvent.NoteEvent event) {
    return switch (event) {
      case SessionEvent.NoteTaken taken -> taking(taken);
      case SessionEvent.NoteEdited e ->
          changing(e.note(), note -> note.saying(e.tag(), e.text(), e.followUp()));
      case SessionEvent.NoteMoved e ->
          changing(e.note(), note -> note.in(e.item() == null ? null : e.item().value()));
      case SessionEvent.FollowUpMarked e -> changing(e.note(), note -> note.ticked(e.done()));
      case SessionEvent.NoteDeleted e -> deleting(e.note());
      case SessionEvent.NoteRestored e -> restoring(e.note());
    };
  }

  private interface Change {
    Note of(Note note);
  }

  private Notebook taking(SessionEvent.NoteTaken taken) {
    Notebook longer = new Notebook(Growing.plus(notes, taken.written()), deleted, harvests);
    return taken.origin().harvested() ? longer.gathered(taken.at(), taken.note().value()) : longer;
  }

  /** What happens at one instant was asked for at once. */
  private Notebook gathered(Instant at, int number) {
    Harvest last = harvests.isEmpty() ? null : harvests.getLast();
    List<Harvest> longer =
        last != null && last.at().equals(at) && last.last() + 1 == number
            ? Growing.withLast(harvests, new Harvest(at, last.first(), number))
            : Growing.plus(harvests, new Harvest(at, number, number));
    return new Notebook(notes, deleted, longer);
  }

  private Notebook changing(NoteId id, Change change) {
    int at = place(id);
    return at < 0
        ? this
        : new Notebook(Growing.with(notes, at, change.of(notes.get(at))), deleted, harvests);
  }

  private Notebook deleting(NoteId id) {
    int at = place(id);
    return at < 0
        ? this
        : new Notebook(Growing.without(notes, at), Growing.plus(deleted, notes.get(at)), harvests);
  }

  private Notebook restoring(NoteId id) {
    int from =
        IntStream.range(0, deleted.size())
            .filter(i -> deleted.get(i).id().equals(id))
            .findFirst()
            .orElse(-1);
    return from < 0
        ? this
        : new Notebook(
            Growing.plus(notes, -place(id) - 1, deleted.get(from)),
            Growing.without(deleted, from),
            harvests);
  }

  /** Where a note stands among those kept; where it is not, −1 less the place it would have. */
  private int place(NoteId id) {
    int low = 0;
    int high = notes.size() - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      int number = notes.get(middle).id().value();
      if (number == id.value()) {
        return middle;
      }
      if (number < id.value()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }
}

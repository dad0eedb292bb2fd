package no.samtakt.report;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Note;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Course;
import no.samtakt.session.ItemTitles;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionState;
import org.jspecify.annotations.Nullable;

/** The notes of a session with what it tells of them. */
final class NotesTaken {
  private NotesTaken() {}

  static List<ReportNote> of(
      SessionState state, List<SessionEvent> journal, Roster people, ZoneId zone) {
    ItemTitles titles = ItemTitles.of(journal);
    Changes changes = Changes.of(state.course(), journal);
    // What was harvested is said earlier than it was taken.
    return state.notes().stream()
        .sorted(Comparator.comparing(Note::at))
        .map(note -> of(note, titles, changes, state.course(), people, zone))
        .toList();
  }

  private static ReportNote of(
      Note note, ItemTitles titles, Changes changes, Course course, Roster people, ZoneId zone) {
    ZonedDateTime at = note.at().atZone(zone);
    String written = note.item();
    ItemId item = written == null ? null : changes.head(new ItemId(written));
    return new ReportNote(
        note.id().value(),
        at.toLocalDate(),
        at.toLocalTime(),
        item,
        item == null ? null : course.sheet().item(item).map(i -> i.title()).orElse(titles.of(item)),
        note.tag(),
        note.text(),
        toDo(note.followUp(), people),
        name(note.by(), people),
        note.picture());
  }

  private static ReportNote.@Nullable ToDo toDo(@Nullable FollowUp followUp, Roster people) {
    if (followUp == null) {
      return null;
    }
    PersonId owner = followUp.owner();
    return new ReportNote.ToDo(name(owner, people), owner != null, followUp.due(), followUp.done());
  }

  /** Nothing where the name is forgotten. */
  private static @Nullable String name(@Nullable PersonId id, Roster people) {
    return id == null ? null : people.person(id).map(Person::name).orElse(null);
  }
}

package no.samtakt.ui.notes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samtakt.history.FoundNote;
import no.samtakt.history.SearchWords;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Note;
import no.samtakt.notes.Origin;
import no.samtakt.notes.Tag;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Course;
import no.samtakt.session.SessionId;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Puts notes into words. All that it depends on, so that two equal ones give equal rows.
 *
 * @param tag that those shown have; null for all
 * @param only the item that those shown belong to; null for all
 */
record NoteRows(
    List<Note> notes,
    RunSheet sheet,
    Course.@Nullable Begin begin,
    NameBook names,
    @Nullable Tag tag,
    @Nullable ItemId only,
    Words words) {

  /**
   * The rows, the newest first: what was said in a chat stands by when it was said, not by when it
   * was gathered. Of those of one moment the one saved last comes first.
   */
  List<NoteRow> rows() {
    List<Note> newestFirst = new ArrayList<>(notes.reversed());
    newestFirst.sort(Comparator.comparing(Note::at).reversed());
    List<NoteRow> rows = new ArrayList<>();
    for (Note note : newestFirst) {
      boolean shown =
          (tag == null || note.tag() == tag) && (only == null || only.value().equals(note.item()));
      if (shown) {
        rows.add(row(note, List.of()));
      }
    }
    return List.copyOf(rows);
  }

  /** What was found, as it stands now where it is of this session. */
  List<NoteRow> found(List<FoundNote> found, SessionId session, SearchWords words) {
    List<NoteRow> rows = new ArrayList<>();
    for (FoundNote each : found) {
      if (!each.session().equals(session)) {
        rows.add(elsewhere(each));
        continue;
      }
      notes.stream()
          .filter(note -> note.id().equals(each.note().id()))
          .map(note -> row(note, words.marks(note.text())))
          .forEach(rows::add);
    }
    return List.copyOf(rows);
  }

  /** How many notes there are, as a person says it. */
  String count() {
    return words.text("notes.count", notes.size());
  }

  private NoteRow row(Note note, List<SearchWords.Mark> marks) {
    return row(
        note, false, clock(note.at()), item(note), followUp(note, true), origin(note), marks);
  }

  /** The names of another session are not ours to tell; what its notes say stands in them. */
  private NoteRow elsewhere(FoundNote found) {
    Note note = found.note();
    LocalDate day = LocalDate.ofInstant(note.at(), sheet.zone());
    String item = found.item();
    String where = item == null ? found.title() : words.text("notes.found-in", found.title(), item);
    return row(
        note,
        true,
        words.text("notes.found-at", day, clock(note.at())),
        where,
        followUp(note, false),
        note.origin() == Origin.WRITTEN ? "" : words.text("notes.origin." + note.origin().key()),
        found.marks());
  }

  private NoteRow row(
      Note note,
      boolean elsewhere,
      String time,
      String item,
      String followUp,
      String origin,
      List<SearchWords.Mark> marks) {
    Tag noteTag = note.tag();
    String tagName = noteTag == null ? "" : name(noteTag, words);
    String picture = note.picture() == null ? "" : words.text("notes.picture");
    String spoken =
        Stream.of(time, tagName, item, note.text(), picture, followUp, origin)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    boolean done = note.followUp() != null && note.followUp().done();
    return new NoteRow(
        note.id().value(),
        elsewhere,
        time,
        noteTag,
        tagName,
        item,
        note.text(),
        followUp,
        done,
        origin,
        elsewhere ? null : note.picture(),
        marks,
        spoken);
  }

  private String followUp(Note note, boolean named) {
    FollowUp followUp = note.followUp();
    if (followUp == null) {
      return "";
    }
    PersonId owner = named ? followUp.owner() : null;
    LocalDate due = followUp.due();
    return Stream.of(
            words.text(followUp.done() ? "notes.done" : "notes.open"),
            owner == null ? "" : names.fullName(owner),
            due == null ? "" : words.text("notes.due", words.date(due)))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String origin(Note note) {
    PersonId by = note.by();
    if (note.origin() == Origin.WRITTEN) {
      return "";
    }
    String where = words.text("notes.origin." + note.origin().key());
    return by == null ? where : words.text("notes.origin-by", where, names.fullName(by));
  }

  private String item(Note note) {
    String id = note.item();
    if (id != null) {
      return sheet.item(new ItemId(id)).map(Item::title).orElse("");
    }
    boolean before = begin == null || note.at().isBefore(begin.at());
    return words.text(before ? "notes.before-start" : "notes.after-end");
  }

  private String clock(Instant at) {
    return words.clock(LocalTime.ofInstant(at, sheet.zone()));
  }

  static String name(Tag tag, Words words) {
    return words.text("tag." + tag.key());
  }
}

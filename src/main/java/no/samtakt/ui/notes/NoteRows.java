package no.samtakt.ui.notes;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samtakt.notes.Note;
import no.samtakt.notes.Tag;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Course;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Puts notes into words. All that it depends on, so that two equal ones give equal rows. */
record NoteRows(List<Note> notes, RunSheet sheet, Course.@Nullable Begin begin, Words words) {

  /** The rows, the newest first. */
  List<NoteRow> rows() {
    List<NoteRow> rows = new ArrayList<>(notes.size());
    for (Note note : notes.reversed()) {
      rows.add(row(note));
    }
    return List.copyOf(rows);
  }

  /** How many notes there are, as a person says it. */
  String count() {
    return words.text("notes.count", notes.size());
  }

  private NoteRow row(Note note) {
    String time = clock(note.at());
    String tag = note.tag() == null ? "" : name(note.tag(), words);
    String item = item(note);
    String spoken =
        Stream.of(time, tag, item, note.text())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new NoteRow(note.id().value(), time, note.tag(), tag, item, note.text(), spoken);
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

package no.samtakt.ui.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Tag;
import no.samtakt.report.ItemReport;
import no.samtakt.report.Report;
import no.samtakt.report.ReportNote;
import no.samtakt.report.file.Prose;
import no.samtakt.runsheet.ItemId;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.moment.TagMarks;
import no.samtakt.ui.report.ReportScreen.Count;
import no.samtakt.ui.report.ReportScreen.Heap;
import no.samtakt.ui.report.ReportScreen.NoteLine;
import no.samtakt.ui.report.ReportScreen.Shown;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Puts a report's notes under headings: the items' or the tags'. */
record NotesReading(Report report, Words words, NotesChoice choice) {
  /** All of them, and then each tag that there is. */
  List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    counts.add(new Count(null, words.text("report.all-notes", report.notes().size())));
    for (Tag tag : Tag.values()) {
      int many = report.tagged(tag).size();
      if (many > 0) {
        counts.add(
            new Count(tag, words.text("report.tagged", words.text("tag." + tag.key()), many)));
      }
    }
    return counts;
  }

  List<Heap> heaps() {
    List<ReportNote> shown =
        report.notes().stream()
            .filter(note -> choice.only() == null || choice.only() == note.tag())
            .toList();
    return choice.byTag() ? byTag(shown) : byItem(shown);
  }

  private List<Heap> byTag(List<ReportNote> notes) {
    List<Heap> heaps = new ArrayList<>();
    for (Tag tag : Tag.values()) {
      add(heaps, TagMarks.icon(tag), words.text("tag." + tag.key()), tagged(notes, tag));
    }
    add(heaps, Icon.NOTES, words.text("report.untagged"), tagged(notes, null));
    return heaps;
  }

  private static List<ReportNote> tagged(List<ReportNote> notes, @Nullable Tag tag) {
    return notes.stream().filter(note -> note.tag() == tag).toList();
  }

  /**
   * In the agenda's order, between what was noted before it and after it; what belongs to an item
   * that is gone comes last.
   */
  private List<Heap> byItem(List<ReportNote> notes) {
    Map<ItemId, List<ReportNote>> heaps = new LinkedHashMap<>();
    report.items().forEach(item -> heaps.put(item.id(), new ArrayList<>()));
    List<ReportNote> others = new ArrayList<>();
    for (ReportNote note : notes) {
      ItemId item = note.item();
      if (item != null) {
        List<ReportNote> heap = heaps.get(item);
        (heap == null ? others : heap).add(note);
      }
    }
    List<Heap> all = new ArrayList<>();
    add(all, Icon.NOTES, words.text("notes.before-start"), outside(notes, true));
    for (ItemReport item : report.items()) {
      add(
          all,
          Icon.valueOf(item.kind().name()),
          item.title(),
          heaps.getOrDefault(item.id(), List.of()));
    }
    add(all, Icon.NOTES, words.text("notes.after-end"), outside(notes, false));
    add(all, Icon.NOTES, words.text("report.no-item"), others);
    return all;
  }

  private List<ReportNote> outside(List<ReportNote> shown, boolean before) {
    return report.outside(before).stream().filter(shown::contains).toList();
  }

  private void add(List<Heap> heaps, Icon icon, String heading, List<ReportNote> notes) {
    if (!notes.isEmpty()) {
      heaps.add(
          new Heap(
              icon,
              heading,
              words.text("report.headline.notes", notes.size()),
              notes.stream().map(this::line).toList()));
    }
  }

  private NoteLine line(ReportNote note) {
    Tag tag = note.tag();
    Prose text = Prose.of(note.text());
    return new NoteLine(
        words.clock(note.at()),
        text,
        shown(note, text),
        tag,
        tag == null ? "" : words.text("tag." + tag.key()),
        after(note));
  }

  /** What stands with a picture is all that anybody said of it. */
  private @Nullable Shown shown(ReportNote note, Prose text) {
    PictureId picture = note.picture();
    String said = text.plain();
    return picture == null
        ? null
        : new Shown(picture, said.isBlank() ? words.text("report.picture") : said);
  }

  private String after(ReportNote note) {
    List<String> parts = new ArrayList<>();
    String item = note.itemTitle();
    if (choice.byTag() && item != null) {
      parts.add(item);
    }
    if (note.by() != null) {
      parts.add(words.text("report.said-by", note.by()));
    }
    ReportNote.ToDo toDo = note.followUp();
    if (toDo != null) {
      String owner = toDo.owner();
      if (toDo.owned()) {
        parts.add(
            words.text("report.owned-by", owner == null ? words.text("report.somebody") : owner));
      }
      if (toDo.due() != null) {
        parts.add(words.text("report.due-by", toDo.due()));
      }
      if (toDo.done()) {
        parts.add(words.text("report.done"));
      }
    }
    return String.join(" · ", parts);
  }
}

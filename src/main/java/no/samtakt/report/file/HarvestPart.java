package no.samtakt.report.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.samtakt.notes.Picture;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Tag;
import no.samtakt.report.ItemReport;
import no.samtakt.report.Report;
import no.samtakt.report.ReportNote;
import no.samtakt.report.file.Block.Cell;
import no.samtakt.report.file.Block.Column;
import no.samtakt.report.file.Block.Entry;
import no.samtakt.report.file.Block.Heading;
import no.samtakt.report.file.Block.Tone;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** What was agreed, who does what, and everything that was noted, item by item. */
final class HarvestPart {
  private final Report report;
  private final Words words;
  private final Function<PictureId, Optional<Picture>> pictures;

  HarvestPart(Report report, Words words, Function<PictureId, Optional<Picture>> pictures) {
    this.report = report;
    this.words = words;
    this.pictures = pictures;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<ReportNote> decisions = report.tagged(Tag.DECISION);
    if (!decisions.isEmpty()) {
      blocks.add(new Heading(2, words.text("report.decisions")));
      blocks.add(new Block.Notes(decisions.stream().map(this::bare).toList()));
    }
    List<ReportNote> toDo = report.tagged(Tag.FOLLOW_UP);
    if (!toDo.isEmpty()) {
      blocks.add(new Heading(2, words.text("report.follow-ups")));
      blocks.add(followUps(toDo));
    }
    blocks.add(new Heading(2, words.text("report.notes")));
    if (report.notes().isEmpty()) {
      blocks.add(new Block.Text(words.text("report.no-notes"), Tone.PLAIN));
    }
    byItem()
        .forEach((title, notes) -> {
          blocks.add(new Heading(3, title));
          blocks.add(new Block.Notes(notes.stream().map(this::entry).toList()));
        });
    return blocks;
  }

  /**
   * In the order of the agenda, between what was noted before it and after it; what belongs to an
   * item that is gone stands last.
   */
  private Map<String, List<ReportNote>> byItem() {
    Map<String, List<ReportNote>> all = new LinkedHashMap<>();
    outside(all, true);
    for (ItemReport item : report.items()) {
      List<ReportNote> here =
          report.notes().stream().filter(note -> item.id().equals(note.item())).toList();
      if (!here.isEmpty()) {
        all.computeIfAbsent(item.title(), title -> new ArrayList<>()).addAll(here);
      }
    }
    outside(all, false);
    for (ReportNote note : report.notes()) {
      boolean known =
          note.item() == null
              || report.items().stream().anyMatch(item -> item.id().equals(note.item()));
      String title = note.itemTitle();
      if (!known) {
        String under = title == null ? words.text("report.no-item") : title;
        all.computeIfAbsent(under, each -> new ArrayList<>()).add(note);
      }
    }
    return all;
  }

  private void outside(Map<String, List<ReportNote>> all, boolean before) {
    List<ReportNote> notes = report.outside(before);
    if (!notes.isEmpty()) {
      String under = words.text(before ? "notes.before-start" : "notes.after-end");
      all.computeIfAbsent(under, each -> new ArrayList<>()).addAll(notes);
    }
  }

  /** Under a heading that says what it is. */
  private Entry bare(ReportNote note) {
    return new Entry("", "", ProseReader.of(note.text()), "", null);
  }

  private Entry entry(ReportNote note) {
    Tag tag = note.tag();
    return new Entry(
        words.clock(note.at()),
        tag == null ? "" : words.text("tag." + tag.key()),
        ProseReader.of(note.text()),
        after(note),
        picture(note));
  }

  private Block.@Nullable Picture picture(ReportNote note) {
    PictureId picture = note.picture();
    return picture == null
        ? null
        : pictures.apply(picture).flatMap(kept -> Pixels.of(kept, alt(note))).orElse(null);
  }

  /** What stands with a picture is all that anybody said of it. */
  private String alt(ReportNote note) {
    String said = ProseReader.of(note.text()).plain();
    return said.isBlank() ? words.text("report.picture") : said;
  }

  private String after(ReportNote note) {
    List<String> parts = new ArrayList<>();
    if (note.by() != null) {
      parts.add(words.text("report.said-by", note.by()));
    }
    ReportNote.ToDo toDo = note.followUp();
    if (toDo != null) {
      if (toDo.owned()) {
        parts.add(words.text("report.owned-by", owner(toDo)));
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

  private Block followUps(List<ReportNote> notes) {
    List<Column> columns =
        List.of(
            new Column(words.text("report.column.what"), false, 48),
            new Column(words.text("report.column.owner"), false, 20),
            new Column(words.text("report.column.due"), false, 20),
            new Column(words.text("report.column.state"), false, 12));
    List<List<Cell>> rows = new ArrayList<>();
    for (ReportNote note : notes) {
      ReportNote.ToDo toDo = note.followUp();
      LocalDate due = toDo == null ? null : toDo.due();
      rows.add(
          List.of(
              Cell.of(ProseReader.of(note.text()).plain()),
              Cell.of(toDo == null || !toDo.owned() ? "–" : owner(toDo)),
              Cell.of(due == null ? "–" : words.date(due)),
              Cell.of(words.text(toDo != null && toDo.done() ? "report.done" : "report.open"))));
    }
    return new Block.Table(words.text("report.follow-ups-caption"), columns, rows, null, null);
  }

  /** Whom names are kept from sees that somebody has it. */
  private String owner(ReportNote.ToDo toDo) {
    String name = toDo.owner();
    return name != null ? name : toDo.owned() ? words.text("report.somebody") : "";
  }
}

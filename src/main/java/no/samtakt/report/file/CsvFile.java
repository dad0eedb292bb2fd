package no.samtakt.report.file;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samtakt.notes.Tag;
import no.samtakt.report.ItemReport;
import no.samtakt.report.Remarks;
import no.samtakt.report.Report;
import no.samtakt.report.ReportNote;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A report's items and notes as one table, to be counted and filtered. What an item took beyond its
 * plan and what it took less are two columns, so that no number is negative.
 */
final class CsvFile {
  private final Report report;
  private final Words words;
  private final CsvText csv;

  private CsvFile(Report report, Words words) {
    this.report = report;
    this.words = words;
    this.csv = new CsvText(words.language());
  }

  /** Everything. */
  static byte[] of(Report report, Words words) {
    CsvFile file = new CsvFile(report, words);
    return file.csv.of(
        Stream.of(
                Stream.of(file.head()),
                report.items().stream().map(file::item),
                report.notes().stream().map(file::note))
            .flatMap(rows -> rows)
            .toList());
  }

  /** What is to be done, by whom and by when. */
  static byte[] followUps(Report report, Words words) {
    CsvFile file = new CsvFile(report, words);
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        file.said(
            "report.column.what",
            "report.column.owner",
            "report.column.due",
            "report.column.state",
            "report.column.item",
            "report.column.session",
            "report.column.date"));
    for (ReportNote note : report.tagged(Tag.FOLLOW_UP)) {
      rows.add(
          List.of(
              note.text(),
              file.owner(note),
              due(note),
              file.state(note),
              or(note.itemTitle()),
              report.heading().title(),
              note.day().toString()));
    }
    return file.csv.of(rows);
  }

  private List<String> head() {
    return said(
        "report.column.row",
        "report.column.item",
        "report.column.date",
        "report.column.start",
        "report.column.end",
        "report.column.planned-min",
        "report.column.actual-min",
        "report.column.over-min",
        "report.column.under-min",
        "report.column.paused-min",
        "report.column.remarks",
        "report.column.tag",
        "report.column.text",
        "report.column.owner",
        "report.column.due",
        "report.column.state");
  }

  private List<String> said(String... keys) {
    return Stream.of(keys).map(words::text).toList();
  }

  private List<String> item(ItemReport item) {
    Duration over = item.over();
    return List.of(
        words.text("report.row.item"),
        item.title(),
        report.heading().date().toString(),
        clock(item.start()),
        clock(item.end()),
        csv.minutes(item.planned()),
        csv.minutes(item.actual()),
        csv.minutes(over.isNegative() ? Duration.ZERO : over),
        csv.minutes(over.isNegative() ? over.negated() : Duration.ZERO),
        csv.minutes(item.paused()),
        Remarks.of(item).stream().map(words::text).collect(Collectors.joining(", ")),
        "",
        "",
        "",
        "",
        "");
  }

  private List<String> note(ReportNote note) {
    Tag tag = note.tag();
    return List.of(
        words.text("report.row.note"),
        or(note.itemTitle()),
        note.day().toString(),
        clock(note.at()),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        tag == null ? "" : words.text("tag." + tag.key()),
        note.text(),
        owner(note),
        due(note),
        note.followUp() == null ? "" : state(note));
  }

  private String owner(ReportNote note) {
    ReportNote.ToDo toDo = note.followUp();
    if (toDo == null) {
      return "";
    }
    String name = toDo.owner();
    return name != null ? name : toDo.owned() ? words.text("report.somebody") : "";
  }

  private static String due(ReportNote note) {
    ReportNote.ToDo toDo = note.followUp();
    LocalDate due = toDo == null ? null : toDo.due();
    return due == null ? "" : due.toString();
  }

  private String state(ReportNote note) {
    ReportNote.ToDo toDo = note.followUp();
    return words.text(toDo != null && toDo.done() ? "report.done" : "report.open");
  }

  private String clock(@Nullable LocalTime time) {
    return time == null ? "" : words.clock(time);
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}

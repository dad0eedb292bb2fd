package no.samtakt.report.file;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samtakt.report.Ending;
import no.samtakt.report.Headline;
import no.samtakt.report.ItemReport;
import no.samtakt.report.Minutes;
import no.samtakt.report.Participation;
import no.samtakt.report.Remarks;
import no.samtakt.report.Report;
import no.samtakt.report.ReportWords;
import no.samtakt.report.SpeakingShare;
import no.samtakt.report.Sponges;
import no.samtakt.report.file.Block.Bar;
import no.samtakt.report.file.Block.Cell;
import no.samtakt.report.file.Block.Chart;
import no.samtakt.report.file.Block.Column;
import no.samtakt.report.file.Block.Heading;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/** How the time went: planned against actual, what took it, and in what ways people took part. */
final class TimePart {
  private static final int WHOLE = 100;

  private final Report report;
  private final Words words;
  private final ReportWords told;

  TimePart(Report report, Words words) {
    this.report = report;
    this.words = words;
    this.told = new ReportWords(words);
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, words.text("report.time")));
    blocks.add(items());
    blocks.addAll(besides());
    Sponges sponges = report.sponges();
    if (!sponges.took().isEmpty()) {
      blocks.add(new Heading(3, words.text("report.sponges")));
      blocks.add(new Block.Lines(sponges.took().stream().map(told::sponge).toList()));
    }
    if (!sponges.gave().isEmpty()) {
      blocks.add(new Heading(3, words.text("report.caught-up")));
      blocks.add(new Block.Lines(sponges.gave().stream().map(told::saving).toList()));
    }
    if (!report.participation().used().isEmpty()) {
      blocks.add(new Heading(2, words.text("report.participation")));
      blocks.add(participation(report.participation()));
    }
    if (!report.speaking().isEmpty()) {
      blocks.add(new Heading(3, words.text("report.speaking")));
      blocks.add(speaking());
    }
    return blocks;
  }

  private Block items() {
    List<Column> columns =
        List.of(
            new Column(words.text("report.column.item"), false, 36),
            new Column(words.text("report.column.planned"), true, 12),
            new Column(words.text("report.column.actual"), true, 12),
            new Column(words.text("report.column.over"), true, 13));
    List<List<Cell>> rows = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    double longest =
        report.items().stream()
            .mapToLong(item -> Math.max(item.planned().toSeconds(), item.actual().toSeconds()))
            .max()
            .orElse(0);
    for (ItemReport item : report.items()) {
      String remarks = Remarks.of(item).stream().map(words::text).collect(Collectors.joining(", "));
      rows.add(
          List.of(
              new Cell(item.title(), remarks, false),
              Cell.of(item.unplanned() ? "–" : told.minutes(item.planned())),
              Cell.strong(item.wasRun() ? told.minutes(item.actual()) : "–"),
              Cell.of(told.over(item))));
      bars.add(
          new Bar(
              item.unplanned() ? -1 : part(item.planned(), longest), part(item.actual(), longest)));
    }
    Ending ending = report.ending();
    List<Cell> total =
        List.of(
            Cell.strong(words.text("report.total")),
            Cell.strong(told.minutes(ending.planned())),
            Cell.strong(told.minutes(ending.actual())),
            Cell.strong(
                ending.ended() == null
                    ? ""
                    : told.signed(ending.actual().minus(ending.planned()))));
    Chart chart =
        new Chart(
            words.text("report.column.chart"),
            words.text("report.legend.planned"),
            words.text("report.legend.actual"),
            words.text("report.legend.over"),
            words.text("report.chart-key"),
            27,
            bars);
    return new Block.Table(words.text("report.time-caption"), columns, rows, total, chart);
  }

  private static double part(Duration length, double longest) {
    return longest == 0 ? 0 : length.toSeconds() / longest;
  }

  /** What the table does not say: when it was to end, what stood still, and the fixed times. */
  private List<Block> besides() {
    Ending ending = report.ending();
    List<String> lines = new ArrayList<>();
    if (ending.ended() != null) {
      lines.add(
          words.text("report.ended-against", ending.ended(), ending.plannedEnd(), drift(ending)));
    } else if (ending.began() != null) {
      lines.add(words.text("report.expected-against", ending.expectedEnd(), ending.plannedEnd()));
    }
    for (Ending.Pin pin : ending.pins()) {
      lines.add(pin(pin));
    }
    if (Minutes.in(ending.paused()) > 0) {
      lines.add(words.text("report.paused", Minutes.of(ending.paused())));
    }
    if (Minutes.in(ending.waited()) > 0) {
      lines.add(words.text("report.waited", Minutes.of(ending.waited())));
    }
    return lines.isEmpty() ? List.of() : List.of(new Block.Lines(lines));
  }

  private String pin(Ending.Pin pin) {
    if (pin.held()) {
      return words.text("report.pin-held", pin.title(), pin.at());
    }
    String off = pin.late().isNegative() ? "report.pin-early" : "report.pin-missed";
    return words.text(off, pin.title(), pin.at(), Minutes.of(pin.late().abs()));
  }

  private static Message drift(Ending ending) {
    return Headline.drift(ending.drift());
  }

  private Block participation(Participation participation) {
    List<Column> columns =
        List.of(
            new Column(words.text("report.column.way"), false, 40),
            new Column(words.text("report.column.time"), true, 14),
            new Column(words.text("report.column.share"), true, 12));
    List<List<Cell>> rows = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    for (Participation.Share share : participation.used()) {
      rows.add(
          List.of(
              Cell.of(words.text("report.way." + share.way().key())),
              Cell.of(told.minutes(share.time())),
              Cell.strong(told.percent(share.percent()))));
      bars.add(new Bar(-1, share.percent() / (double) WHOLE));
    }
    return new Block.Table(
        words.text("report.participation-caption"), columns, rows, null, shares(bars));
  }

  private Block speaking() {
    List<Column> columns =
        List.of(
            new Column(words.text("report.column.organisation"), false, 34),
            new Column(words.text("report.column.speakers"), true, 12),
            new Column(words.text("report.column.time"), true, 14),
            new Column(words.text("report.column.share"), true, 12));
    List<List<Cell>> rows = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    for (SpeakingShare share : report.speaking()) {
      rows.add(
          List.of(
              Cell.of(told.organisation(share.organisation(), share.together())),
              Cell.of(String.valueOf(share.speakers())),
              Cell.of(words.length(Duration.ofSeconds(share.time().toSeconds()))),
              Cell.strong(told.percent(share.percent()))));
      bars.add(new Bar(-1, share.percent() / (double) WHOLE));
    }
    return new Block.Table(
        words.text("report.speaking-caption"), columns, rows, null, shares(bars));
  }

  private Chart shares(List<Bar> bars) {
    return new Chart(
        words.text("report.legend.share"), "", words.text("report.legend.share"), "", "", 30, bars);
  }
}

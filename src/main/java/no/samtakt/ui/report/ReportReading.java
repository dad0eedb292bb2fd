package no.samtakt.ui.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samtakt.cards.Deck;
import no.samtakt.report.Ending;
import no.samtakt.report.HeadLines;
import no.samtakt.report.Headline;
import no.samtakt.report.ItemReport;
import no.samtakt.report.Minutes;
import no.samtakt.report.Remarks;
import no.samtakt.report.Report;
import no.samtakt.report.ReportWords;
import no.samtakt.report.Sponges;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.report.ReportScreen.Fact;
import no.samtakt.ui.report.ReportScreen.Lines;
import no.samtakt.ui.report.ReportScreen.Row;
import no.samtakt.ui.report.ReportScreen.Share;
import no.samtakt.ui.report.ReportScreen.Tick;
import no.samtakt.words.Words;

/** Says a report in the words of the screen. */
final class ReportReading {
  private static final double WHOLE = 100;

  /** Minutes between the lines of the axis, of which the first that gives few enough is taken. */
  private static final int[] STEPS = {5, 10, 15, 20, 30, 60, 120};

  private static final int MOST_LINES = 4;

  private final Report report;
  private final Words words;
  private final ReportWords told;

  /** What there is of the names of participants. */
  enum Names {
    SHOWN,
    LEFT_OUT,
    GONE
  }

  private ReportReading(Report report, Words words) {
    this.report = report.shown();
    this.words = words;
    this.told = new ReportWords(words);
  }

  static ReportScreen of(Report report, Names named, NotesChoice choice, Deck deck, Words words) {
    ReportReading reading = new ReportReading(report, words);
    NotesReading notes = new NotesReading(report, words, choice);
    return new ReportScreen(
        words.text("report.title", report.heading().title()),
        reading.when(),
        report.heading().asOf() != null,
        reading.remarks(named),
        Headline.of(report).stream()
            .map(line ->
                new Fact(
                    line.about(),
                    line.about() == Headline.About.END && report.ending().late(),
                    words.text(line.fact()),
                    words.text(line.more())))
            .toList(),
        reading.ticks(),
        report.items().stream().map(reading::row).toList(),
        reading.total(),
        reading.lines(),
        report.participation().used().stream()
            .map(share ->
                new Share(
                    words.text("report.way." + share.way().key()),
                    reading.told.minutes(share.time()),
                    reading.told.percent(share.percent()),
                    share.percent() / WHOLE))
            .toList(),
        new PeopleReading(report, words, deck).parts(),
        notes.counts(),
        notes.heaps());
  }

  private String when() {
    String when = ReportWords.sentence(words.text(HeadLines.when(report)));
    return HeadLines.team(report).map(team -> when + ". " + words.text(team) + ".").orElse(when);
  }

  private String remarks(Names named) {
    List<String> remarks = new ArrayList<>();
    if (report.heading().rehearsal()) {
      remarks.add(words.text("report.rehearsal"));
    }
    if (named != Names.SHOWN) {
      remarks.add(words.text(named == Names.GONE ? "report.names-gone" : "report.redacted"));
      if (report.notes().stream().anyMatch(note -> note.picture() != null)) {
        remarks.add(words.text("report.pictures-stay"));
      }
    }
    return String.join(" ", remarks);
  }

  private int step() {
    long longest = longest().toMinutes();
    for (int step : STEPS) {
      if (longest <= (long) step * MOST_LINES) {
        return step;
      }
    }
    return Math.toIntExact(longest / MOST_LINES + 1);
  }

  private Duration longest() {
    return report.items().stream()
        .map(item -> item.actual().compareTo(item.planned()) > 0 ? item.actual() : item.planned())
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  /** The axis ends at a line. */
  private Duration axis() {
    int step = step();
    long lines = Math.max(1, Math.ceilDiv(longest().toSeconds(), step * 60L));
    return Duration.ofMinutes(lines * step);
  }

  private List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    long end = axis().toMinutes();
    for (long at = 0; at <= end; at += step()) {
      ticks.add(new Tick((double) at / end, words.text("length.minutes", at)));
    }
    return ticks;
  }

  private double part(Duration length) {
    return (double) length.toSeconds() / axis().toSeconds();
  }

  private Row row(ItemReport item) {
    String remarks = Remarks.of(item).stream().map(words::text).collect(Collectors.joining(", "));
    String planned = item.unplanned() ? "–" : told.minutes(item.planned());
    String actual = item.wasRun() ? told.minutes(item.actual()) : "–";
    String over = told.over(item);
    return new Row(
        Icon.valueOf(item.kind().name()),
        item.title(),
        remarks,
        planned,
        actual,
        over,
        item.unplanned() ? -1 : part(item.planned()),
        part(item.actual()),
        item.wasRun() ? Long.signum(Minutes.in(item.over())) : 0,
        item.wasRun(),
        words.text("report.row-said", item.title(), planned, actual, over, remarks));
  }

  private Row total() {
    Ending ending = report.ending();
    String planned = told.minutes(ending.planned());
    String actual = told.minutes(ending.actual());
    String over =
        ending.ended() == null ? "" : told.signed(ending.actual().minus(ending.planned()));
    String title = words.text("report.total");
    return new Row(
        null,
        title,
        "",
        planned,
        actual,
        over,
        -1,
        0,
        0,
        true,
        words.text("report.row-said", title, planned, actual, over, ""));
  }

  private List<Lines> lines() {
    Sponges sponges = report.sponges();
    List<Lines> lines = new ArrayList<>();
    if (!sponges.took().isEmpty()) {
      lines.add(
          new Lines(
              words.text("report.sponges"), sponges.took().stream().map(told::sponge).toList()));
    }
    if (!sponges.gave().isEmpty()) {
      lines.add(
          new Lines(
              words.text("report.caught-up"), sponges.gave().stream().map(told::saving).toList()));
    }
    return lines;
  }
}

package no.samtakt.report.file;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.report.HeadLines;
import no.samtakt.report.Heading;
import no.samtakt.report.Headline;
import no.samtakt.report.Report;
import no.samtakt.report.ReportWords;
import no.samtakt.report.file.Block.Fact;
import no.samtakt.report.file.Block.Tone;
import no.samtakt.words.Words;

/** Lays out a report as a document: the harvest first, and then how the time went. */
final class ReportPages {
  private final Report report;
  private final Words words;
  private final List<Block> blocks = new ArrayList<>();

  private ReportPages(Report report, Words words) {
    this.report = report;
    this.words = words;
  }

  static Pages of(ReportFile file) {
    Report report = file.report().shown();
    Words words = file.words();
    ReportPages pages = new ReportPages(report, words);
    pages.head(file.named());
    pages.blocks.addAll(new HarvestPart(report, words, file.pictures()).blocks());
    pages.blocks.addAll(new TimePart(report, words).blocks());
    pages.blocks.addAll(new PeoplePart(report, words, file.deck()).blocks());
    return new Pages(
        words.text("report.title", report.heading().title()), words.language(), pages.blocks);
  }

  private void head(boolean named) {
    Heading heading = report.heading();
    String when = ReportWords.sentence(words.text(HeadLines.when(report)));
    blocks.add(new Block.Text(when, Tone.LEAD));
    HeadLines.team(report)
        .ifPresent(team -> blocks.add(new Block.Text(words.text(team), Tone.LEAD)));
    if (heading.purpose() != null) {
      blocks.add(new Block.Text(heading.purpose(), Tone.PLAIN));
    }
    List<String> remarks = new ArrayList<>();
    if (heading.rehearsal()) {
      remarks.add(words.text("report.rehearsal"));
    }
    if (!named) {
      remarks.add(words.text("report.redacted"));
      if (report.notes().stream().anyMatch(note -> note.picture() != null)) {
        remarks.add(words.text("report.pictures-stay"));
      }
    }
    if (!remarks.isEmpty()) {
      blocks.add(new Block.Text(String.join(" ", remarks), Tone.QUIET));
    }
    blocks.add(
        new Block.Facts(
            Headline.of(report).stream()
                .map(line -> new Fact(words.text(line.fact()), words.text(line.more())))
                .toList()));
  }
}

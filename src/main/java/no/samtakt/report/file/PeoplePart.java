package no.samtakt.report.file;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.cards.Deck;
import no.samtakt.report.Attendance;
import no.samtakt.report.GroupWork;
import no.samtakt.report.Report;
import no.samtakt.report.ReportWords;
import no.samtakt.report.file.Block.Cell;
import no.samtakt.report.file.Block.Column;
import no.samtakt.report.file.Block.Heading;
import no.samtakt.report.file.Block.Tone;
import no.samtakt.words.Words;

/** Who was there, who met in groups, and which cards they met. */
final class PeoplePart {
  private final Report report;
  private final Words words;
  private final ReportWords told;
  private final Deck deck;

  PeoplePart(Report report, Words words, Deck deck) {
    this.report = report;
    this.words = words;
    this.told = new ReportWords(words);
    this.deck = deck;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    if (report.attendance().listed() > 0) {
      blocks.add(new Heading(2, words.text("report.people")));
      blocks.addAll(people(report.attendance()));
    }
    if (!report.groups().isEmpty()) {
      blocks.add(new Heading(2, words.text("report.groups")));
      report.groups().forEach(work -> blocks.addAll(groups(work)));
    }
    if (!report.cards().isEmpty()) {
      blocks.add(new Heading(2, words.text("report.cards")));
      blocks.add(new Block.Lines(report.cards().stream().map(id -> told.card(id, deck)).toList()));
    }
    return blocks;
  }

  private List<Block> people(Attendance people) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(told.counted(people), Tone.PLAIN));
    if (!people.organisations().isEmpty()) {
      List<Column> columns =
          List.of(
              new Column(words.text("report.column.organisation"), false, 60),
              new Column(words.text("report.column.came"), true, 20),
              new Column(words.text("report.column.stayed"), true, 20));
      blocks.add(
          new Block.Table(
              words.text("report.organisations-caption"),
              columns,
              people.organisations().stream()
                  .map(each ->
                      List.of(
                          Cell.of(told.organisation(each.name(), each.together())),
                          Cell.of(String.valueOf(each.came())),
                          Cell.of(String.valueOf(each.stayed()))))
                  .toList(),
              null,
              null));
    }
    if (!people.names().isEmpty()) {
      blocks.add(new Heading(3, words.text("report.names")));
      blocks.add(new Block.Lines(people.names().stream().map(told::guest).toList()));
    }
    return blocks;
  }

  private List<Block> groups(GroupWork work) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(3, work.title()));
    blocks.add(new Block.Text(told.counted(work), Tone.PLAIN));
    blocks.add(new Block.Lines(told.rounds(work)));
    return blocks;
  }
}

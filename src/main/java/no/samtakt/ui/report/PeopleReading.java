package no.samtakt.ui.report;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.cards.Deck;
import no.samtakt.report.Attendance;
import no.samtakt.report.Report;
import no.samtakt.report.ReportWords;
import no.samtakt.ui.report.ReportScreen.Part;
import no.samtakt.words.Words;

/** Says who was there, who met in groups and which cards were drawn. */
record PeopleReading(Report report, Words words, Deck deck) {
  List<Part> parts() {
    ReportWords told = new ReportWords(words);
    List<Part> parts = new ArrayList<>();
    Attendance people = report.attendance();
    if (people.listed() > 0) {
      parts.add(
          new Part(
              words.text("report.people"), List.of(told.counted(people)), organisations(told)));
    }
    if (!people.names().isEmpty()) {
      parts.add(
          new Part(
              words.text("report.names"),
              people.names().stream().map(told::guest).toList(),
              List.of()));
    }
    report
        .groups()
        .forEach(work -> {
          List<String> lines = new ArrayList<>();
          lines.add(told.counted(work));
          lines.addAll(told.rounds(work));
          parts.add(new Part(words.text("report.groups-in", work.title()), lines, List.of()));
        });
    if (!report.cards().isEmpty()) {
      parts.add(
          new Part(
              words.text("report.cards"),
              report.cards().stream().map(id -> told.card(id, deck)).toList(),
              List.of()));
    }
    return parts;
  }

  private List<List<String>> organisations(ReportWords told) {
    if (report.attendance().organisations().isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            words.text("report.column.organisation"),
            words.text("report.column.came"),
            words.text("report.column.stayed")));
    report
        .attendance()
        .organisations()
        .forEach(each ->
            rows.add(
                List.of(
                    told.organisation(each.name(), each.together()),
                    String.valueOf(each.came()),
                    String.valueOf(each.stayed()))));
    return rows;
  }
}

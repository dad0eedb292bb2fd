package no.samtakt.report;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtakt.notes.DueDay;
import no.samtakt.notes.Labels;
import no.samtakt.notes.Mentions;
import no.samtakt.words.Words;

/**
 * A note as those read it who do not know our shorthand: names without @, labels without #, and the
 * day by which something is to be done said once, as a date. «I morgen» was true on the day it was
 * written.
 */
record SentNote(ReportNote note, Words words) {
  /** What goes with a weekday and not with a date. */
  private static final Pattern WITH_WEEKDAY =
      Pattern.compile("(?<!\\p{L})(?:neste|next|på)\\s+$", Pattern.CASE_INSENSITIVE);

  String text() {
    String text = Labels.unsigned(Mentions.unsigned(note.text())).strip();
    return owned(dated(text)).replaceAll("\\R", "\n  ");
  }

  /** Who has it, where names are not left out and the text does not say so itself. */
  private String owned(String text) {
    String owner = note.followUp() == null ? null : note.followUp().owner();
    return owner == null || text.contains(owner)
        ? text
        : words.text("report.text.owner", text, owner);
  }

  private String dated(String text) {
    ReportNote.ToDo toDo = note.followUp();
    LocalDate due = toDo == null ? null : toDo.due();
    if (due == null) {
      return text;
    }
    DueDay named = DueDay.in(text, note.day()).orElse(null);
    if (named == null || !named.day().equals(due)) {
      return words.text("report.text.due", text, due);
    }
    Matcher before = WITH_WEEKDAY.matcher(text.substring(0, named.start()));
    String head = before.replaceFirst("");
    return head + words.date(due) + text.substring(named.end());
  }
}

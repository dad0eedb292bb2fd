package no.samtakt.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samtakt.notes.Tag;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/**
 * What is sent to those who took part, from a template: thanks, what was agreed, and what comes
 * next. Placeholders stand in braces, such as {@code {title}}.
 */
public final class FollowUpText {
  private static final Pattern PLACE = Pattern.compile("\\{([^{}\\n]*)(}?)");

  private final Map<String, String> values = new TreeMap<>();

  /** Made for one report, with the names that it has. */
  public FollowUpText(Report report, Words words) {
    values.put("title", report.heading().title());
    values.put("date", words.date(report.heading().date()));
    values.put("participants", words.text("report.headline.people", report.attendance().came()));
    values.put("leaders", String.join(", ", report.heading().team().leaders()));
    values.put("decisions", list(report.tagged(Tag.DECISION), words));
    values.put("follow-ups", list(ahead(report), words));
    values.put("ideas", list(report.tagged(Tag.IDEA), words));
    values.put("quotes", list(report.tagged(Tag.QUOTE), words));
    values.put("parked", list(report.tagged(Tag.PARKED), words));
  }

  /** What is done already does not happen next. */
  private static List<ReportNote> ahead(Report report) {
    return report.tagged(Tag.FOLLOW_UP).stream().filter(note -> !note.isDone()).toList();
  }

  private static String list(List<ReportNote> notes, Words words) {
    if (notes.isEmpty()) {
      return words.text("report.text.none");
    }
    return notes.stream()
        .map(note -> "- " + new SentNote(note, words).text())
        .collect(Collectors.joining("\n"));
  }

  /** What a template may name. */
  public List<String> places() {
    return List.copyOf(values.keySet());
  }

  /**
   * What is wrong with a template: the first placeholder that is none, or is not closed, with its
   * line and column from 1. Nothing where all is well.
   */
  public Optional<Message> problem(String template) {
    Matcher place = PLACE.matcher(template);
    while (place.find()) {
      boolean closed = !place.group(2).isEmpty();
      if (!closed || !values.containsKey(place.group(1).strip())) {
        String before = template.substring(0, place.start());
        int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
        int column = place.start() - before.lastIndexOf('\n');
        return Optional.of(
            closed
                ? Message.of(
                    "report.text.unknown",
                    place.group().strip(),
                    line,
                    column,
                    String.join(", ", values.keySet()))
                : Message.of("report.text.not-closed", line, column));
      }
    }
    return Optional.empty();
  }

  /** The text; a placeholder that is none stands as it was written. */
  public String of(String template) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> {
          String value = values.get(place.group(1).strip());
          if (value == null || place.group(2).isEmpty()) {
            return Matcher.quoteReplacement(place.group());
          }
          return Matcher.quoteReplacement(value);
        });
  }
}

package no.samtakt.cli;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import no.samtakt.history.PersonRecord;
import no.samtakt.history.PersonRecord.Kind;
import no.samtakt.history.PersonRecord.Trace;
import no.samtakt.history.PersonRecords.Found;
import no.samtakt.people.Attribute;
import no.samtakt.people.Person;
import no.samtakt.words.Words;

/** All that is stored about somebody as text that they can read. */
public final class PersonText {
  private final Words words;
  private final List<String> lines = new ArrayList<>();

  private PersonText(Words words) {
    this.words = words;
  }

  /** The whole text; it says so where nothing is stored. */
  public static String of(String asked, Found found, Words words) {
    PersonText text = new PersonText(words);
    text.lines.add(words.text("person.heading", asked));
    if (!found.alike().isEmpty()) {
      text.lines.add(words.text("person.alike", found.alike().size()));
      found.alike().forEach(name -> text.lines.add("  " + name));
    } else if (found.records().isEmpty()) {
      text.lines.add(words.text("person.nothing"));
    }
    found.records().forEach(text::session);
    return String.join("\n", text.lines) + "\n";
  }

  private void session(PersonRecord record) {
    ZoneId zone = record.session().times().zone();
    ZonedDateTime opened = record.session().opened().atZone(zone);
    lines.add("");
    lines.add(
        words.text(
            record.session().rehearsal() ? "person.rehearsal" : "person.session",
            record.session().title(),
            opened.toLocalDate(),
            record.session().id().value()));
    Person person = record.person();
    if (person == null) {
      lines.add(
          "  " + words.text(record.uncertain() ? "person.maybe-mentioned" : "person.mentioned"));
    } else {
      lines.add("  " + words.text("person.name", person.name()));
      new TreeMap<Attribute, String>(person.attributes())
          .forEach((key, value) ->
              lines.add(
                  "  " + words.text("person.told." + key.name().toLowerCase(Locale.ROOT), value)));
    }
    for (Kind kind : Kind.values()) {
      traces(kind, record.traces().stream().filter(trace -> trace.kind() == kind).toList(), zone);
    }
    if (!record.answers().isEmpty()) {
      lines.add("  " + words.text("person.answers", record.answers().size()));
    }
  }

  private void written(String at, String text) {
    lines.add("    " + at + "  " + text.replace("\n", "\n           "));
  }

  private void traces(Kind kind, List<Trace> traces, ZoneId zone) {
    if (traces.isEmpty()) {
      return;
    }
    String name = words.text("person.kind." + kind.name().toLowerCase(Locale.ROOT));
    lines.add("  " + words.text("person.times", name, traces.size()));
    for (Trace trace : traces) {
      String at = words.clock(trace.at().atZone(zone).toLocalTime());
      trace.texts().forEach(text -> written(at, text));
      for (String text : trace.uncertain()) {
        written(at, text);
        lines.add("           " + words.text("person.uncertain"));
      }
    }
  }
}

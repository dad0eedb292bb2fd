package no.samtakt.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.templates.NewSheet;
import no.samtakt.templates.Template;
import no.samtakt.words.ClockTimes;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code samtakt new}: a run sheet from one of our templates, or the list of them. */
final class NewSheets implements Call.Command {
  /** When the session is to be, as far as somebody said. */
  private record When(@Nullable LocalDate date, @Nullable LocalTime start) {}

  @Override
  public Exit run(Call call) throws Complaint {
    Language language = language(call);
    if (call.has("--list")) {
      list(call, language);
      return Exit.FINE;
    }
    if (call.has("--json")) {
      throw Complaint.misuse("cli.new.json");
    }
    Template template = template(call);
    Optional<String> out = call.option("--out");
    if (out.isEmpty()) {
      throw Complaint.misuse("cli.new.out");
    }
    When when = when(call);
    NewSheet sheet =
        new NewSheet(
            template, language, call.option("--title").orElse(null), when.date(), when.start());
    write(call, out.get(), sheet);
    return Exit.FINE;
  }

  private static void write(Call call, String name, NewSheet sheet) throws Complaint {
    if (!name.matches(".*\\.ya?ml")) {
      throw Complaint.misuse("cli.new.ending", name);
    }
    Saving.text(call, name, sheet.text());
    call.terminal().say(Message.of("cli.new.saved", name));
  }

  private static Template template(Call call) throws Complaint {
    String all =
        Arrays.stream(Template.values()).map(Template::key).collect(Collectors.joining(", "));
    Optional<String> asked = call.file();
    if (asked.isEmpty()) {
      throw Complaint.misuse("cli.new.which", all);
    }
    return Template.of(asked.get())
        .orElseThrow(() -> Complaint.misuse("cli.new.unknown", asked.get(), all));
  }

  private static Language language(Call call) throws Complaint {
    Optional<String> tag = call.option("--language");
    if (tag.isEmpty()) {
      return call.terminal().words().language();
    }
    return Arrays.stream(Language.values())
        .filter(language -> language.tag().equals(tag.get()))
        .findFirst()
        .orElseThrow(() -> Complaint.misuse("cli.misuse.language", tag.get()));
  }

  /** A day, a time, or both: {@code 2026-12-01}, {@code 09:00}, {@code 2026-12-01T09:00}. */
  private static When when(Call call) throws Complaint {
    Optional<String> asked = call.option("--start");
    if (asked.isEmpty()) {
      return new When(null, null);
    }
    String[] parts = asked.get().strip().split("[T ]+", 2);
    try {
      boolean dated = parts[0].matches("\\d{4}-\\d{2}-\\d{2}");
      LocalDate date = dated ? LocalDate.parse(parts[0]) : null;
      String clock = dated ? (parts.length > 1 ? parts[1] : null) : asked.get();
      Optional<LocalTime> time = clock == null ? Optional.empty() : ClockTimes.of(clock);
      if (clock == null || time.isPresent()) {
        return new When(date, time.orElse(null));
      }
    } catch (DateTimeParseException e) {
      // Said below, as for a time that is none.
    }
    throw Complaint.misuse("cli.new.start", asked.get());
  }

  private static void list(Call call, Language language) {
    Words words = Words.in(language);
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Template template : Template.values()) {
      RunSheet sheet = template.sheet(language, call.machine().zone());
      String about = words.text(template.about());
      array
          .addObject()
          .put("template", template.key())
          .put("title", sheet.title())
          .put("minutes", sheet.length().toMinutes())
          .put("participants", sheet.participants())
          .put("items", sheet.items().size())
          .put("about", about);
      if (!call.has("--json")) {
        call.terminal()
            .line(
                words.text(
                    "cli.new.line",
                    template.key(),
                    sheet.title(),
                    sheet.length(),
                    sheet.participants(),
                    about));
      }
    }
    if (call.has("--json")) {
      call.terminal().json(array);
    }
  }
}

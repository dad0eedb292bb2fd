package no.samtakt.ui.template;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtakt.before.DueRule;
import no.samtakt.before.DueWords;
import no.samtakt.templates.NewSheet;
import no.samtakt.templates.Template;
import no.samtakt.words.ClockTimes;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** What is chosen for a new run sheet, and what is wrong with it. */
public final class TemplateViewModel {
  private final ZoneId zone;
  private final Path folder;
  private Template template = Template.DIALOGUE_MEETING;
  private Language language;

  /** What was written in the form. */
  record Draft(String title, String date, String start, String file) {}

  /** A form that can be carried out, or what is wrong with it. */
  record Asked(
      @Nullable NewSheet sheet, @Nullable Path file, Map<TemplateField, Message> problems) {}

  /**
   * Begins with the first template.
   *
   * @param folder where the file lies until another is chosen
   */
  public TemplateViewModel(Language language, ZoneId zone, Path folder) {
    this.language = language;
    this.zone = zone;
    this.folder = folder;
  }

  Language language() {
    return language;
  }

  Template template() {
    return template;
  }

  void choose(Template chosen) {
    template = chosen;
  }

  void speak(Language chosen) {
    language = chosen;
  }

  /** The templates in the language of the new sheet. */
  List<TemplateRow> rows() {
    return Arrays.stream(Template.values())
        .map(each -> TemplateRow.of(each, each.sheet(language, zone), Words.in(language)))
        .toList();
  }

  /** A file of that title which is not there yet, in the folder that was used last. */
  String fileFor(String title, @Nullable Path chosenFolder) {
    Path in = chosenFolder == null ? folder : chosenFolder;
    String plain = title.replaceAll("[^\\p{L}\\p{N} ._-]", " ").replaceAll("\\s+", " ").strip();
    String name = plain.replaceAll("[. ]+$", "");
    return in.resolve((name.isEmpty() ? template.key() : name) + ".yaml").toString();
  }

  /** What the form asks for. */
  Asked asked(Draft draft) {
    Map<TemplateField, Message> problems = new EnumMap<>(TemplateField.class);
    if (draft.title().isBlank()) {
      problems.put(TemplateField.TITLE, Message.of("template.no-title"));
    }
    LocalDate date = draft.date().isBlank() ? null : date(draft.date()).orElse(null);
    if (date == null && !draft.date().isBlank()) {
      problems.put(TemplateField.DATE, Message.of("template.no-date", draft.date().strip()));
    }
    LocalTime start = ClockTimes.of(draft.start()).orElse(null);
    if (start == null && !draft.start().isBlank()) {
      problems.put(TemplateField.START, Message.of("template.no-start", draft.start().strip()));
    }
    Path file = file(draft.file(), problems);
    NewSheet sheet =
        problems.isEmpty()
            ? new NewSheet(template, language, draft.title().strip(), date, start)
            : null;
    return new Asked(sheet, file, problems);
  }

  private static Optional<LocalDate> date(String text) {
    return DueWords.of(text)
        .filter(DueRule.On.class::isInstance)
        .map(DueRule.On.class::cast)
        .filter(on -> on.at() == null)
        .map(DueRule.On::date);
  }

  private static @Nullable Path file(String text, Map<TemplateField, Message> problems) {
    String plain = text.strip();
    if (plain.isEmpty()) {
      problems.put(TemplateField.FILE, Message.of("template.no-file"));
      return null;
    }
    try {
      boolean named = plain.endsWith(".yaml") || plain.endsWith(".yml");
      Path file = Path.of(named ? plain : plain + ".yaml").toAbsolutePath();
      Path in = file.getParent();
      if (in == null || !Files.isDirectory(in)) {
        problems.put(TemplateField.FILE, Message.of("template.no-folder", String.valueOf(in)));
      }
      return file;
    } catch (InvalidPathException e) {
      problems.put(TemplateField.FILE, Message.of("template.bad-file", plain));
      return null;
    }
  }
}

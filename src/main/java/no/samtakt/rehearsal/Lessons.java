package no.samtakt.rehearsal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samtakt.notes.Note;
import no.samtakt.notes.Origin;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.ScriptLine;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** What was noted in a rehearsal, as lines of the sheet's script: something to remember to do. */
public final class Lessons {
  private static final List<String> REMEMBER = List.of("husk", "hugs", "remember");

  private Lessons() {}

  /**
   * The lines of those notes that are not in the script, in the order in which they were written.
   *
   * @param sheet as its file has it
   */
  public static List<Mend.AddLine> of(RunSheet sheet, List<Note> notes) {
    List<Mend.AddLine> lines = new ArrayList<>();
    notes.stream()
        .sorted(Comparator.comparingInt(note -> note.id().value()))
        .forEach(
            note -> of(sheet, note).filter(line -> !lines.contains(line)).ifPresent(lines::add));
    return List.copyOf(lines);
  }

  /**
   * The line of one note; empty where it is there already, and for what cannot be one: a picture, a
   * text that was gathered from elsewhere, or a note outside the sheet's own items.
   */
  public static Optional<Mend.AddLine> of(RunSheet sheet, Note note) {
    Item item = item(sheet, note.item());
    if (item == null || note.origin() != Origin.WRITTEN || note.text().isBlank()) {
      return Optional.empty();
    }
    ScriptLine line = new ScriptLine(ScriptLine.Act.DO, text(sheet, note.text()), null, null);
    boolean there = item.script().stream().anyMatch(each -> each.text().equals(line.text()));
    return there ? Optional.empty() : Optional.of(new Mend.AddLine(item.id(), line));
  }

  private static @Nullable Item item(RunSheet sheet, @Nullable String id) {
    return id == null ? null : sheet.item(new ItemId(id)).orElse(null);
  }

  /** In the sheet's own language, on one line; what begins with the word already, keeps its own. */
  private static String text(RunSheet sheet, String noted) {
    String line = noted.strip().replaceAll("\\s+", " ");
    String first = line.toLowerCase(Locale.ROOT);
    return REMEMBER.stream().anyMatch(first::startsWith)
        ? line
        : Words.in(sheet.language()).text("rehearsing.remember", line);
  }
}

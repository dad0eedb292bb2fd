package no.samtakt.runsheet.file;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Problem;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** Reads run sheets. A sheet that is read is valid; else every problem in the file is told. */
public final class RunSheetReader {
  private RunSheetReader() {}

  /**
   * Reads a file: UTF-8, with or without a byte-order mark, in the format that its name tells.
   *
   * @param systemZone the zone of a sheet that names none
   * @param fallback the language of a sheet that names none
   */
  public static Read read(Path file, ZoneId systemZone, Language fallback) {
    Optional<Format> format = Format.of(file);
    return switch (FileText.of(file)) {
      case FileText.Unreadable unreadable -> new Read.Broken(List.of(unreadable.problem()));
      case FileText.Text text ->
          format.isEmpty()
              ? broken("problem.file-format")
              : read(text.text(), format.get(), systemZone, fallback);
    };
  }

  /** Reads a text, as {@link #read(Path, ZoneId, Language)} does. */
  public static Read read(String text, Format format, ZoneId systemZone, Language fallback) {
    Problems problems = new Problems();
    Node root = Nodes.read(new Source(text), format, problems);
    Optional<RunSheet> sheet =
        sheet(root, new SheetBinding(problems, systemZone, fallback), problems);
    if (sheet.isPresent() && problems.none()) {
      return new Read.Sheet(sheet.get());
    }
    return problems.none() ? broken("problem.file-empty") : new Read.Broken(problems.sorted());
  }

  private static Optional<RunSheet> sheet(
      @Nullable Node root, SheetBinding binding, Problems problems) {
    return switch (root) {
      case null -> Optional.empty();
      case Node.Nothing nothing -> Optional.empty();
      case Node.Refused refused -> Optional.empty();
      case Node.Keyed keyed -> binding.sheet(new Fields(keyed, Block.SHEET, problems));
      case Node other -> {
        problems.add(other.place(), "problem.not-a-sheet");
        yield Optional.empty();
      }
    };
  }

  private static Read broken(String key) {
    return new Read.Broken(List.of(new Problem(new Place.WholeFile(), Message.of(key))));
  }
}

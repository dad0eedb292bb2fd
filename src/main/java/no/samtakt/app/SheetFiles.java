package no.samtakt.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.samtakt.runsheet.Problem;
import no.samtakt.runsheet.file.Format;
import no.samtakt.runsheet.file.ProblemText;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads run sheets for the window, and puts what is wrong with one into lines to read. */
final class SheetFiles {
  private final ZoneId zone;
  private final Supplier<Language> language;

  /**
   * @param language for a sheet that does not say its own
   */
  SheetFiles(ZoneId zone, Supplier<Language> language) {
    this.zone = zone;
    this.language = language;
  }

  Read read(Path file) {
    return RunSheetReader.read(file, zone, language.get());
  }

  /** Reads a run sheet that was pasted: JSON where it begins like that, else YAML. */
  Read read(String text) {
    Format format = text.strip().startsWith("{") ? Format.JSON : Format.YAML;
    return RunSheetReader.read(text, format, zone, language.get());
  }

  /**
   * When the file was last changed; the beginning of time when that cannot be told, or there is
   * none.
   */
  static FileTime changed(@Nullable Path file) {
    try {
      return file == null ? FileTime.fromMillis(0) : Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  static String lines(Path file, List<Problem> problems, Words words) {
    Path name = file.getFileName();
    String called = name == null ? file.toString() : name.toString();
    return lines(called, problems, words);
  }

  /** What is wrong, line by line, in a text that is called so. */
  static String lines(String called, List<Problem> problems, Words words) {
    return problems.stream()
        .map(problem -> ProblemText.line(called, problem, words))
        .collect(Collectors.joining("\n"));
  }
}

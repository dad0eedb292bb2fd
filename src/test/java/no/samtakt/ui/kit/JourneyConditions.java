package no.samtakt.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What a journey needs of the machine. Only Linux leaves letters to the user's packages. */
public final class JourneyConditions implements ExecutionCondition {
  static final String PACKAGES = "libpangoft2-1.0-0 libfreetype6 fonts-dejavu-core";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    List<String> missing = linux ? missing(Path.of("/usr/share/fonts")) : List.of();
    if (missing.isEmpty()) {
      return ConditionEvaluationResult.enabled("letters can be drawn");
    }
    String reason =
        "cannot draw letters without %s; on Debian: apt-get install %s"
            .formatted(String.join(", ", missing), PACKAGES);
    // The container is asked first, so this is said once for each journey.
    context
        .getTestClass()
        .filter(journey -> context.getTestMethod().isEmpty())
        .ifPresent(
            journey -> System.out.println("SKIPPED " + journey.getSimpleName() + ": " + reason));
    return ConditionEvaluationResult.disabled(reason);
  }

  static List<String> missing(Path fonts) {
    List<String> missing = new ArrayList<>();
    Stream.of("libpangoft2-1.0.so.0", "libfreetype.so.6")
        .filter(library -> !loads(library))
        .forEach(missing::add);
    if (fontUnder(fonts).isEmpty()) {
      missing.add("a font file under " + fonts);
    }
    return missing;
  }

  @SuppressWarnings("restricted") // it only asks whether the library is there
  static boolean loads(String library) {
    try (Arena arena = Arena.ofConfined()) {
      return SymbolLookup.libraryLookup(library, arena) != null;
    } catch (IllegalArgumentException absent) {
      return false;
    }
  }

  private static Optional<Path> fontUnder(Path fonts) {
    if (!Files.isDirectory(fonts)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(fonts)) {
      return files.filter(JourneyConditions::isFont).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look for fonts under " + fonts, e);
    }
  }

  private static boolean isFont(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc");
  }
}

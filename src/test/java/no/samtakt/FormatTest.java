package no.samtakt;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds every source file against the one formatter. It stands here and not in the build tool,
 * because that may run on a Java too old for the formatter. To format everything: {@code mvn test
 * -Dtest=FormatTest -Dformat=write}.
 */
class FormatTest {
  @Test
  void everySourceFileIsFormatted() throws IOException, FormatterException {
    boolean write = "write".equals(System.getProperty("format"));
    List<Path> unformatted = new ArrayList<>();
    Formatter formatter = new Formatter();
    for (Path file : sources()) {
      String source = Files.readString(file);
      String formatted = formatter.formatSourceAndFixImports(source);
      if (!formatted.equals(source)) {
        unformatted.add(file);
        if (write) {
          Files.writeString(file, formatted);
        }
      }
    }
    assertThat(write ? List.of() : unformatted)
        .as("format with: mvn test -Dtest=FormatTest -Dformat=write")
        .isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}

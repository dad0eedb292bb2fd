package no.samtakt.runsheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samtakt.runsheet.Problem;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every way in which a sheet can be wrong, as written in {@code problems-yaml.txt} and {@code
 * problems-json.txt}: a heading, the file, an arrow, and what is said of it in bokmål.
 */
class ProblemsTest {
  private static final Path FOLDER = Path.of("src/test/resources/no/samtakt/runsheet/file");

  private record Case(String heading, Format format, String text, String expected) {}

  @TestFactory
  Stream<DynamicTest> everyProblemIsNamedInItsPlace() {
    return cases()
        .map(each ->
            DynamicTest.dynamicTest(
                each.format + ": " + each.heading,
                () ->
                    assertThat(String.join("\n", Sheets.problems(each.text, each.format)))
                        .isEqualTo(each.expected)));
  }

  @Test
  void noProblemIsWithoutAnExample() {
    Set<String> said = new TreeSet<>();
    cases()
        .map(each -> RunSheetReader.read(each.text, each.format, Sheets.OSLO, Language.NB))
        .flatMap(read -> ((Read.Broken) read).problems().stream())
        .map(Problem::message)
        .forEach(message -> keys(message, said));
    Set<String> known = new TreeSet<>(Words.in(Language.EN).keys());
    known.removeIf(key -> !key.startsWith("problem.") || key.startsWith("problem.file-"));

    assertThat(said).isEqualTo(known);
  }

  private static void keys(Message message, Set<String> said) {
    said.add(message.key());
    message.arguments().stream()
        .filter(Message.class::isInstance)
        .forEach(argument -> keys((Message) argument, said));
  }

  private static Stream<Case> cases() {
    return Stream.of(Format.values()).flatMap(ProblemsTest::cases);
  }

  private static Stream<Case> cases(Format format) {
    String name = format == Format.YAML ? "problems-yaml.txt" : "problems-json.txt";
    try {
      String all = Files.readString(FOLDER.resolve(name));
      return Arrays.stream(all.substring(4).split("\n### "))
          .map(section -> {
            String[] halves = section.split("\n--->\n", 2);
            String[] head = halves[0].split("\n", 2);
            return new Case(head[0], format, head[1], halves[1].strip());
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

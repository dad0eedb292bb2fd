package no.samtakt.checks;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

/**
 * The page about the checks holds the table that the code makes. {@code -Dchecks=write} writes it
 * anew.
 */
class ChecksPageTest {
  private static final Path PAGE = Path.of("src/docs/checks.md");
  private static final String BEGIN = "<!-- made from the code: begin -->\n";
  private static final String END = "<!-- made from the code: end -->\n";
  private static final Words WORDS = Words.in(Language.EN);

  @Test
  void thePageHoldsTheTable() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    assertThat(end).isGreaterThanOrEqualTo(begin);
    if ("write".equals(System.getProperty("checks"))) {
      Files.writeString(PAGE, page.substring(0, begin) + table() + page.substring(end));
    } else {
      assertThat(page.substring(begin, end)).isEqualTo(table());
    }
  }

  private static String table() {
    return "\n| check | looks at | speaks | mend | stands on |\n|---|---|---|---|---|\n"
        + Checks.all().stream().map(ChecksPageTest::row).collect(joining("\n"))
        + "\n\n"
        + "| source | grade |\n|---|---|\n"
        + Arrays.stream(Source.values())
            .map(each ->
                "| %s | %s, %s |"
                    .formatted(
                        WORDS.text(each.work()),
                        each.grade().letter(),
                        WORDS.text(each.grade().words())))
            .collect(joining("\n"))
        + "\n\n";
  }

  private static String row(Check check) {
    String limits = check.limits().stream().map(ChecksPageTest::limit).collect(joining("<br>"));
    String sources =
        check.evidence().stream()
            .map(each -> WORDS.text(each.work()) + " (" + each.grade().letter() + ")")
            .collect(joining("; "));
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(
            check.id(),
            WORDS.text(check.about()),
            limits.isEmpty() ? "where that is not so" : limits,
            check.mends() ? "yes" : "no",
            sources);
  }

  private static String limit(Limit<?> limit) {
    String value =
        switch (limit.value()) {
          case Duration length -> WORDS.length(length);
          case Share share -> share.percent() + " %";
          default -> limit.value().toString();
        };
    String side = limit.above() ? "above " : "below ";
    return side + value + ": " + limit.severity().key();
  }
}

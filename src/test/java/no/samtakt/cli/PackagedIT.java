package no.samtakt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people start is not what other tests run: there, every library is on the class path, here
 * only what the modules ask for. Each command that reaches for a library of its own is called once.
 */
@DisabledOnOs(OS.WINDOWS)
class PackagedIT {
  private static final Path LAUNCHER = Path.of("target", "samtakt", "bin", "samtakt");

  @TempDir private Path folder;

  @Test
  void cardsArePrinted() throws Exception {
    Path pages = folder.resolve("cards.pdf");

    called("cards", "--category", "energiser", "--pdf", pages.toString());

    assertThat(Files.readString(pages, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }

  @Test
  void aSessionIsRehearsedAndKept() throws Exception {
    called("rehearse", "samples/samarbeid-pa-nye-mater.yaml", "--speed", "max", "--json");

    assertThat(called("notes", "--json")).startsWith("[");
  }

  @Test
  void groupsAreFormedOfAWorkbook() throws Exception {
    String list = "src/test/resources/no/samtakt/people/file/workbook.xlsx";

    assertThat(called("groups", "--people", list, "--size", "2", "--rounds", "1", "--json"))
        .startsWith("{");
  }

  /** What it printed; it must have ended well, and without a word of Java's. */
  private String called(String... arguments) throws IOException, InterruptedException {
    Path trouble = folder.resolve("trouble.txt");
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toAbsolutePath().toString()));
    command.addAll(List.of("--data", folder.resolve("data").toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectError(trouble.toFile()).start();
    process.getOutputStream().close();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    int exit = process.waitFor();
    String said = Files.readString(trouble);
    assertThat(exit).as(said).isZero();
    assertThat(said).doesNotContain("Exception", "Error:");
    return printed;
  }
}

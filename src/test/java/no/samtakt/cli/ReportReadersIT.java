package no.samtakt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.samtakt.cli.TestRun.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The report of the rehearsed Vestfold session, opened by the programs that people open it with,
 * where those are installed.
 */
class ReportReadersIT {
  private static final String SCRIPT =
      """
      {"at":"PT52M","do":"note","tag":"decision","text":"Kjernegruppa møtes annenhver måned"}
      {"at":"PT53M","do":"note","text":"<script>document.title='feil'</script> blåbær på øya"}
      {"at":"PT54M","do":"note","tag":"follow-up","text":"=HYPERLINK(\\"https://evil.example\\")"}
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void rehearse() throws IOException {
    Path script = Files.writeString(folder.resolve("manus.jsonl"), SCRIPT);
    Result done =
        new TestRun(folder.resolve("data"))
            .run(
                "rehearse",
                TestRun.VESTFOLD,
                "--people",
                TestRun.SAMPLES.resolve("rosters/vestfold-71.csv").toString(),
                "--script",
                script.toString(),
                "--seed",
                "7");
    assertThat(done.exit()).as(done.err()).isZero();
  }

  @Test
  void pdfReadersSeeTagsTitleLanguageAndText() throws Exception {
    String info = program("pdfinfo");
    String text = program("pdftotext");
    Path file = written("r.pdf");

    assertThat(run(info, file.toString()))
        .containsPattern("Tagged:\\s+yes")
        .containsPattern("Title:\\s+Rapport: Samarbeid på nye måter");
    assertThat(run(text, file.toString(), "-").replaceAll("\\s+", " "))
        .contains("Kjernegruppa møtes annenhver måned", "blåbær på øya", "Vestfold fylkeskommune")
        .contains("Plan og faktisk tid per post", "Digital møteledelse");
  }

  @Test
  void wordProcessorsReadTheWordFile() throws Exception {
    String office = program("soffice");
    String text = program("pdftotext");
    Path file = written("ord.docx");

    run(
        office,
        "-env:UserInstallation=" + folder.resolve("office").toUri(),
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder.toString(),
        file.toString());

    assertThat(run(text, folder.resolve("ord.pdf").toString(), "-").replaceAll("\\s+", " "))
        .contains("Rapport: Samarbeid på nye måter", "Kjernegruppa møtes annenhver måned")
        .contains("Slik deltok folk", "blåbær på øya");
  }

  @Test
  void browsersShowThePageAndRunNothing() throws Exception {
    String browser = program("chromium");
    Path file = written("side.html");

    String page =
        run(
            browser,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--user-data-dir=" + folder.resolve("browser"),
            "--dump-dom",
            file.toUri().toString());

    assertThat(page)
        .contains("<title>Rapport: Samarbeid på nye måter</title>", "lang=\"nb-NO\"")
        .contains("&lt;script&gt;document.title='feil'&lt;/script&gt; blåbær på øya");
  }

  private static Path written(String name) {
    Path file = folder.resolve(name);
    Result result =
        new TestRun(folder.resolve("data")).run("report", "last", "--out", file.toString());
    assertThat(result.exit()).as(result.err()).isZero();
    return file;
  }

  /** Where a program is; without it the test is skipped, and says so. */
  private static String program(String name) {
    Optional<Path> found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(each -> Path.of(each, name))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(found.isPresent(), name + " is not installed");
    return found.orElseThrow().toString();
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Process process =
        new ProcessBuilder(new ArrayList<>(List.of(command)))
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended).as("%s came to its end", command[0]).isTrue();
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}

package no.samtakt.cli;

import static no.samtakt.cli.Launched.LAUNCHER;
import static no.samtakt.cli.Launched.SAMPLES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samtakt.cli.TestRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The packaged launcher, from a folder that is not its own. */
class LauncherIT {
  private static final String VESTFOLD = SAMPLES.resolve("samarbeid-pa-nye-mater.yaml").toString();

  @TempDir Path folder;

  @Test
  void tellsItsVersionAndNothingElse() {
    Result result = samtakt().run("--version");

    assertThat(result.exit()).isZero();
    assertThat(result.out()).matches("Samtakt \\d+\\.\\d+\\.\\d+.*\\n");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void checksASampleWithTheExactWords() {
    assertThat(samtakt().run("check", VESTFOLD, "--lang", "nb"))
        .isEqualTo(new Result(0, VESTFOLD + ": i orden. 16 poster, 2 t 45 min.\n", ""));
  }

  @Test
  void checksABrokenSampleWithTheExactWords() throws IOException {
    Path broken = Files.createDirectories(folder.resolve("samples").resolve("broken"));
    String name = "several-problems-at-once";
    Files.copy(SAMPLES.resolve("broken").resolve(name + ".yaml"), broken.resolve(name + ".yaml"));

    assertThat(samtakt().run("check", "samples/broken/" + name + ".yaml", "--lang", "nb"))
        .isEqualTo(
            new Result(1, Files.readString(SAMPLES.resolve("broken").resolve(name + ".txt")), ""));
  }

  @Test
  void wrongUseEndsWithTwo() {
    Result result = samtakt().run("check", "--lang", "nn");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("Dette manglar: FIL");
  }

  @Test
  void equalSeedsGiveEqualOutputButForTheSession() {
    String[] call = {"rehearse", VESTFOLD, "--seed", "42", "--json"};
    Result one = samtakt().run(call);
    Result other = samtakt().run(call);

    assertThat(one.exit()).isZero();
    assertThat(one.err()).isEmpty();
    assertThat(one.out()).hasLineCount(1);
    assertThat(one.json().get("drift").asString()).isEqualTo("PT0S");
    assertThat(one.out()).isNotEqualTo(other.out());
    assertThat(withoutSession(one)).isEqualTo(withoutSession(other));
  }

  @Test
  void withoutADisplayTheSessionRunsAsTextAndItsNotesAreKept() throws IOException {
    Path script =
        Files.writeString(
            folder.resolve("manus.jsonl"),
            "{\"at\":\"PT20M\",\"do\":\"note\",\"tag\":\"idea\",\"text\":\"Blåbær på øya, sa"
                + " Åse\"}\n");
    Result text =
        samtakt().with("LC_ALL", "nb_NO.UTF-8").run("rehearse", VESTFOLD, "--script", script + "");
    Result window = samtakt().run(VESTFOLD);
    Result notes = samtakt().run("notes", "--json", "--session", session(text));

    assertThat(text.out()).contains("Blåbær på øya, sa Åse");
    assertThat(window.exit()).isZero();
    assertThat(window.lines()).anyMatch(line -> line.matches("\\d+ 12:15:00 .+"));
    JsonNode note = notes.json().get(0);
    assertThat(note.get("text").asString()).isEqualTo("Blåbær på øya, sa Åse");
    assertThat(note.get("item").asString()).isEqualTo("Velkommen og hilserunde");
    assertThat(note.get("tag").asString()).isEqualTo("idea");
    assertThat(note.get("at").asString()).matches("\\d{4}-\\d\\d-\\d\\dT09:50:00\\+0[12]:00");
  }

  @Test
  void formsGroupsFromAList() {
    Result result =
        samtakt()
            .run(
                "groups",
                "--people",
                SAMPLES.resolve("rosters").resolve("vestfold-71.csv").toString(),
                "--size",
                "2",
                "--rounds",
                "2",
                "--json");

    assertThat(result.err()).isEmpty();
    assertThat(result.json().get("repeats").asInt()).isZero();
    assertThat(result.json().get("rounds").get(1).get("groups")).hasSize(35);
  }

  /** Names with æøå and spaces, through a symbolic link, in a locale that knows no æøå. */
  @Test
  void runsThroughALinkFromAFolderWithNorwegianLettersInAPlainLocale() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("samtakt-link"), LAUNCHER);
    // The shell makes the names, since this test may itself run in such a locale.
    Path shell =
        Files.writeString(
            folder.resolve("run.sh"),
            """
            dir=$(printf 'M\\303\\270te i \\303\\205s')
            mkdir "$dir" && cd "$dir" || exit 9
            cp "$1" "$(printf 'kj\\303\\270replan.yaml')"
            exec "$2" check "$(printf 'kj\\303\\270replan.yaml')"
            """);

    Result result =
        samtakt()
            .with("LC_ALL", "C")
            .run(
                List.of(
                    "/bin/sh",
                    shell.toString(),
                    SAMPLES.resolve("minimal.yaml").toString(),
                    link.toString()));

    Files.delete(link);
    assertThat(result).isEqualTo(new Result(0, "kjøreplan.yaml: i orden. 3 poster, 25 min.\n", ""));
  }

  @Test
  void withoutAJavaItSaysWhatToInstall() throws IOException {
    Path copy = folder.resolve("bin").resolve("samtakt");
    Files.createDirectories(folder.resolve("bin"));
    // A machine without Java: the folders where one is looked for are moved out of the way.
    Files.writeString(
        copy,
        Files.readString(LAUNCHER).replaceAll("(?m)(?<=[ \"])/(usr|opt|Library)/", "/nowhere/$1/"));

    Result result =
        samtakt()
            .with("JAVA_HOME", "")
            .with("HOME", folder.toString())
            .with("PATH", folder.toString())
            .run(List.of("/bin/sh", copy.toString(), "--version"));

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("Samtakt trenger Java 25", "Samtakt needs Java 25", "SAMTAKT_JAVA_HOME");
  }

  private Launched samtakt() {
    return new Launched(folder);
  }

  /** The first line tells the session. */
  private static String session(Result result) {
    return result.lines().getFirst().replaceAll("^\\S+ ([^:]+):.*", "$1");
  }

  private static String withoutSession(Result result) {
    return result.out().replaceAll("\"session\":\"[^\"]+\"", "");
  }
}

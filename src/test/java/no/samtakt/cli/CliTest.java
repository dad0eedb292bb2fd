package no.samtakt.cli;

import static no.samtakt.cli.TestRun.VESTFOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import no.samtakt.cli.TestRun.Result;
import no.samtakt.words.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  @TempDir Path data;
  private TestRun samtakt;

  @BeforeEach
  void start() {
    samtakt = new TestRun(data);
  }

  @Test
  void tellsItsVersionWithEveryCommand() {
    for (String command : List.of("", "check ", "rehearse ", "groups ", "notes ")) {
      Result result = samtakt.run((command + "--version").split(" ", -1));

      assertThat(result.exit()).isZero();
      assertThat(result.out()).matches("Samtakt \\d+\\.\\d+.*\\R");
      assertThat(result.err()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "nb, Bruk: samtakt check, Skriver resultatet som JSON",
    "nn, Bruk: samtakt check, Skriv resultatet som JSON",
    "en, Usage: samtakt check, Prints the result as JSON"
  })
  void helpsInEveryLanguage(String language, String usage, String json) {
    Result result = samtakt.run("check", "--help", "--lang", language);

    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains(usage, json).doesNotContain("%n", "%%");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void helpNamesTheCommands() {
    assertThat(samtakt.run("--help").out())
        .contains("check", "rehearse", "groups", "notes", "--lang", "--data", "0 i orden");
  }

  @Test
  void speaksTheLanguageOfTheMachineUnlessAsked() {
    assertThat(samtakt.run("check", VESTFOLD).out()).contains("i orden");
    samtakt.locale = Locale.of("nn", "NO");
    assertThat(samtakt.run("notes").err()).contains("Det er ingen økter").contains("enno");
    samtakt.locale = Locale.GERMANY;
    assertThat(samtakt.run("check", VESTFOLD).out()).contains("in order");
    assertThat(samtakt.run("--lang=nb", "check", VESTFOLD).out()).contains("i orden");
    assertThat(samtakt.run("--lang", "nb", "check", "--lang", "en", VESTFOLD).out())
        .contains("in order");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "check # samtakt: Dette mangler: FIL",
        "groups --size 2 # samtakt: Dette mangler: --people LISTE, --rounds TALL",
        "check a.yaml b.yaml # samtakt: «b.yaml» er til overs.",
        "check a.yaml --jsn # samtakt: Valget «--jsn» finnes ikke. Mente du «--json»?",
        "check a.yaml --qqq # samtakt: Valget «--qqq» finnes ikke.",
        "check a.yaml --lang # samtakt: Dette mangler: --lang nb|nn|en",
        "check a.yaml --lang da # samtakt: --lang er nb, nn eller en, ikke «da».",
        "notes --session a --session b # samtakt: «--session ID» er gitt to ganger.",
        "rehearse a.yaml --speed fast # samtakt: --speed er et tall over null eller max, ikke"
            + " «fast».",
        "rehearse a.yaml --speed 0 # samtakt: --speed er et tall over null eller max, ikke «0».",
        "rehearse a.yaml --speed NaN # samtakt: --speed er et tall over null eller max, ikke"
            + " «NaN».",
        "rehearse a.yaml --seed x # samtakt: --seed er et helt tall, ikke «x».",
        "groups --people a --size 1 --rounds 1 # samtakt: --size er et helt tall fra 2 og oppover,"
            + " ikke «1».",
        "groups --people a --size 2 --rounds 0 # samtakt: --rounds er et helt tall fra 1 og"
            + " oppover, ikke «0».",
        "chek a.yaml # samtakt: Kommandoen «chek» finnes ikke. Mente du «check»?",
        "rehearsal # samtakt: Kommandoen «rehearsal» finnes ikke. Mente du «rehearse»?"
      })
  void wrongUseIsNamedInOurWords(String arguments, String said) {
    Result result = samtakt.run(arguments.split(" ", -1));

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).first().asString().isEqualTo(said);
    assertThat(result.err()).contains("--help");
  }

  @Test
  void wrongUseIsNamedInTheLanguageAskedFor() {
    assertThat(samtakt.run("check", "--lang", "nn").err()).contains("Dette manglar: FIL");
    assertThat(samtakt.run("check", "--lang", "en").err()).contains("This is missing: FILE");
  }

  @Test
  void aFileMayBeCalledAnything() {
    assertThat(samtakt.run("check", "@nope.yaml").exit()).isEqualTo(1);
    assertThat(samtakt.run("check", "--", "--nope.yaml").exit()).isEqualTo(1);
  }

  @Test
  void opensTheWindow() {
    samtakt.answer = Window.Answer.CLOSED;

    assertThat(samtakt.run()).isEqualTo(new Result(0, "", ""));
    assertThat(samtakt.run(VESTFOLD, "--lang", "en", "--data", "x").exit()).isZero();
    assertThat(samtakt.opened)
        .containsExactly(
            new TestRun.Opened(null, false, null, data),
            new TestRun.Opened(Path.of(VESTFOLD), false, Language.EN, Path.of("x")));
  }

  @Test
  void withoutADisplayItSaysSoAndWhatToDo() {
    Result result = samtakt.run();

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("ingen skjerm", "skrivebord");
  }

  @Test
  void withoutADisplayTheSameSessionRunsAsText() {
    Result result = samtakt.run(VESTFOLD);

    assertThat(result.exit()).isZero();
    assertThat(result.err()).contains("ingen skjerm", "samtakt rehearse " + VESTFOLD);
    assertThat(result.lines()).anyMatch(line -> line.matches("\\d+ 12:15:00 Avsluttet økta"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "en"})
  void aFaultOfOursIsNoStackTrace(String language) {
    PrintStream broken =
        new PrintStream(java.io.OutputStream.nullOutputStream()) {
          @Override
          public void println(String text) {
            throw new IllegalStateException("broken");
          }
        };
    var err = new java.io.ByteArrayOutputStream();
    Machine machine =
        new Machine(
            Map.of(),
            "Linux",
            data,
            Locale.ROOT,
            ZoneId.of("UTC"),
            InstantSource.system(),
            new Random(),
            length -> {},
            folder -> {});

    int exit =
        Cli.run(
            new String[] {"--lang", language, "--version"},
            broken,
            new PrintStream(err, false, java.nio.charset.StandardCharsets.UTF_8),
            machine,
            (file, rehearsing, spoken, folder) -> Window.Answer.CLOSED);

    assertThat(exit).isEqualTo(1);
    assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8))
        .startsWith("samtakt: ")
        .contains("broken")
        .hasLineCount(1);
  }
}

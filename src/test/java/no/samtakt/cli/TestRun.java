package no.samtakt.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line in this process, in a data folder of its own. */
final class TestRun {
  static final Path SAMPLES = Path.of("samples");
  static final String VESTFOLD = SAMPLES.resolve("samarbeid-pa-nye-mater.yaml").toString();

  /** One run's outcome. */
  record Result(int exit, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }

    JsonNode json() {
      return new JsonMapper().readTree(out);
    }
  }

  /** A window that was asked for. */
  record Opened(@Nullable Path file, boolean rehearsing, @Nullable Language language, Path data) {}

  final Path data;
  final List<Duration> slept = new ArrayList<>();
  final List<Opened> opened = new ArrayList<>();
  Window.Answer answer = Window.Answer.NO_DISPLAY;
  Locale locale = Locale.of("nb", "NO");

  TestRun(Path data) {
    this.data = data;
  }

  Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    // Noon in Oslo.
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-23T11:00:00Z"));
    Machine machine =
        new Machine(
            Map.of("SAMTAKT_DATA", data.toString()),
            "Linux",
            data,
            locale,
            ZoneId.of("Europe/Oslo"),
            clock,
            new Random(),
            slept::add,
            folder -> {});
    int exit =
        Cli.run(
            arguments,
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            machine,
            (file, rehearsing, language, folder) -> {
              opened.add(new Opened(file, rehearsing, language, folder.folder()));
              return answer;
            });
    return new Result(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

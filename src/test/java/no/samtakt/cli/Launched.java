package no.samtakt.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtakt.cli.TestRun.Result;

/** The packaged program as users start it: a process of its own, in a folder and a data folder. */
final class Launched {
  static final Path LAUNCHER = Path.of(System.getProperty("samtakt.launcher", "")).toAbsolutePath();
  static final Path SAMPLES = Path.of("samples").toAbsolutePath();

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  Launched(Path folder) {
    this.folder = folder;
    with("SAMTAKT_DATA", folder.resolve("data").toString());
    with("DISPLAY", "");
    with("WAYLAND_DISPLAY", "");
    with("LC_ALL", "C.UTF-8");
    // What a killed program leaves behind stays in the test's own folder.
    with("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + folder);
  }

  /** Sets a variable of the environment. */
  Launched with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Result run(String... arguments) {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  /** Runs any command in the same surroundings. */
  Result run(List<String> command) {
    try {
      Path out = Files.createTempFile(folder, "out", ".txt");
      Path err = Files.createTempFile(folder, "err", ".txt");
      Process process =
          builder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      int exit = process.waitFor();
      // The Java launcher tells of the options that the test itself sets.
      String said =
          Files.readString(err).replaceAll("NOTE: Picked up JDK_JAVA_OPTIONS: [^\\n]*\\n", "");
      return new Result(exit, Files.readString(out, StandardCharsets.UTF_8), said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Starts the program; what it says on standard error is thrown away. */
  Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    return builder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    return builder;
  }
}

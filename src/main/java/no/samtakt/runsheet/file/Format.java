package no.samtakt.runsheet.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** How a run sheet is written down: YAML for people, JSON for programs; the keys are the same. */
public enum Format {
  YAML,
  JSON;

  /** The format that a file's name tells: {@code .yaml}, {@code .yml} or {@code .json}. */
  public static Optional<Format> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return Optional.of(YAML);
    }
    return name.endsWith(".json") ? Optional.of(JSON) : Optional.empty();
  }
}

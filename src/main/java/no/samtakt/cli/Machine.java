package no.samtakt.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * What the command line needs of the machine that it runs on.
 *
 * @param environment the environment variables
 * @param osName the system property {@code os.name}
 * @param home the user's own folder
 * @param locale says which language to speak when nobody asks for one
 * @param zone of run sheets that name none
 * @param random for what nobody gave a seed for
 * @param sleep waits for so much real time
 * @param log is told the data folder as soon as it is there, so that the log can lie in it
 */
public record Machine(
    Map<String, String> environment,
    String osName,
    Path home,
    Locale locale,
    ZoneId zone,
    InstantSource clock,
    RandomGenerator random,
    Consumer<Duration> sleep,
    Consumer<Path> log) {
  public Machine {
    environment = Map.copyOf(environment);
  }
}

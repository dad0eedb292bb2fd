package no.samtakt.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's version, written into a resource when it is built. */
public final class Version {
  private Version() {}

  /** Such as {@code 0.1.0}. */
  public static String read() {
    try (var stream = Version.class.getResourceAsStream("version.properties")) {
      if (stream == null) {
        throw new IllegalStateException("missing version.properties");
      }
      Properties properties = new Properties();
      properties.load(stream);
      return properties.getProperty("version", "?");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read version.properties", e);
    }
  }
}

package no.samtakt.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What is known of other people's products: tables that lie beside the classes, with sources. */
final class KnownFacts {
  private KnownFacts() {}

  /**
   * Reads a table.
   *
   * @throws IllegalStateException when it is missing: the program was packed wrongly
   */
  static Properties of(String table) {
    Properties facts = new Properties();
    try (InputStream in = KnownFacts.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("missing table " + table);
      }
      facts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return facts;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + table, e);
    }
  }
}

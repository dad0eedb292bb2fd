package no.samtakt.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets that lie beside the code. */
final class Style {
  private Style() {}

  static String sheet(String name) {
    try (InputStream bytes = Style.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("missing style sheet " + name);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}

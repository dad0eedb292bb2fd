package no.samtakt.report.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What lies beside the code: style sheets, and the styles of Word files. */
final class StyleSheet {
  private StyleSheet() {}

  static String named(String name) {
    try (InputStream bytes = StyleSheet.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("missing " + name);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}

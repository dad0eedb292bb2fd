package no.samtakt.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Format;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.ui.start.StartContent.Example;
import no.samtakt.words.Language;

/** The run sheets that come with the program, in the order in which the start screen shows them. */
final class Examples {
  private static final List<String> NAMES =
      List.of(
          "samarbeid-pa-nye-mater",
          "digital-open-space",
          "laeringsnettverk",
          "co-creation-workshop",
          "minimal");

  private Examples() {}

  static List<Example> all(ZoneId zone) {
    return NAMES.stream()
        .map(name -> {
          RunSheet sheet = read(name, zone);
          return new Example(name, sheet.title(), sheet.items().size(), sheet.length().toMinutes());
        })
        .toList();
  }

  static RunSheet read(String name, ZoneId zone) {
    try (InputStream stream =
        Examples.class.getResourceAsStream("/no/samtakt/samples/" + name + ".yaml")) {
      if (stream == null) {
        throw new IllegalArgumentException("no example called " + name);
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return switch (RunSheetReader.read(text, Format.YAML, zone, Language.NB)) {
        case Read.Sheet(RunSheet sheet) -> sheet;
        case Read.Broken broken ->
            throw new IllegalStateException("the example " + name + " is broken");
      };
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the example " + name, e);
    }
  }
}

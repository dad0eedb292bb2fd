package no.samtakt.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Format;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.ui.start.StartContent.Example;
import no.samtakt.words.Language;

/** The run sheets that come with the program, in the order in which the start screen shows them. */
final class Examples {
  /** Their names, and what each is an example of. */
  private static final Map<String, Kind> NAMES = names();

  private Examples() {}

  static List<Example> all(ZoneId zone) {
    return NAMES.entrySet().stream()
        .map(each -> {
          RunSheet sheet = read(each.getKey(), zone);
          return new Example(
              each.getKey(),
              sheet.title(),
              each.getValue(),
              sheet.language(),
              sheet.items().size(),
              sheet.length().toMinutes());
        })
        .toList();
  }

  private static Map<String, Kind> names() {
    Map<String, Kind> names = new LinkedHashMap<>();
    names.put("samarbeid-pa-nye-mater", Kind.PAIRS);
    names.put("digital-open-space", Kind.OPEN_SPACE);
    names.put("laeringsnettverk", Kind.SHARING);
    names.put("co-creation-workshop", Kind.IGP);
    names.put("minimal", Kind.CHECK_IN);
    return Collections.unmodifiableMap(names);
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

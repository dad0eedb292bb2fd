package no.samtakt.grouping.file;

import java.util.stream.Collectors;
import no.samtakt.grouping.Round;

/**
 * A round as a sheet to read from while rooms are opened and people moved by hand, for a platform
 * that takes no file. Addresses are nobody's business there.
 */
public record RoomSheet(String heading, Round round, Wording wording) {
  private static final String STYLE =
      "body{font:16px/1.4 system-ui,sans-serif;margin:2em;columns:20em}"
          + "h1{font-size:1.4em;column-span:all}"
          + "section{break-inside:avoid;margin:0 0 1em}"
          + "h2{font-size:1.1em;margin:0}ul{margin:0;padding-left:1.2em}";

  /** A page for a browser or a printer, which needs nothing besides itself. */
  public String html() {
    String language = wording.words().language().tag();
    return "<!DOCTYPE html>\n<html lang=\"%s\">\n<head><meta charset=\"utf-8\"><title>%s</title>"
            .formatted(language, escaped(heading))
        + "<style>%s</style></head>\n<body>\n<h1>%s</h1>\n".formatted(STYLE, escaped(heading))
        + wording.rooms(round).stream().map(this::section).collect(Collectors.joining())
        + "</body>\n</html>\n";
  }

  private String section(Wording.Room room) {
    return "<section><h2>%s</h2><ul>%s</ul></section>\n"
        .formatted(
            escaped(room.name()),
            room.people().stream()
                .map(person -> "<li>" + escaped(wording.person(person)) + "</li>")
                .collect(Collectors.joining()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

package no.samtakt.architecture;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The package table: which room may use which, and which libraries it may reach for. */
final class House {
  private static final Set<String> DOMAIN =
      Set.of(
          "words",
          "runsheet",
          "platform",
          "people",
          "grouping",
          "cards",
          "notes",
          "checks",
          "session",
          "history");
  private static final Set<String> JDK = Set.of("java", "org.jspecify");
  private static final Set<String> JACKSON = Set.of("tools.jackson", "org.snakeyaml.engine");
  private static final Set<String> WINDOWS =
      Set.of("javafx", "org.controlsfx", "atlantafx", "org.kordamp.ikonli", "com.formdev");

  private static final Map<String, Room> ROOMS = rooms();

  /** A room, the rooms that it may use besides itself, and the libraries that it may reach for. */
  record Room(String name, Set<String> uses, Set<String> libraries) {}

  private House() {}

  static Map<String, Room> all() {
    return ROOMS;
  }

  private static Map<String, Room> rooms() {
    Map<String, Room> rooms = new TreeMap<>();
    room(rooms, "words", Set.of(), JDK);
    room(rooms, "runsheet", Set.of("words"), JDK);
    room(rooms, "platform", Set.of("words"), JDK);
    room(rooms, "people", Set.of("words"), JDK);
    room(rooms, "grouping", Set.of("people"), with(JDK, "org.jgrapht"));
    room(rooms, "cards", Set.of("words"), JDK);
    room(rooms, "notes", Set.of("words", "people"), JDK);
    room(rooms, "checks", Set.of("words", "runsheet", "platform", "people"), JDK);
    room(
        rooms,
        "session",
        Set.of("words", "runsheet", "platform", "people", "grouping", "cards", "notes"),
        with(JDK, "org.pcollections"));
    room(rooms, "history", with(DOMAIN), JDK);
    room(
        rooms,
        "runsheet.file",
        Set.of("words", "runsheet", "platform", "cards", "checks"),
        both(JDK, JACKSON));
    room(rooms, "templates", Set.of("words", "runsheet", "runsheet.file"), JDK);
    room(rooms, "calendar", Set.of("words"), JDK);
    room(rooms, "before", with(DOMAIN, "calendar"), JDK);
    room(
        rooms,
        "people.file",
        Set.of("words", "people", "runsheet"),
        with(both(JDK, JACKSON), "org.apache.poi", "javax.xml", "org.xml.sax"));
    room(
        rooms,
        "grouping.file",
        Set.of("words", "people", "grouping", "platform"),
        both(JDK, JACKSON));
    room(
        rooms,
        "notes.file",
        Set.of("words", "notes", "people"),
        with(both(JDK, JACKSON), "javax.imageio"));
    room(rooms, "cards.file", Set.of("words", "cards"), both(JDK, JACKSON));
    room(
        rooms,
        "paper",
        DOMAIN,
        with(
            JDK,
            "com.openhtmltopdf",
            "org.apache.fontbox",
            "org.apache.pdfbox.io",
            "javax.xml.parsers",
            "org.w3c.dom"));
    room(rooms, "report", DOMAIN, JDK);
    room(
        rooms,
        "report.file",
        with(DOMAIN, "report", "paper", "calendar"),
        with(
            JDK,
            "org.apache.poi",
            "org.apache.xmlbeans",
            "org.openxmlformats",
            "org.commonmark",
            "javax.imageio",
            "org.w3c.dom"));
    room(rooms, "store", DOMAIN, with(both(JDK, JACKSON), "org.sqlite"));
    room(rooms, "settings", Set.of("words"), both(JDK, JACKSON));
    room(rooms, "sound", Set.of(), with(JDK, "javax.sound"));
    room(rooms, "live", DOMAIN, JDK);
    room(rooms, "rehearsal", with(DOMAIN, "live"), JDK);
    room(rooms, "ui.kit", Set.of("words", "settings"), both(JDK, WINDOWS));
    room(rooms, "ui.moment", with(DOMAIN, "live", "ui.kit", "grouping.file"), both(JDK, WINDOWS));
    for (String pane :
        List.of(
            "start",
            "timeline",
            "now",
            "cards",
            "transport",
            "status",
            "strip",
            "participants",
            "palette",
            "checks",
            "history",
            "cohost")) {
      room(rooms, "ui." + pane, with(DOMAIN, "live", "ui.kit", "ui.moment"), both(JDK, WINDOWS));
    }
    room(
        rooms,
        "ui.groups",
        with(DOMAIN, "live", "ui.kit", "ui.moment", "grouping.file"),
        both(JDK, WINDOWS));
    room(rooms, "ui.before", Set.of("words", "runsheet", "before", "ui.kit"), both(JDK, WINDOWS));
    room(
        rooms,
        "ui.template",
        Set.of("words", "runsheet", "templates", "before", "ui.kit"),
        both(JDK, WINDOWS));
    room(
        rooms,
        "ui.report",
        with(DOMAIN, "report", "report.file", "ui.kit", "ui.moment"),
        both(JDK, WINDOWS));
    room(
        rooms,
        "ui.notes",
        with(DOMAIN, "live", "rehearsal", "ui.kit", "ui.moment"),
        with(both(JDK, WINDOWS), "org.commonmark"));
    room(
        rooms,
        "ui.rehearsal",
        with(DOMAIN, "live", "rehearsal", "ui.kit", "ui.moment"),
        both(JDK, WINDOWS));
    room(rooms, "ui.settings", Set.of("words", "settings", "ui.kit"), both(JDK, WINDOWS));
    Set<String> headless =
        with(
            DOMAIN,
            "runsheet.file",
            "people.file",
            "grouping.file",
            "cards.file",
            "notes.file",
            "paper",
            "report",
            "report.file",
            "store",
            "settings",
            "live",
            "rehearsal",
            "templates",
            "before");
    room(rooms, "cli", headless, with(both(JDK, JACKSON), "picocli"));
    Set<String> everything = new HashSet<>(rooms.keySet());
    room(rooms, "app", everything, with(both(JDK, WINDOWS), "javax.imageio"));
    return Map.copyOf(rooms);
  }

  private static void room(
      Map<String, Room> rooms, String name, Set<String> uses, Set<String> libraries) {
    rooms.put(name, new Room(name, uses, libraries));
  }

  private static Set<String> with(Set<String> some, String... more) {
    return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
  }

  private static Set<String> both(Set<String> some, Set<String> more) {
    return with(some, more.toArray(String[]::new));
  }
}

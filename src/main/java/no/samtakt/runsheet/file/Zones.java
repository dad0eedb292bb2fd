package no.samtakt.runsheet.file;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Time zones by name, such as {@code Europe/Oslo}. */
final class Zones {
  private Zones() {}

  static Optional<ZoneId> of(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The zone that a wrong name most likely means: by its city, else by spelling, else ours. */
  static String meant(String text) {
    String wanted = text.strip().replace(' ', '_');
    List<String> known = ZoneId.getAvailableZoneIds().stream().sorted().toList();
    return known.stream()
        .filter(id -> id.equalsIgnoreCase(wanted) || city(id).equalsIgnoreCase(wanted))
        .findFirst()
        .or(() -> Nearest.of(wanted, known))
        .orElse("Europe/Oslo");
  }

  private static String city(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }
}

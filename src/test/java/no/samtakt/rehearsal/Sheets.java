package no.samtakt.rehearsal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.CardChoice;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Rounds;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Shape;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;

/** Small run sheets for rehearsing. */
final class Sheets {
  static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private Sheets() {}

  static RunSheet sheet(Item... items) {
    return dated(LocalDate.of(2026, 5, 20), LocalTime.of(9, 0), items);
  }

  static RunSheet dated(@Nullable LocalDate date, @Nullable LocalTime start, Item... items) {
    return new RunSheet(
        "Prøve",
        null,
        Language.NB,
        date,
        start,
        OSLO,
        null,
        null,
        null,
        0,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(items),
        List.of(),
        List.of());
  }

  static Item talk(String id, int minutes) {
    return item(id, Kind.TALK, whole(minutes), null, null, AtZero.OVERTIME);
  }

  static Item pinned(String id, int minutes, LocalTime at) {
    return item(id, Kind.TALK, whole(minutes), at, null, AtZero.OVERTIME);
  }

  static Item goingOn(String id, int minutes) {
    return item(id, Kind.BREAK, whole(minutes), null, null, AtZero.GO_ON);
  }

  static Item withCard(String id, CardChoice card) {
    return item(id, Kind.CHECK_IN, whole(5), null, card, AtZero.OVERTIME);
  }

  static Item pairs(String id, int rounds) {
    Rounds all = new Rounds(rounds, Duration.ofMinutes(6), Duration.ofSeconds(30), 2);
    return item(id, Kind.PAIRS, new Shape.InRounds(all), null, null, AtZero.OVERTIME);
  }

  private static Shape whole(int minutes) {
    return new Shape.Whole(Duration.ofMinutes(minutes));
  }

  private static Item item(
      String id,
      Kind kind,
      Shape shape,
      @Nullable LocalTime at,
      @Nullable CardChoice card,
      AtZero end) {
    return new Item(
        new ItemId(id),
        id,
        kind,
        shape,
        shape.length(),
        null,
        at,
        null,
        null,
        List.of(),
        null,
        card,
        List.of(),
        List.of(),
        List.of(),
        end,
        null,
        List.of(),
        null);
  }
}

package no.samtakt.ui;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.CardChoice;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Shape;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;

/** A forenoon's session in which some items want a card. */
public final class Seminar {
  private Seminar() {}

  public static RunSheet sheet(Language language, Item... items) {
    return new RunSheet(
        "Samarbeid på nye måter",
        null,
        language,
        null,
        LocalTime.of(9, 30),
        ZoneId.of("Europe/Oslo"),
        "zoom",
        null,
        null,
        71,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(items),
        List.of(),
        List.of());
  }

  public static Item item(String title, int minutes) {
    return item(title, minutes, null);
  }

  /** An item whose card is of this category, whatever the card. */
  public static Item wanting(String title, int minutes, String category) {
    return item(title, minutes, new CardChoice(category, null));
  }

  /** An item whose card is this one. */
  public static Item wantingCard(String title, int minutes, String id) {
    return item(title, minutes, new CardChoice(null, id));
  }

  /** A speed date of one round. */
  public static Item pairs(String title, int minutes) {
    return item(title, minutes, Kind.PAIRS, null);
  }

  private static Item item(String title, int minutes, @Nullable CardChoice card) {
    return item(title, minutes, Kind.CUSTOM, card);
  }

  private static Item item(String title, int minutes, Kind kind, @Nullable CardChoice card) {
    return new Item(
        new ItemId(title.toLowerCase(Locale.ROOT).replace(' ', '-')),
        title,
        kind,
        new Shape.Whole(Duration.ofMinutes(minutes)),
        Duration.ofMinutes(minutes),
        null,
        null,
        null,
        null,
        List.of(),
        null,
        card,
        List.of(),
        List.of(),
        List.of(),
        AtZero.OVERTIME,
        null,
        List.of(),
        null);
  }
}

package no.samtakt.session;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Mode;
import no.samtakt.runsheet.Phase;
import no.samtakt.runsheet.Rounds;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.ScriptLine;
import no.samtakt.runsheet.Shape;
import no.samtakt.runsheet.Topic;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;

/** Run sheets for tests, as short as they can be said. */
public final class Sheets {
  public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private Sheets() {}

  public static RunSheet sheet(String start, Item... items) {
    return new RunSheet(
        "Prøve",
        null,
        Language.NB,
        null,
        LocalTime.parse(start),
        OSLO,
        "zoom",
        null,
        null,
        12,
        List.of(),
        List.of(),
        List.of(),
        null,
        Arrays.asList(items),
        List.of(),
        List.of());
  }

  public static Item item(String title, int minutes) {
    return item(title, Kind.CUSTOM, new Shape.Whole(Duration.ofMinutes(minutes)), null, null);
  }

  public static Item pinned(String title, int minutes, String at) {
    return item(
        title,
        Kind.CUSTOM,
        new Shape.Whole(Duration.ofMinutes(minutes)),
        LocalTime.parse(at),
        null);
  }

  public static Item goingOn(String title, int minutes) {
    return item(
        title, Kind.BREAK, new Shape.Whole(Duration.ofMinutes(minutes)), null, AtZero.GO_ON);
  }

  /** A speed date with half a minute's swap. */
  public static Item speedDate(String title, int rounds, int minutes) {
    Rounds each = new Rounds(rounds, Duration.ofMinutes(minutes), Duration.ofSeconds(30), 2);
    return item(title, Kind.PAIRS, new Shape.InRounds(each), null, null);
  }

  /** 3 minutes alone, 8 in fours of which half a minute is moving, 5 together. */
  public static Item igp(String title) {
    List<Phase> phases =
        List.of(
            new Phase(Mode.INDIVIDUAL, Duration.ofMinutes(3), 0, Duration.ZERO),
            new Phase(Mode.GROUP, Duration.ofMinutes(8), 4, Duration.ofSeconds(30)),
            new Phase(Mode.PLENARY, Duration.ofMinutes(5), 0, Duration.ZERO));
    return item(title, Kind.IGP, new Shape.Phased(phases), null, null);
  }

  /** Work in groups among topics, in so many rounds of 20 minutes. */
  public static Item topics(String title, int rounds, Topic... topics) {
    Shape shape =
        rounds == 1
            ? new Shape.Whole(Duration.ofMinutes(20))
            : new Shape.InRounds(
                new Rounds(rounds, Duration.ofMinutes(20), Duration.ofMinutes(1), 4));
    return item(title, Kind.GROUPS, shape, null, null, List.of(topics));
  }

  private static Item item(
      String title, Kind kind, Shape shape, @Nullable LocalTime at, @Nullable AtZero end) {
    return item(title, kind, shape, at, end, List.of());
  }

  private static Item item(
      String title,
      Kind kind,
      Shape shape,
      @Nullable LocalTime at,
      @Nullable AtZero end,
      List<Topic> topics) {
    return new Item(
        new ItemId(title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-')),
        title,
        kind,
        shape,
        shape.length(),
        null,
        at,
        null,
        null,
        List.of(new ScriptLine(ScriptLine.Act.DO, "Gjør klart", null, null)),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        end == null ? AtZero.OVERTIME : end,
        null,
        topics,
        null);
  }
}

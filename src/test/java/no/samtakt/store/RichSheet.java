package no.samtakt.store;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.CardChoice;
import no.samtakt.runsheet.Cut;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Mode;
import no.samtakt.runsheet.Mute;
import no.samtakt.runsheet.Phase;
import no.samtakt.runsheet.Prework;
import no.samtakt.runsheet.Rounds;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.ScriptLine;
import no.samtakt.runsheet.Shape;
import no.samtakt.runsheet.Task;
import no.samtakt.runsheet.TeamMember;
import no.samtakt.runsheet.ToolLink;
import no.samtakt.runsheet.Topic;
import no.samtakt.session.Split;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;

/** A run sheet that says everything a run sheet can say. */
final class RichSheet {
  static final ItemId WELCOME = new ItemId("velkommen");
  static final ItemId SPEED_DATE = new ItemId("speed-date");
  static final ItemId IGP = new ItemId("igp");
  static final ItemId BREAK = new ItemId("pause");
  static final ItemId TOPICS = new ItemId("k-training");
  static final ItemId TALK = new ItemId("innlegg");

  private RichSheet() {}

  static RunSheet sheet() {
    List<Item> items = new ArrayList<>();
    items.add(welcome());
    items.add(speedDate());
    items.add(igp());
    items.add(whole(BREAK, "Pause", Kind.BREAK, 10, new Cut.Never(), LocalTime.of(10, 0)));
    items.add(whole(TALK, "Innlegg om «å møtes»", Kind.TALK, 20, new Cut.InOrder(2), null));
    for (Kind kind : Kind.values()) {
      items.add(whole(new ItemId("k-" + kind.key()), "Om " + kind.key(), kind, 5, null, null));
    }
    return new RunSheet(
        "Samarbeid på nye måter",
        "Å finne hverandre",
        Language.NB,
        LocalDate.of(2026, 11, 23),
        LocalTime.of(9, 0),
        ZoneId.of("Europe/Oslo"),
        "zoom",
        "https://example.org/j/1",
        "Folkehelse 2026",
        71,
        List.of(new TeamMember("Åse", "leder"), new TeamMember("Øyvind", null)),
        List.of("Mikrofonen er av til du snakker"),
        List.of(new Task("Send invitasjon", "2026-11-16"), new Task("Test lyden", null)),
        new Prework("Tenk på et godt møte", "2026-11-22"),
        items,
        List.of(new Task("Send notatene", "dagen etter")),
        List.of(new Mute("long-talk", "Gjesten ba om det")));
  }

  /** As little as a run sheet can say. */
  static RunSheet bare() {
    Item only = whole(TALK, "Prat", Kind.CUSTOM, 15, null, null);
    return new RunSheet(
        "Kort",
        null,
        Language.NN,
        null,
        null,
        ZoneId.of("UTC"),
        null,
        null,
        null,
        0,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(only),
        List.of(),
        List.of());
  }

  /** The talk, split after 8 of its 20 minutes. */
  static Split split(String rest) {
    return new Split(
        whole(TALK, "Innlegg om «å møtes»", Kind.TALK, 8, new Cut.InOrder(2), null),
        whole(new ItemId(rest), "Innlegg (forts.)", Kind.TALK, 12, new Cut.InOrder(2), null),
        0);
  }

  private static Item welcome() {
    return new Item(
        WELCOME,
        "Velkommen",
        Kind.WELCOME,
        new Shape.Whole(Duration.ofMinutes(10)),
        Duration.ofMinutes(5),
        new Cut.InOrder(1),
        LocalTime.of(9, 0, 30),
        "Åse",
        "Alle vet hvorfor de er her",
        List.of(
            new ScriptLine(ScriptLine.Act.SAY, "Velkommen!", "Hei alle", "leader"),
            new ScriptLine(ScriptLine.Act.DO, "Start opptak", null, null)),
        "Hvordan hilser du?",
        new CardChoice("icebreaker", "greeting-1"),
        List.of("Bytt navn med de tre prikkene", "Chatten er åpen"),
        List.of(
            new ToolLink("Miro", "https://example.org/m", "tavle", "papir"),
            new ToolLink("Ark", null, null, null)),
        List.of(Duration.ofMinutes(2), Duration.ofSeconds(30)),
        AtZero.OVERTIME,
        "Ring i klokka",
        List.of(new Topic("Nærmiljø", "Øyvind", "Rom 1", 1), new Topic("Skole", null, null, 2)),
        "Husk vann");
  }

  private static Item speedDate() {
    Rounds rounds = new Rounds(2, Duration.ofMinutes(6), Duration.ofSeconds(30), 2);
    Item whole = whole(SPEED_DATE, "Speed date", Kind.PAIRS, 12, null, null);
    return shaped(whole, new Shape.InRounds(rounds), AtZero.GO_ON);
  }

  private static Item igp() {
    Shape phases =
        new Shape.Phased(
            List.of(
                new Phase(Mode.INDIVIDUAL, Duration.ofMinutes(3), 0, Duration.ZERO),
                new Phase(Mode.GROUP, Duration.ofMinutes(8), 3, Duration.ofSeconds(45)),
                new Phase(Mode.PLENARY, Duration.ofMinutes(6), 0, Duration.ZERO)));
    return shaped(whole(IGP, "IGP", Kind.IGP, 17, null, null), phases, AtZero.WAIT);
  }

  private static Item shaped(Item item, Shape shape, AtZero end) {
    return new Item(
        item.id(),
        item.title(),
        item.kind(),
        shape,
        item.shortest(),
        item.cut(),
        item.at(),
        item.lead(),
        item.purpose(),
        item.script(),
        item.prompt(),
        item.card(),
        item.chat(),
        item.tools(),
        item.warn(),
        end,
        item.planB(),
        item.topics(),
        item.notes());
  }

  /** The same sheet with work among topics in place of its training, in two slots. */
  static RunSheet withTopics() {
    RunSheet sheet = sheet();
    return sheet.withItems(
        sheet.items().stream()
            .map(item -> item.id().equals(TOPICS) ? topics(item) : item)
            .toList());
  }

  private static Item topics(Item item) {
    Rounds rounds = new Rounds(2, Duration.ofMinutes(2), Duration.ofSeconds(30), 3);
    return new Item(
        item.id(),
        item.title(),
        Kind.GROUPS,
        new Shape.InRounds(rounds),
        rounds.length(),
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        AtZero.OVERTIME,
        null,
        List.of(
            new Topic("Nærmiljø", "Navn 1", "Rom 1", 1, 2),
            new Topic("Skole", null, null, 1, 3),
            new Topic("Fritid", null, null, 1),
            new Topic("Nærmiljø", null, null, 2, 4),
            new Topic("Økonomi", null, null, 2)),
        null);
  }

  static Item whole(
      ItemId id, String title, Kind kind, int minutes, @Nullable Cut cut, @Nullable LocalTime at) {
    Duration length = Duration.ofMinutes(minutes);
    return new Item(
        id,
        title,
        kind,
        new Shape.Whole(length),
        length,
        cut,
        at,
        null,
        null,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        AtZero.OVERTIME,
        null,
        List.of(),
        null);
  }
}

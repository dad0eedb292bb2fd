package no.samtakt.runsheet.file;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import no.samtakt.checks.Checks;
import no.samtakt.platform.Platform;
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
import no.samtakt.runsheet.Slots;
import no.samtakt.runsheet.Task;
import no.samtakt.runsheet.TeamMember;
import no.samtakt.runsheet.ToolLink;
import no.samtakt.runsheet.Topic;
import no.samtakt.words.Language;

/** Any sheet that the format can say. */
final class AnySheet {
  private AnySheet() {}

  static Arbitrary<RunSheet> sheets() {
    Arbitrary<List<Task>> tasks =
        Combinators.combine(texts(), maybe(texts())).as(Task::new).list().ofMaxSize(2);
    Arbitrary<List<TeamMember>> team =
        Combinators.combine(texts(), maybe(texts())).as(TeamMember::new).list().ofMaxSize(2);
    Arbitrary<List<Mute>> mute =
        Combinators.combine(Arbitraries.of(Checks.ids()), texts())
            .as(Mute::new)
            .list()
            .ofMaxSize(2);
    Arbitrary<Prework> prework =
        maybe(Combinators.combine(texts(), maybe(texts())).as(Prework::new));
    Arbitrary<Head> heads =
        Combinators.combine(
                texts(),
                Arbitraries.of(Language.values()),
                maybe(days()),
                maybe(times()),
                Arbitraries.of("Europe/Oslo", "Asia/Tokyo", "UTC", "+02:00").map(ZoneId::of),
                maybe(Arbitraries.of(Platform.values()).map(Platform::key)),
                maybe(texts()),
                Arbitraries.integers().between(0, 2000))
            .as(Head::new);
    Arbitrary<List<Item>> items = items().list().ofMinSize(1).ofMaxSize(4).map(AnySheet::named);
    return Combinators.combine(
            heads, team, texts().list().ofMaxSize(3), tasks, prework, items, tasks, mute)
        .as((head, members, rules, before, pre, all, after, mutes) ->
            new RunSheet(
                head.title,
                head.any,
                head.language,
                head.date,
                head.start,
                head.zone,
                head.platform,
                head.any,
                head.any,
                head.participants,
                members,
                rules,
                before,
                pre,
                all,
                after,
                mutes));
  }

  private record Head(
      String title,
      Language language,
      LocalDate date,
      LocalTime start,
      ZoneId zone,
      String platform,
      String any,
      int participants) {}

  private static Arbitrary<Item> items() {
    Arbitrary<ScriptLine> lines =
        Combinators.combine(
                Arbitraries.of(ScriptLine.Act.values()), texts(), maybe(texts()), maybe(texts()))
            .as(ScriptLine::new);
    Arbitrary<ToolLink> tools =
        Combinators.combine(texts(), maybe(texts()), maybe(texts()), maybe(texts()))
            .as(ToolLink::new);
    Arbitrary<CardChoice> cards =
        Arbitraries.oneOf(
            Arbitraries.of("check-in", "inclusion").map(word -> new CardChoice(word, null)),
            texts().map(id -> new CardChoice(null, id)),
            texts().map(id -> new CardChoice("energiser", id)));
    Arbitrary<Cut> cuts =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 9).map(Cut.InOrder::new),
            Arbitraries.just(new Cut.Never()));
    Arbitrary<Body> bodies =
        Combinators.combine(
                lines.list().ofMaxSize(3),
                tools.list().ofMaxSize(2),
                maybe(cards),
                maybe(cuts),
                maybe(times()),
                Arbitraries.of(AtZero.values()),
                texts().list().ofMaxSize(2),
                maybe(texts()))
            .as(Body::new);
    Arbitrary<String> ids = Arbitraries.of("", "", "pause", "Pause 2", "a", "007");
    return Combinators.combine(
            ids, texts(), Arbitraries.of(Kind.values()), shapes(), bodies, maybe(texts()))
        .as(AnySheet::item);
  }

  private record Body(
      List<ScriptLine> script,
      List<ToolLink> tools,
      CardChoice card,
      Cut cut,
      LocalTime at,
      AtZero end,
      List<String> chat,
      String any) {}

  private static Item item(
      String id, String title, Kind kind, Shape shape, Body body, String notes) {
    boolean chosen = kind.hasTopics();
    int slots = Slots.count(shape);
    Duration half = Duration.ofSeconds(Math.max(1, shape.length().toSeconds() / 2));
    return new Item(
        new ItemId(id.isEmpty() ? "?" : id),
        title,
        kind,
        shape,
        body.any == null ? shape.length() : half,
        body.cut,
        body.at,
        body.any,
        notes,
        body.script,
        notes,
        body.card,
        body.chat,
        body.tools,
        body.end == AtZero.WAIT ? List.of(half) : List.of(),
        body.end,
        body.any,
        chosen && slots > 0
            ? List.of(new Topic(title, body.any, notes, slots, slots % 2 == 0 ? slots : null))
            : List.of(),
        notes);
  }

  /** Ids that are free, as a reader would give them where none was chosen. */
  private static List<Item> named(List<Item> items) {
    List<ItemIds.Named> names = new ArrayList<>();
    for (Item item : items) {
      String id = item.id().value();
      boolean chosen = !id.equals("?") && names.stream().noneMatch(each -> id.equals(each.id()));
      names.add(new ItemIds.Named(chosen ? id : null, item.title()));
    }
    List<ItemId> ids = ItemIds.of(names);
    List<Item> named = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      named.add(withId(items.get(i), ids.get(i)));
    }
    return named;
  }

  private static Item withId(Item item, ItemId id) {
    return new Item(
        id,
        item.title(),
        item.kind(),
        item.shape(),
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
        item.end(),
        item.planB(),
        item.topics(),
        item.notes());
  }

  private static Arbitrary<Shape> shapes() {
    Arbitrary<Integer> groups = Arbitraries.integers().between(2, 12);
    Arbitrary<Phase> phases =
        Combinators.combine(Arbitraries.of(Mode.values()), lengths(), groups)
            .as((mode, length, size) ->
                new Phase(
                    mode,
                    length.plusSeconds(30),
                    mode == Mode.GROUP ? size : 0,
                    size % 2 == 0 ? Duration.ZERO : Duration.ofSeconds(20)));
    Arbitrary<Rounds> rounds =
        Combinators.combine(Arbitraries.integers().between(1, 8), lengths(), lengths(), groups)
            .as((count, length, swap, size) ->
                new Rounds(count, length, size % 2 == 0 ? Duration.ZERO : swap, size));
    return Arbitraries.oneOf(
        lengths().map(Shape.Whole::new),
        phases.list().ofMinSize(1).ofMaxSize(3).map(Shape.Phased::new),
        rounds.map(Shape.InRounds::new));
  }

  private static Arbitrary<Duration> lengths() {
    return Arbitraries.integers().between(1, 5000).map(Duration::ofSeconds);
  }

  private static Arbitrary<LocalTime> times() {
    return Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 3000).map(LocalDate.of(2026, 1, 1)::plusDays);
  }

  private static <T> Arbitrary<T> maybe(Arbitrary<T> values) {
    return values.injectNull(0.4);
  }

  /** Texts with all that YAML and JSON stumble over; a sheet keeps no blanks around a text. */
  private static Arbitrary<String> texts() {
    Arbitrary<String> awkward =
        Arbitraries.of(
            "null",
            "~",
            "true",
            "0900",
            "- a",
            "a: b",
            "a #b",
            "*a",
            "&a",
            "!a",
            "@a",
            "%a",
            "`a",
            "'a",
            "\"a",
            "[a]",
            "{a}",
            "a\nb",
            "a\n\n  b",
            "  a\n b".strip(),
            "|",
            ">",
            "?",
            ":",
            "a\tb",
            "«æøå»",
            "😀 hei",
            "a\\n",
            "#",
            "---",
            "...",
            "1:30",
            "=",
            "<<",
            "Hei, du");
    Arbitrary<String> random =
        Arbitraries.strings()
            .withChars(" aBæ:#-'\"\\[]{},&*!|>%@`?\n\t7é\u2028\u00a0")
            .ofMinLength(1)
            .ofMaxLength(25)
            .map(String::strip)
            .filter(text -> !text.isBlank());
    return Arbitraries.oneOf(awkward, random);
  }
}

package no.samtakt.checks;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Rounds;
import no.samtakt.runsheet.Shape;
import org.jspecify.annotations.Nullable;

/** Items that mends put into a sheet, in the sheet's language, each under a name that is free. */
final class NewItems {
  private final Design design;
  private final Set<String> taken;

  NewItems(Design design) {
    this.design = design;
    this.taken =
        design.sheet().items().stream()
            .map(item -> item.id().value())
            .collect(Collectors.toCollection(HashSet::new));
  }

  /** An undivided item. */
  Item plain(Kind kind, Duration length) {
    return item(named(kind), kind, new Shape.Whole(length), title(kind), null, null, List.of());
  }

  /** One in which all write in the chat: nobody waits for a turn. */
  Item inChat(Kind kind, Duration length) {
    String prompt = text("prompt." + kind.key());
    return item(
        named(kind), kind, new Shape.Whole(length), title(kind), null, prompt, List.of(prompt));
  }

  /** One round of talk two and two. */
  Item pairs(Duration length) {
    Shape shape = new Shape.InRounds(new Rounds(1, length, Duration.ZERO, 2));
    return item(
        named(Kind.PAIRS),
        Kind.PAIRS,
        shape,
        title(Kind.PAIRS),
        null,
        text("prompt.pairs"),
        List.of(),
        text("plan-b"));
  }

  /** What is left of an item that another one was put into. */
  Item rest(Item item, Duration length) {
    String title = design.words().text("checks.new.rest", item.title());
    ItemId id = free(item.id().value());
    return item(id, item.kind(), new Shape.Whole(length), title, item.lead(), null, List.of());
  }

  private String title(Kind kind) {
    return text(kind.key());
  }

  private String text(String what) {
    return design.words().text("checks.new." + what);
  }

  private static Item item(
      ItemId id,
      Kind kind,
      Shape shape,
      String title,
      @Nullable String lead,
      @Nullable String prompt,
      List<String> chat) {
    return item(id, kind, shape, title, lead, prompt, chat, null);
  }

  private static Item item(
      ItemId id,
      Kind kind,
      Shape shape,
      String title,
      @Nullable String lead,
      @Nullable String prompt,
      List<String> chat,
      @Nullable String planB) {
    return new Item(
        id,
        title,
        kind,
        shape,
        shape.length(),
        null,
        null,
        lead,
        null,
        List.of(),
        prompt,
        null,
        chat,
        List.of(),
        List.of(),
        AtZero.OVERTIME,
        planB,
        List.of(),
        null);
  }

  private ItemId named(Kind kind) {
    return free(text("id." + kind.key()));
  }

  private ItemId free(String name) {
    String id = name;
    for (int number = 2; !taken.add(id); number++) {
      id = name + "-" + number;
    }
    return new ItemId(id);
  }
}

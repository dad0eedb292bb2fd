package no.samtakt.ui.cards;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardFilter;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.cards.Deck;
import no.samtakt.cards.Setting;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Puts the table into words: the same deck and table always give the same screen. */
final class CardWords {
  /** The ways of meeting one chooses by beside a video meeting. */
  private static final List<Setting> OFFERED =
      List.of(Setting.DIGITAL, Setting.SEATED, Setting.CAMERA_OFF);

  private final Deck deck;
  private final Table table;
  private final Words words;

  CardWords(Deck deck, Table table) {
    this.deck = deck;
    this.table = table;
    this.words = table.words();
  }

  CardsScreen screen() {
    List<Card> fitting = deck.fitting(table.filter(), table.reading());
    Optional<Card> current = card(table.current());
    return new CardsScreen(
        table.filter().search(),
        words.text("cards.pane.search", deck.cards().size()),
        categories(),
        settings(),
        table.browsing(),
        words.text("cards.pane.heading." + heading(current.isPresent())),
        words.text("cards.pane.fitting", fitting.size()),
        words.text(table.browsing() ? "cards.pane.list-close" : "cards.pane.list-open"),
        current.map(this::face).orElse(null),
        words.text(onTableIsShown() ? "cards.pane.hide" : "cards.pane.show"),
        elsewhere(),
        words.text(current.isPresent() ? "cards.pane.draw-another" : "cards.pane.draw"),
        rows(fitting),
        used());
  }

  private String heading(boolean onTable) {
    if (table.browsing()) {
      return "list";
    }
    if (!onTable) {
      return "none";
    }
    return table.used().contains(table.current()) ? "drawn" : "picked";
  }

  private boolean onTableIsShown() {
    return table.shown() != null && table.shown().equals(table.current());
  }

  /** Each category with how many cards it would give, given the other choices. */
  private List<FilterChip<Category>> categories() {
    CardFilter filter = table.filter();
    List<FilterChip<Category>> chips = new ArrayList<>();
    for (Category each : Category.values()) {
      CardFilter alone = filter.withCategories(Set.of(each));
      int count = deck.fitting(alone, table.reading()).size();
      String label = words.text(each.label()) + " " + count;
      chips.add(new FilterChip<>(each, label, filter.categories().contains(each)));
    }
    return chips;
  }

  private List<FilterChip<Setting>> settings() {
    Set<Setting> chosen = table.filter().settings();
    return OFFERED.stream()
        .map(each -> new FilterChip<>(each, words.text(each.label()), chosen.contains(each)))
        .toList();
  }

  private CardFace face(Card card) {
    boolean shown = card.id().equals(table.shown());
    return new CardFace(
        card.id(),
        card.category(),
        words.text(card.category().label()),
        card.text(table.reading()),
        card.how(words.language()),
        minutes(card),
        group(card),
        card.works().stream()
            .map(each -> words.text(each.label()))
            .collect(Collectors.joining(" · ")),
        shown ? words.text("cards.pane.shown") : "");
  }

  private String minutes(Card card) {
    return words.length(Duration.ofMinutes(card.minutes()));
  }

  private String group(Card card) {
    return card.smallestGroup() == card.largestGroup()
        ? words.text("cards.pane.group-exactly", card.smallestGroup())
        : words.text("cards.pane.group", card.smallestGroup(), card.largestGroup());
  }

  private String elsewhere() {
    CardId shown = table.shown();
    if (shown == null || (shown.equals(table.current()) && !table.browsing())) {
      return "";
    }
    return card(shown)
        .map(card -> words.text("cards.pane.others-see", card.text(table.reading())))
        .orElseGet(() -> words.text("cards.pane.others-see-unknown"));
  }

  private List<CardRow> rows(List<Card> fitting) {
    Set<CardId> usedBefore = new HashSet<>(table.used());
    return fitting.stream().map(card -> row(card, usedBefore.contains(card.id()))).toList();
  }

  private CardRow row(Card card, boolean usedBefore) {
    boolean shown = card.id().equals(table.shown());
    String mark = usedBefore ? words.text("cards.pane.was-used") : "";
    return new CardRow(
        card.id(),
        card.text(table.reading()),
        words.text(card.category().label()) + ", " + minutes(card),
        shown ? words.text("cards.pane.shown") : mark,
        shown);
  }

  private List<UsedCard> used() {
    List<UsedCard> used = new ArrayList<>();
    for (int i = table.used().size() - 1; i >= 0; i--) {
      int number = i + 1;
      card(table.used().get(i))
          .ifPresent(card -> used.add(new UsedCard(number, card.id(), card.text(table.reading()))));
    }
    return used;
  }

  private Optional<Card> card(@Nullable CardId id) {
    return id == null ? Optional.empty() : deck.card(id);
  }
}

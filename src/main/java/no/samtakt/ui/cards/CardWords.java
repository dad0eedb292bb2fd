package no.samtakt.ui.cards;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
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
  private final Said said;
  private final Table table;
  private final Words words;

  CardWords(Table table) {
    this.deck = table.stock().deck();
    this.said = table.said();
    this.table = table;
    this.words = table.words();
  }

  CardsScreen screen() {
    List<Card> fitting = deck.fitting(table.filter(), said.reading());
    Optional<Card> current = card(table.hand().current());
    return new CardsScreen(
        table.hand().filter().search(),
        words.text("cards.pane.search", deck.cards().size()),
        categories(),
        settings(),
        narrowings(),
        now(),
        table.isOnlyTheMomentAgainst(),
        trouble(),
        table.stock().own(),
        table.hand().browsing(),
        words.text("cards.pane.heading." + heading(current.isPresent())),
        words.text("cards.pane.fitting", fitting.size()),
        words.text(table.hand().browsing() ? "cards.pane.list-close" : "cards.pane.list-open"),
        current.map(this::face).orElse(null),
        words.text(onTableIsShown() ? "cards.pane.hide" : "cards.pane.show"),
        elsewhere(),
        words.text(current.isPresent() ? "cards.pane.draw-another" : "cards.pane.draw"),
        current.map(card -> words.text("cards.pane.timer", minutes(card))).orElse(""),
        current
            .flatMap(card -> nextStep(deck, card.id()))
            .map(next -> words.text("cards.pane.next-step"))
            .orElse(""),
        places(),
        rows(fitting),
        used());
  }

  /** What K draws among just now. */
  private String now() {
    String situation = table.isByWhatFits() ? table.situation().said(words) : "";
    if (situation.isEmpty()) {
      return "";
    }
    return words.text(
        table.isOnlyTheMomentAgainst() ? "cards.pane.now.none" : "cards.pane.now.draws", situation);
  }

  private String heading(boolean onTable) {
    if (table.hand().browsing()) {
      return "list";
    }
    if (!onTable) {
      return "none";
    }
    return said.used().contains(table.hand().current()) ? "drawn" : "picked";
  }

  private boolean onTableIsShown() {
    return said.shown() != null && said.shown().equals(table.hand().current());
  }

  /** Each category with how many cards it would give, given the other choices. */
  private List<FilterChip<Category>> categories() {
    CardFilter filter = table.filter();
    List<FilterChip<Category>> chips = new ArrayList<>();
    for (Category each : Category.values()) {
      CardFilter alone = filter.withCategories(Set.of(each));
      int count = deck.fitting(alone, said.reading()).size();
      String label = words.text(each.label()) + " " + count;
      chips.add(new FilterChip<>(each, label, table.hand().filter().categories().contains(each)));
    }
    return chips;
  }

  private List<FilterChip<Setting>> settings() {
    Set<Setting> chosen = table.hand().filter().settings();
    return OFFERED.stream()
        .map(each -> new FilterChip<>(each, words.text(each.label()), chosen.contains(each)))
        .toList();
  }

  private List<FilterChip<Narrowing>> narrowings() {
    return Arrays.stream(Narrowing.values())
        .map(each ->
            new FilterChip<>(
                each, words.text(each.label()), table.hand().narrowings().contains(each)))
        .toList();
  }

  private String trouble() {
    Stock stock = table.stock();
    if (stock.refused() > 0) {
      return words.text("cards.pane.refused", stock.refused());
    }
    return stock.told() > 0 ? words.text("cards.pane.told", stock.told()) : "";
  }

  private List<FilterChip<Place>> places() {
    CardId current = table.hand().current();
    return said.places().stream()
        .map(place ->
            new FilterChip<>(
                place,
                place.now() ? words.text("cards.pane.place-now", place.title()) : place.title(),
                current != null && current.equals(said.pinned().get(place.item()))))
        .toList();
  }

  /** The card that comes after this one in its chain. */
  static Optional<CardId> nextStep(Deck deck, CardId card) {
    return deck.chainOf(card)
        .filter(chain -> chain.step(card) < chain.cards().size())
        .map(chain -> chain.cards().get(chain.step(card)));
  }

  private CardFace face(Card card) {
    boolean shown = card.id().equals(said.shown());
    return new CardFace(
        card.id(),
        card.category(),
        words.text(card.category().label()),
        card.text(said.reading()),
        card.purpose(words.language()).orElse(""),
        card.how(words.language()),
        minutes(card),
        group(card),
        words.text(card.energy().label()),
        card.works().stream()
            .map(each -> words.text(each.label()))
            .collect(Collectors.joining(" · ")),
        step(card),
        pinned(card),
        table.earlier().contains(card.id()) ? words.text("cards.pane.had") : "",
        shown ? words.text("cards.pane.shown") : "",
        table.favourites().contains(card.id()));
  }

  private String step(Card card) {
    return deck.chainOf(card.id())
        .map(chain ->
            words.text(
                "cards.pane.step",
                chain.step(card.id()),
                chain.cards().size(),
                chain.title(words.language())))
        .orElse("");
  }

  private String pinned(Card card) {
    String items =
        said.places().stream()
            .filter(place -> card.id().equals(said.pinned().get(place.item())))
            .map(Place::title)
            .collect(Collectors.joining(", "));
    return items.isEmpty() ? "" : words.text("cards.pane.pinned", items);
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
    CardId shown = said.shown();
    if (shown == null || (shown.equals(table.hand().current()) && !table.hand().browsing())) {
      return "";
    }
    return card(shown)
        .map(card -> words.text("cards.pane.others-see", card.text(said.reading())))
        .orElseGet(() -> words.text("cards.pane.others-see-unknown"));
  }

  private List<CardRow> rows(List<Card> fitting) {
    Set<CardId> usedBefore = new HashSet<>(said.used());
    return fitting.stream().map(card -> row(card, usedBefore.contains(card.id()))).toList();
  }

  private CardRow row(Card card, boolean usedBefore) {
    boolean shown = card.id().equals(said.shown());
    String mark =
        usedBefore
            ? words.text("cards.pane.was-used")
            : table.earlier().contains(card.id()) ? words.text("cards.pane.had-short") : "";
    return new CardRow(
        card.id(),
        card.text(said.reading()),
        words.text(card.category().label()) + ", " + minutes(card),
        shown ? words.text("cards.pane.shown") : mark,
        shown);
  }

  private List<UsedCard> used() {
    List<UsedCard> used = new ArrayList<>();
    for (int i = said.used().size() - 1; i >= 0; i--) {
      int number = i + 1;
      card(said.used().get(i))
          .ifPresent(card ->
              used.add(
                  new UsedCard(
                      number,
                      card.id(),
                      words.clock(said.times().get(number - 1)),
                      card.text(said.reading()))));
    }
    return used;
  }

  private Optional<Card> card(@Nullable CardId id) {
    return id == null ? Optional.empty() : deck.card(id);
  }
}

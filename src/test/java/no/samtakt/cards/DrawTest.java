package no.samtakt.cards;

import static no.samtakt.cards.CardSamples.card;
import static no.samtakt.cards.CardSamples.deck;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.samtakt.words.Language;

class DrawTest {
  @Property(tries = 200)
  void noCardRepeatsWhileAnUnusedOneFits(
      @ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
    List<CardId> drawn = drawMany(deck(size), CardFilter.ALL, size, new SplittableRandom(seed));
    assertThat(drawn).hasSize(size).doesNotHaveDuplicates();
  }

  @Property(tries = 200)
  void everyRoundIsWholeAndNoCardComesTwiceOnEnd(
      @ForAll @IntRange(min = 2, max = 12) int size, @ForAll long seed) {
    List<CardId> drawn = drawMany(deck(size), CardFilter.ALL, 3 * size, new SplittableRandom(seed));
    for (int i = 1; i < drawn.size(); i++) {
      assertThat(drawn.get(i)).isNotEqualTo(drawn.get(i - 1));
    }
    for (int round = 0; round < 3; round++) {
      assertThat(drawn.subList(round * size, (round + 1) * size)).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 200)
  void onlyCardsThatFitAreDrawnWhateverWasUsedBefore(
      @ForAll @Size(min = 1, max = 3) Set<Category> categories,
      @ForAll @Size(max = 30) List<@IntRange(max = 19) Integer> before,
      @ForAll long seed) {
    Deck deck = deck(20);
    CardFilter filter = CardFilter.ALL.withCategories(categories);
    List<CardId> used = new ArrayList<>(before.stream().map(i -> new CardId("c" + i)).toList());
    Card card =
        Draw.draw(deck, filter, Language.NB, used, List.of(), new SplittableRandom(seed))
            .orElseThrow();
    assertThat(categories).contains(card.category());
    List<CardId> unused = new ArrayList<>();
    deck.fitting(filter, Language.NB).forEach(each -> unused.add(each.id()));
    unused.removeAll(used);
    assertThat(unused.isEmpty() || unused.contains(card.id())).isTrue();
  }

  @Property(tries = 300)
  void theGroupMeetsEveryNewCardThatFitsBeforeAnyItHadBefore(
      @ForAll @IntRange(min = 2, max = 24) int size,
      @ForAll @Size(max = 40) List<@IntRange(max = 23) Integer> before,
      @ForAll @Size(min = 1, max = 4) Set<Category> categories,
      @ForAll long seed) {
    Deck deck = deck(size);
    CardFilter filter = CardFilter.ALL.withCategories(categories);
    List<CardId> earlier = before.stream().map(i -> new CardId("c" + i)).toList();
    List<CardId> fitting = deck.fitting(filter, Language.NB).stream().map(Card::id).toList();
    RandomGenerator random = new SplittableRandom(seed);
    List<CardId> drawn = new ArrayList<>();
    for (int i = 0; i < fitting.size(); i++) {
      drawn.add(Draw.draw(deck, filter, Language.NB, drawn, earlier, random).orElseThrow().id());
    }
    assertThat(drawn).as("no repeat before all were drawn").hasSameElementsAs(fitting);
    List<Integer> times = drawn.stream().map(card -> Collections.frequency(earlier, card)).toList();
    assertThat(times).as("those used least before come first").isSorted();
  }

  @Property(tries = 200)
  void equalSeedsDrawTheSameWhateverTheHistory(
      @ForAll @Size(max = 20) List<@IntRange(max = 19) Integer> before, @ForAll long seed) {
    List<CardId> earlier = before.stream().map(i -> new CardId("c" + i)).toList();
    List<List<CardId>> runs = new ArrayList<>();
    for (int run = 0; run < 2; run++) {
      RandomGenerator random = new SplittableRandom(seed);
      List<CardId> drawn = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        drawn.add(
            Draw.draw(deck(20), CardFilter.ALL, Language.EN, drawn, earlier, random)
                .orElseThrow()
                .id());
      }
      runs.add(drawn);
    }
    assertThat(runs.getFirst()).isEqualTo(runs.getLast());
  }

  @Example
  void aCardUsedTodayWaitsForOneUsedInAnEarlierSession() {
    Deck deck = deck(3);
    List<CardId> earlier = List.of(new CardId("c1"), new CardId("c2"));
    List<CardId> used = List.of(new CardId("c0"));
    assertThat(Draw.draw(deck, CardFilter.ALL, Language.EN, used, earlier, new SplittableRandom(4)))
        .get()
        .extracting(card -> card.id().value())
        .isIn("c1", "c2");
  }

  @Example
  void theOnlyCardThatFitsMayComeTwiceOnEnd() {
    Deck deck = deck(card("only", Category.STRENGTH), card("other", Category.CHECK_IN));
    CardFilter filter = CardFilter.ALL.withCategories(EnumSet.of(Category.STRENGTH));
    assertThat(drawMany(deck, filter, 3, new SplittableRandom(1)))
        .containsOnly(new CardId("only"))
        .hasSize(3);
  }

  @Example
  void nothingIsDrawnWhenNothingFits() {
    CardFilter filter = CardFilter.ALL.withSearch("no such words");
    assertThat(
            Draw.draw(deck(8), filter, Language.EN, List.of(), List.of(), new SplittableRandom(1)))
        .isEmpty();
  }

  @Example
  void cardsTheDeckNoLongerHasDoNoHarm() {
    List<CardId> used = List.of(new CardId("c0"), new CardId("gone"));
    assertThat(
            Draw.draw(
                deck(2), CardFilter.ALL, Language.EN, used, List.of(), new SplittableRandom(1)))
        .get()
        .extracting(Card::id)
        .isEqualTo(new CardId("c1"));
  }

  @Example
  void equalSeedsDrawEqualCardsAndEveryCardHasItsChance() {
    Deck deck = deck(8);
    Set<CardId> first = new HashSet<>();
    for (int seed = 0; seed < 200; seed++) {
      CardId one = drawMany(deck, CardFilter.ALL, 1, new SplittableRandom(seed)).getFirst();
      assertThat(drawMany(deck, CardFilter.ALL, 1, new SplittableRandom(seed)).getFirst())
          .isEqualTo(one);
      first.add(one);
    }
    assertThat(first).hasSize(8);
  }

  private static List<CardId> drawMany(
      Deck deck, CardFilter filter, int times, RandomGenerator random) {
    List<CardId> used = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      used.add(Draw.draw(deck, filter, Language.NB, used, List.of(), random).orElseThrow().id());
    }
    return used;
  }
}

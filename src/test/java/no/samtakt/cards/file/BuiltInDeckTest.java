package no.samtakt.cards.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.cards.Chain;
import no.samtakt.cards.Deck;
import no.samtakt.cards.Energy;
import no.samtakt.cards.Setting;
import no.samtakt.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuiltInDeckTest {
  private final Deck deck = BuiltInDeck.load();

  @Test
  void hasCardsEnoughInEveryCategory() {
    assertThat(deck.cards()).hasSizeGreaterThanOrEqualTo(128);
    assertThat(deck.counts())
        .hasSize(8)
        .allSatisfy((c, n) -> assertThat(n).isGreaterThanOrEqualTo(16));
  }

  @Test
  void aFullRoomHasCardsToChooseAmongInEveryCategory() {
    for (Category category : Category.values()) {
      assertThat(deck.cards())
          .filteredOn(card -> card.category() == category && card.suits(71))
          .as(category.key())
          .hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void everyTextIsWrittenInEveryLanguage() {
    assertThat(deck.cards())
        .allSatisfy(card -> {
          assertThat(card.text()).containsOnlyKeys(Language.values());
          assertThat(card.purpose()).containsOnlyKeys(Language.values());
          assertThat(card.how()).containsOnlyKeys(Language.values());
        });
    assertThat(deck.chains())
        .allSatisfy(chain -> assertThat(chain.title()).containsOnlyKeys(Language.values()));
  }

  @Test
  void everyWayOfMeetingAndEveryEnergyHasCardsInPlenty() {
    for (Setting setting : Setting.values()) {
      assertThat(deck.cards())
          .filteredOn(card -> card.works().contains(setting))
          .as(setting.key())
          .hasSizeGreaterThan(100);
    }
    for (Energy energy : Energy.values()) {
      assertThat(deck.cards())
          .filteredOn(card -> card.energy() == energy)
          .as(energy.key())
          .hasSizeGreaterThanOrEqualTo(10);
    }
  }

  @Test
  void chainsTakeASpeedDateDeeperRoundByRound() {
    assertThat(deck.chains()).hasSizeBetween(3, 4);
    for (Chain chain : deck.chains()) {
      assertThat(chain.cards())
          .hasSizeBetween(3, 4)
          .allSatisfy(step -> {
            Card card = deck.card(step).orElseThrow();
            assertThat(card.category()).isEqualTo(Category.SPEED_DATE);
            assertThat(card.suits(2) && card.suits(3)).isTrue();
          });
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noTwoCardsAskNearlyTheSame(Language language) {
    for (Card one : deck.cards()) {
      for (Card other : deck.cards()) {
        if (!one.id().equals(other.id())) {
          assertThat(likeness(one.text(language), other.text(language)))
              .as("%s and %s", one.id(), other.id())
              .isLessThan(0.5);
        }
      }
    }
  }

  @Test
  void twoWordingsOfOneQuestionWouldBeFound() {
    assertThat(likeness("Hva gjør du først med dette?", "Hva gjør du med dette først, og når?"))
        .isGreaterThan(0.5);
  }

  @Test
  void idsBeginWithTheirCategoryAndReadAsWords() {
    assertThat(deck.cards())
        .allSatisfy(card ->
            assertThat(card.id().value())
                .startsWith(card.category().key() + "-")
                .matches("[a-z]+(-[a-z]+)+"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void textsFitAScreenAndEndAsSentences(Language language) {
    assertThat(deck.cards())
        .allSatisfy(card -> {
          assertThat(card.text(language)).hasSizeBetween(15, 110).matches(".*[.?!]");
          assertThat(card.how(language)).hasSizeBetween(30, 160).matches(".*[.?!”»]");
          assertThat(card.purpose(language).orElseThrow())
              .hasSizeBetween(25, 110)
              .matches("[^.]*\\.");
        });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noTextStandsTwice(Language language) {
    assertThat(deck.cards()).extracting(card -> card.text(language)).doesNotHaveDuplicates();
    assertThat(deck.cards()).extracting(card -> card.how(language)).doesNotHaveDuplicates();
    assertThat(deck.cards()).extracting(card -> card.purpose(language)).doesNotHaveDuplicates();
  }

  @Test
  void everyLanguageIsWrittenAndNotCopied() {
    for (Card card : deck.cards()) {
      assertThat(card.text(Language.EN)).isNotEqualTo(card.text(Language.NB));
      assertThat(card.how(Language.EN))
          .isNotEqualTo(card.how(Language.NB))
          .isNotEqualTo(card.how(Language.NN));
    }
    // «Hva/Kva», «å være/å vere»: short sentences may be equal, but only rarely.
    assertThat(deck.cards())
        .filteredOn(card -> card.text(Language.NB).equals(card.text(Language.NN)))
        .hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void bokmaalAndNynorskKeepToTheirOwnForms() {
    List<String> notNynorsk =
        List.of(
            "ikke",
            "hva",
            "hvem",
            "hvor",
            "hvordan",
            "hvilken",
            "hvilket",
            "jeg",
            "dere",
            "noe",
            "noen",
            "bare",
            "fra",
            "sammen",
            "flere",
            "mer",
            "mye",
            "selv",
            "være",
            "gjøre",
            "en",
            "et",
            "uten",
            "hver",
            "ble",
            "dem",
            "me",
            "igjen",
            "også",
            "alene",
            "navn",
            "høyt",
            "gjør",
            "sier",
            "tar",
            "finnes",
            "følger",
            "kommer",
            "spørsmålene",
            "stillhet");
    List<String> notBokmaal =
        List.of(
            "ikkje",
            "kva",
            "kven",
            "kor",
            "korleis",
            "eg",
            "dykk",
            "noko",
            "nokon",
            "berre",
            "frå",
            "saman",
            "fleire",
            "meir",
            "mykje",
            "sjølv",
            "vere",
            "gjere",
            "ein",
            "eit",
            "utan",
            "no",
            "kvar",
            "blei",
            "dei",
            "kvarandre",
            "seier",
            "gjer",
            "tek",
            "finst",
            "att",
            "òg");
    for (Card card : deck.cards()) {
      assertThat(words(card, Language.NN))
          .as(card.id().value())
          .doesNotContainAnyElementsOf(notNynorsk);
      assertThat(words(card, Language.NB))
          .as(card.id().value())
          .doesNotContainAnyElementsOf(notBokmaal);
    }
  }

  @Test
  void theSampleDeckIsReadAsAnyDeck() throws IOException, BadDeckException {
    try (var stream = Files.newInputStream(Path.of("samples/decks/nabolag.yaml"))) {
      Deck sample = DeckReader.forName("nabolag.yaml").read(stream);
      assertThat(sample.cards()).hasSize(8);
      assertThat(sample.cards()).extracting(Card::category).contains(Category.INCLUSION);
      assertThat(sample.card(new CardId("nabo-hilsen"))).isPresent();
    }
  }

  /** How much of their runs of three letters two texts share, from 0 to 1. */
  private static double likeness(String one, String other) {
    Set<String> first = threes(one);
    Set<String> second = threes(other);
    Set<String> all = new HashSet<>(first);
    all.addAll(second);
    first.retainAll(second);
    return (double) first.size() / all.size();
  }

  private static Set<String> threes(String text) {
    String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ");
    return IntStream.range(0, letters.length() - 2)
        .mapToObj(i -> letters.substring(i, i + 3))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<String> words(Card card, Language language) {
    String all =
        card.text(language) + " " + card.purpose(language).orElse("") + " " + card.how(language);
    return List.of(all.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
  }
}

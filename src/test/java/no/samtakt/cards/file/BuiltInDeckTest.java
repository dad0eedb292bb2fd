package no.samtakt.cards.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.cards.Deck;
import no.samtakt.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuiltInDeckTest {
  private final Deck deck = BuiltInDeck.load();

  @Test
  void hasCardsEnoughInEveryCategory() {
    assertThat(deck.cards()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(deck.counts()).hasSize(8).allSatisfy((c, n) -> assertThat(n).isBetween(6, 20));
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
        });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noTextStandsTwice(Language language) {
    assertThat(deck.cards()).extracting(card -> card.text(language)).doesNotHaveDuplicates();
    assertThat(deck.cards()).extracting(card -> card.how(language)).doesNotHaveDuplicates();
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
            "ikke", "hva", "hvem", "hvor", "hvordan", "hvilken", "hvilket", "jeg", "dere", "noe",
            "noen", "bare", "fra", "sammen", "flere", "mer", "mye", "selv", "være", "gjøre", "en",
            "et", "uten", "hver", "ble", "dem", "me");
    List<String> notBokmaal =
        List.of(
            "ikkje", "kva", "kven", "kor", "korleis", "eg", "dykk", "noko", "nokon", "berre", "frå",
            "saman", "fleire", "meir", "mykje", "sjølv", "vere", "gjere", "ein", "eit", "utan",
            "no", "kvar", "blei", "dei");
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

  private static List<String> words(Card card, Language language) {
    String all = card.text(language) + " " + card.how(language);
    return List.of(all.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
  }
}

package no.samtakt.cards;

import static no.samtakt.cards.CardSamples.card;
import static no.samtakt.cards.CardSamples.deck;
import static no.samtakt.cards.CardSamples.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeckTest {
  private final Card sound = card("sound", Category.CHECK_IN);
  private final Card meal = card("meal", Category.CHECK_OUT);

  @Test
  void findsACardByItsId() {
    Deck deck = deck(sound, meal);
    assertThat(deck.card(new CardId("meal"))).contains(meal);
    assertThat(deck.card(new CardId("gone"))).isEmpty();
  }

  @Test
  void countsEveryCategoryEvenTheEmptyOnes() {
    assertThat(deck(sound, meal, card("word", Category.CHECK_OUT)).counts())
        .hasSize(Category.values().length)
        .containsEntry(Category.CHECK_IN, 1)
        .containsEntry(Category.CHECK_OUT, 2)
        .containsEntry(Category.STRENGTH, 0);
  }

  @Test
  void refusesTwoCardsOfOneIdAndADeckWithoutCards() {
    assertThatThrownBy(() -> deck(sound, card("sound", Category.STRENGTH)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sound");
    assertThatThrownBy(() -> new Deck(texts("empty"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whoAsksForALanguageThatIsNotWrittenGetsTheNearest() {
    assertThat(sound.text(Language.NN)).isEqualTo("sound nn");
    Map<Language, String> two = Map.of(Language.NB, "Hei", Language.NN, " ", Language.EN, "Hello");
    Deck deck = new Deck(two, List.of(sound));
    assertThat(deck.title(Language.NN)).isEqualTo("Hei");
    assertThat(deck.title()).containsOnlyKeys(Language.NB, Language.EN);
    assertThat(new Deck(Map.of(Language.NN, "Hei"), List.of(sound)).title(Language.EN))
        .isEqualTo("Hei");
    assertThatThrownBy(() -> new Deck(Map.of(Language.NB, " "), List.of(sound)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("language");
  }

  @Test
  void aCardCannotBeInvalid() {
    Set<Setting> room = Set.of(Setting.ROOM);
    assertThatThrownBy(() -> card("a", 0, 2, 4, room)).hasMessageContaining("minute");
    assertThatThrownBy(() -> card("a", 1000, 2, 4, room)).hasMessageContaining("minute");
    assertThatThrownBy(() -> card("a", 5, 0, 4, room)).hasMessageContaining("group");
    assertThatThrownBy(() -> card("a", 5, 1, 10_000, room)).hasMessageContaining("group");
    assertThatThrownBy(() -> card("a", 5, 4, 2, room)).hasMessageContaining("group");
    assertThatThrownBy(() -> card("a", 5, 2, 4, Set.of())).hasMessageContaining("works");
    assertThatThrownBy(() -> new CardId(" a")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aChainIsMadeOfTheDecksOwnCardsEachOnce() {
    Chain chain = new Chain(texts("deep"), List.of(sound.id(), meal.id()));
    Deck deck = new Deck(texts("deck"), List.of(sound, meal), List.of(chain));
    assertThat(deck.chainOf(meal.id())).contains(chain);
    assertThatThrownBy(() -> new Deck(texts("deck"), List.of(sound), List.of(chain)))
        .hasMessageContaining("meal");
    assertThatThrownBy(() -> new Deck(texts("deck"), List.of(sound, meal), List.of(chain, chain)))
        .hasMessageContaining("sound");
    assertThatThrownBy(() -> new Chain(texts("one"), List.of(sound.id())))
        .hasMessageContaining("two");
    assertThatThrownBy(() -> new Chain(texts("twice"), List.of(sound.id(), sound.id())))
        .hasMessageContaining("one step");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void categoriesAndSettingsHaveNamesAndReadBack(Language language) {
    Words words = Words.in(language);
    for (Category category : Category.values()) {
      assertThat(words.text(category.label())).isNotBlank();
      assertThat(Category.of(category.key())).contains(category);
    }
    for (Setting setting : Setting.values()) {
      assertThat(words.text(setting.label())).isNotBlank();
      assertThat(Setting.of(setting.key())).contains(setting);
    }
    for (Energy energy : Energy.values()) {
      assertThat(words.text(energy.label())).isNotBlank();
      assertThat(Energy.of(energy.key())).contains(energy);
    }
    assertThat(Category.of("CHECK_IN")).isEmpty();
    assertThat(Setting.CAMERA_OFF.key()).isEqualTo("camera-off");
  }
}

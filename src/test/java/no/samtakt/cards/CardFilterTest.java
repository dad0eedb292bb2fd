package no.samtakt.cards;

import static no.samtakt.cards.CardSamples.card;
import static no.samtakt.cards.CardSamples.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import no.samtakt.words.Language;
import org.junit.jupiter.api.Test;

class CardFilterTest {
  private final Card greeting =
      new Card(
          new CardId("greeting"),
          Category.ICEBREAKER,
          Map.of(
              Language.NB, "Lær oss en måte å hilse på",
              Language.NN, "Lær oss ein måte å helse på",
              Language.EN, "Teach us a way of greeting"),
          texts("how"),
          5,
          2,
          12,
          EnumSet.of(Setting.DIGITAL, Setting.SEATED));

  @Test
  void anEmptyFilterLetsEverythingThrough() {
    assertThat(CardFilter.ALL.fits(greeting, Language.NB)).isTrue();
    assertThat(search("  ", Language.NB)).isTrue();
  }

  @Test
  void oneOfTheCategoriesIsEnough() {
    assertThat(fits(CardFilter.ALL.withCategories(Set.of(Category.ICEBREAKER, Category.STRENGTH))))
        .isTrue();
    assertThat(fits(CardFilter.ALL.withCategories(Set.of(Category.STRENGTH)))).isFalse();
  }

  @Test
  void allOfTheSettingsMustWork() {
    assertThat(fits(CardFilter.ALL.withSettings(Set.of(Setting.DIGITAL, Setting.SEATED)))).isTrue();
    assertThat(fits(CardFilter.ALL.withSettings(Set.of(Setting.DIGITAL, Setting.CAMERA_OFF))))
        .isFalse();
  }

  @Test
  void searchesTheTextOfTheLanguageWhateverTheCase() {
    assertThat(search("MÅTE", Language.NB)).isTrue();
    assertThat(search("hilse lær", Language.NB)).isTrue();
    assertThat(search("hilse", Language.NN)).isFalse();
    assertThat(search("greeting", Language.EN)).isTrue();
    assertThat(search("greeting farewell", Language.EN)).isFalse();
  }

  @Test
  void peopleAndMinutesHaveInclusiveBounds() {
    assertThat(fits(CardFilter.ALL.withPeople(OptionalInt.of(12)))).isTrue();
    assertThat(fits(CardFilter.ALL.withPeople(OptionalInt.of(13)))).isFalse();
    assertThat(fits(CardFilter.ALL.withPeople(OptionalInt.of(1)))).isFalse();
    assertThat(fits(CardFilter.ALL.withAtMostMinutes(OptionalInt.of(5)))).isTrue();
    assertThat(fits(CardFilter.ALL.withAtMostMinutes(OptionalInt.of(4)))).isFalse();
  }

  @Test
  void partsAddUp() {
    CardFilter both =
        CardFilter.ALL.withCategories(Set.of(Category.CHECK_IN)).withSearch("nothing of the kind");
    assertThat(both.fits(card("sound", Category.CHECK_IN), Language.EN)).isFalse();
    assertThat(both.withSearch("sound").fits(card("sound", Category.CHECK_IN), Language.EN))
        .isTrue();
  }

  private boolean fits(CardFilter filter) {
    return filter.fits(greeting, Language.NB);
  }

  private boolean search(String words, Language language) {
    return CardFilter.ALL.withSearch(words).fits(greeting, language);
  }
}

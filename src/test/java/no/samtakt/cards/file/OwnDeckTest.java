package no.samtakt.cards.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.cards.Setting;
import no.samtakt.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDeckTest {
  @TempDir Path folder;

  private static Card card(String id, String text) {
    Map<Language, String> all =
        Map.of(Language.NB, text, Language.NN, text + " nn", Language.EN, text + " en");
    return new Card(new CardId(id), Category.CHECK_IN, all, all, 3, 2, 5, Set.of(Setting.DIGITAL));
  }

  private List<Card> cards(OwnDeck own) throws BadDeckException {
    return ShelfReader.open(own.file()).deck().cards();
  }

  @Test
  void cardsAreAddedBehindAndReplacedInPlace() throws Exception {
    OwnDeck own = new OwnDeck(folder.resolve("decks"));
    own.put(card("a", "Hei: # du"));
    own.put(card("b", "To"));
    own.put(card("a", "Nytt"));

    assertThat(cards(own)).containsExactly(card("a", "Nytt"), card("b", "To"));
    try (Stream<Path> files = Files.list(folder.resolve("decks"))) {
      assertThat(files).containsExactly(own.file());
    }
  }

  @Test
  void aBrokenDeckStaysAsItIs() throws IOException {
    OwnDeck own = new OwnDeck(folder);
    Files.writeString(own.file(), "cards: 3\n");

    assertThatThrownBy(() -> own.put(card("a", "Hei"))).isInstanceOf(BadDeckException.class);
    assertThat(own.file()).hasContent("cards: 3\n");
  }
}

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
    OwnDeck own = OwnDeck.made(folder.resolve("decks"));
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
    OwnDeck own = OwnDeck.made(folder);
    Files.writeString(own.file(), "cards: 3\n");

    assertThatThrownBy(() -> own.put(card("a", "Hei"))).isInstanceOf(BadDeckException.class);
    assertThat(own.file()).hasContent("cards: 3\n");
  }

  private static final String HAND =
      """
      # Våre kort
      title: {nb: Våre}   # bare på bokmål

      cards:
        # Om morgenen
        - id: a   # den første
          category: check-in
          minutes: 3 # kort nok
          group: 2-5
          works: [digital]
          text:
            nb: Hei    # hilsen
            nn: Hei nn
            en: Hei en

        # Til slutt
        - {id: b, category: check-out, minutes: 2, group: 4, works: digital, text: {nb: Ha det}}
      # Ferdig
      """;

  private OwnDeck byHand() throws IOException {
    OwnDeck own = new OwnDeck(folder.resolve("mine.yaml"));
    Files.writeString(own.file(), HAND);
    return own;
  }

  private static Card with(Card card, Map<Language, String> text, Map<Language, String> how) {
    return new Card(
        card.id(),
        card.category(),
        text,
        card.purpose(),
        how,
        card.minutes(),
        card.smallestGroup(),
        card.largestGroup(),
        card.works(),
        card.energy());
  }

  @Test
  void onlyWhatDiffersIsWrittenAnew() throws Exception {
    OwnDeck own = byHand();
    Card card = cards(own).getFirst();
    own.put(
        with(
            card,
            Map.of(Language.NB, "Hei: på deg", Language.NN, "Hei nn"),
            Map.of(Language.NB, "Ta en runde")));

    assertThat(own.file())
        .content()
        .isEqualTo(
            HAND.replace("nb: Hei    #", "nb: \"Hei: på deg\"    #")
                .replace("      en: Hei en\n", "    how:\n      nb: Ta en runde\n"));
  }

  @Test
  void aNewCardStandsBehindTheOthersAndADeletedOneLeavesThemAlone() throws Exception {
    OwnDeck own = byHand();
    own.put(card("c", "Tre"));
    assertThat(Files.readString(own.file())).startsWith(HAND.replace("# Ferdig\n", ""));
    assertThat(cards(own)).extracting(card -> card.id().value()).containsExactly("a", "b", "c");

    own.remove(new CardId("c"));
    assertThat(own.file()).hasContent(HAND);
    own.remove(new CardId("a"));
    assertThat(Files.readString(own.file())).contains("# Om morgenen", "# Til slutt", "# Ferdig");
    own.remove(new CardId("b"));
    assertThat(own.file()).doesNotExist();
  }

  @Test
  void aCardOnOneLineIsRewrittenOnItsLine() throws Exception {
    OwnDeck own = byHand();
    own.put(with(cards(own).getLast(), Map.of(Language.NB, "Farvel"), Map.of()));
    assertThat(Files.readString(own.file()).lines()).hasSameSizeAs(HAND.lines().toList());
    assertThat(Files.readString(own.file())).contains("# hilsen", "# Ferdig", "Farvel");
  }

  @Test
  void jsonStaysJson() throws Exception {
    OwnDeck own = new OwnDeck(folder.resolve("mine.json"));
    own.put(card("a", "Hei"));
    own.put(card("b", "To"));
    own.put(card("a", "Nytt"));
    assertThat(cards(own)).containsExactly(card("a", "Nytt"), card("b", "To"));
    assertThat(Files.readString(own.file())).startsWith("{").contains("\"Nytt\"");
  }

  @Test
  void aStepOfAChainIsNotTakenAway() throws Exception {
    OwnDeck own = byHand();
    Files.writeString(own.file(), HAND + "chains:\n  - title: {nb: Rad}\n    cards: [a, b]\n");
    assertThatThrownBy(() -> own.remove(new CardId("a"))).isInstanceOf(BadDeckException.class);
    assertThat(cards(own)).hasSize(2);
  }

  @Test
  void whatCannotBeChangedWithoutLossIsLeftToWhoeverWroteIt() throws Exception {
    OwnDeck own = byHand();
    String row =
        "title: {nb: Våre}\ncards: ["
            + "{id: a, category: check-in, minutes: 2, group: 4, works: room, text: {nb: Hei}}, "
            + "{id: b, category: check-in, minutes: 2, group: 4, works: room, text: {nb: To}}]\n";
    Files.writeString(own.file(), row);
    assertThatThrownBy(() -> own.remove(new CardId("a"))).isInstanceOf(BadDeckException.class);
    assertThat(own.file()).hasContent(row);

    own.put(card("c", "Tre"));
    assertThat(cards(own)).hasSize(3);
    assertThat(Files.readString(own.file())).startsWith(row.substring(0, row.length() - 2));
  }

  @Test
  void aFileThatCannotBeReplacedLeavesNothingBehind() throws Exception {
    OwnDeck own = OwnDeck.made(folder);
    Files.createDirectories(own.file().resolve("in-the-way"));
    assertThatThrownBy(() -> new DeckFolder(folder).replace("egne.yaml", "x"))
        .isInstanceOf(IOException.class);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(own.file());
    }
  }
}

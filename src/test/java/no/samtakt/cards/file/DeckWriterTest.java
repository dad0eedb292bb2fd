package no.samtakt.cards.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.cards.Chain;
import no.samtakt.cards.Deck;
import no.samtakt.cards.Energy;
import no.samtakt.cards.Setting;
import no.samtakt.words.Language;

class DeckWriterTest {
  /** What trips writers of YAML: signs that mean something, numbers, lines, and other scripts. */
  private static final List<String> PIECES =
      List.of(
          "Hei",
          ": ",
          "#",
          " #",
          "\"",
          "'",
          "\\",
          "- ",
          "? ",
          "[",
          "{",
          "|",
          ">",
          "&a",
          "*a",
          "!",
          "%",
          "@",
          "`",
          "null",
          "~",
          "yes",
          "0x1F",
          "1e3",
          "12:30",
          "2026-11-28",
          "æøå «», …",
          "\n",
          "\n\n",
          "\t",
          "😀",
          ",",
          "---",
          "...",
          "=",
          "<<");

  @Property(tries = 400)
  void readingWhatWasWrittenGivesAnEqualDeck(@ForAll long seed) throws Exception {
    Deck deck = deck(new Random(seed));
    assertThat(read(DeckWriter.yaml(deck))).isEqualTo(deck);
  }

  @Example
  void theBuiltInDeckComesThroughWhole() throws Exception {
    Deck deck = BuiltInDeck.load();
    assertThat(read(DeckWriter.yaml(deck))).isEqualTo(deck);
  }

  @Example
  void itReadsAsPeopleWriteIt() {
    Deck deck = new Deck(texts("Kort"), List.of(card("a", new Random(1), texts("Hva nå?"))));
    assertThat(DeckWriter.yaml(deck))
        .startsWith("title:\n  nb: Kort\n")
        .contains("  - id: a\n", "\n    text:\n      nb: Hva nå?\n")
        .doesNotContain("chains");
  }

  private static Deck read(String text) throws Exception {
    return DeckReader.yaml().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Deck deck(Random random) {
    List<Card> cards = new ArrayList<>();
    int size = 2 + random.nextInt(5);
    for (int i = 0; i < size; i++) {
      cards.add(card(i + "-" + text(random).replace("\n", " "), random, texts(random)));
    }
    List<Chain> chains =
        random.nextBoolean()
            ? List.of()
            : List.of(new Chain(texts(random), List.of(cards.get(1).id(), cards.get(0).id())));
    return new Deck(texts(random), cards, chains);
  }

  private static Card card(String id, Random random, Map<Language, String> text) {
    int smallest = 1 + random.nextInt(20);
    EnumSet<Setting> works = EnumSet.of(any(Setting.values(), random));
    works.add(any(Setting.values(), random));
    return new Card(
        new CardId(id.strip()),
        any(Category.values(), random),
        text,
        random.nextBoolean() ? Map.of() : texts(random),
        texts(random),
        1 + random.nextInt(60),
        smallest,
        smallest + random.nextInt(3),
        works,
        any(Energy.values(), random));
  }

  private static Map<Language, String> texts(Random random) {
    return Map.of(Language.NB, text(random), Language.NN, text(random), Language.EN, text(random));
  }

  private static Map<Language, String> texts(String text) {
    return Map.of(Language.NB, text, Language.NN, text + " nn", Language.EN, text + " en");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(5);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    // A reader takes away the space around a text.
    return text.toString().isBlank() ? "x" : text.toString().strip();
  }

  private static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}

package no.samtakt.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samtakt.cards.Card;
import no.samtakt.cards.Category;
import no.samtakt.cards.Deck;
import no.samtakt.cards.Energy;
import no.samtakt.cards.Setting;
import no.samtakt.cards.file.BadDeckException;
import no.samtakt.cards.file.DeckReader;
import no.samtakt.cards.file.OwnDeck;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;

class CardDraftTest {
  private static final List<String> TYPED =
      List.of(
          "0", "1", " 7 ", "12", "099", "999", "1000", "1500", "9999", "10000", "", "fem", "-1",
          "1.5");
  private static final List<String> PIECES =
      List.of(
          "Hei",
          ": ",
          " #",
          "\"",
          "'",
          "\\",
          "- ",
          "[",
          "{",
          "|",
          ">",
          "&a",
          "*a",
          "!",
          "%",
          "@",
          "null",
          "~",
          "yes",
          "1e3",
          "12:30",
          "æøå «» …",
          "\n",
          "\n\n",
          "\t",
          "😀",
          "---",
          "...",
          "\r\n",
          "\u000b",
          "\u0085",
          "\u2028",
          "\u00a0",
          "\u200d",
          "\uFEFF",
          "\u0007");

  /** Whatever somebody writes and the form takes can be read again, alone and among others. */
  @Property(tries = 300)
  void whatTheFormAcceptsTheReaderReads(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    Path folder = Files.createTempDirectory("decks");
    OwnDeck own = OwnDeck.made(folder);
    Deck known = SmallDeck.deck();
    @Nullable Card last = null;
    for (int i = 0; i < 6; i++) {
      CardDraft draft = draft(random, last);
      if (draft.problems().isEmpty()) {
        last = draft.card(known);
        try {
          own.put(last);
        } catch (BadDeckException e) {
          throw new AssertionError(draft + " into\n" + Files.readString(own.file()), e);
        }
        try (var stream = Files.newInputStream(own.file())) {
          Deck read = DeckReader.yaml().read(stream);
          assertThat(read.card(last.id())).contains(last);
          known = SmallDeck.deck().with(read);
        }
      }
    }
    Files.deleteIfExists(own.file());
    Files.delete(folder);
  }

  private static CardDraft draft(Random random, @Nullable Card last) {
    boolean good = random.nextBoolean();
    EnumSet<Setting> works = EnumSet.noneOf(Setting.class);
    works.add(any(List.of(Setting.values()), random));
    works.add(any(List.of(Setting.values()), random));
    return new CardDraft(
        random.nextInt(3) == 0 ? last : null,
        texts(random),
        texts(random),
        texts(random),
        any(List.of(Category.values()), random),
        good ? "5" : any(TYPED, random),
        good ? "2" : any(TYPED, random),
        good ? "12" : any(TYPED, random),
        works,
        any(List.of(Energy.values()), random));
  }

  private static Map<Language, String> texts(Random random) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      if (random.nextBoolean()) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
          text.append(any(PIECES, random));
        }
        texts.put(language, text.toString());
      }
    }
    return texts;
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}

package no.samtakt.cards.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.cards.Chain;
import no.samtakt.cards.Deck;
import no.samtakt.cards.Energy;
import no.samtakt.cards.Setting;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class DeckReaderTest {
  private static final String GOOD =
      """
      title: { nb: Kort, nn: Kort på nynorsk, en: Cards }
      cards:
        - id: hello
          category: check-in
          minutes: 2
          group: 2-30
          works: [digital, seated]
          text: { nb: "Hei: hva nå?", nn: "Hei: kva no?", en: "Hello: what now?" }
          how:
            nb: Vink.
            nn: Vink, du.
            en: Wave.
      """;

  @Test
  void readsACard() throws Exception {
    Deck deck = DeckReader.yaml().read(stream(GOOD));
    assertThat(deck.title(Language.NN)).isEqualTo("Kort på nynorsk");
    Card card = deck.card(new CardId("hello")).orElseThrow();
    assertThat(card.category()).isEqualTo(Category.CHECK_IN);
    assertThat(card.minutes()).isEqualTo(2);
    assertThat(card.smallestGroup()).isEqualTo(2);
    assertThat(card.largestGroup()).isEqualTo(30);
    assertThat(card.works()).containsExactlyInAnyOrder(Setting.DIGITAL, Setting.SEATED);
    assertThat(card.text(Language.NB)).isEqualTo("Hei: hva nå?");
    assertThat(card.how(Language.EN)).isEqualTo("Wave.");
  }

  @Test
  void aDeckFromBeforePurposeAndEnergyStillReads() throws Exception {
    Deck deck = DeckReader.yaml().read(stream(GOOD));
    Card card = deck.cards().getFirst();
    assertThat(card.purpose(Language.NB)).isEmpty();
    assertThat(card.energy()).isEqualTo(Energy.LOW);
    assertThat(deck.chains()).isEmpty();
    Card lively =
        DeckReader.yaml().read(stream(GOOD.replace("check-in", "energiser"))).cards().getFirst();
    assertThat(lively.energy()).isEqualTo(Energy.HIGH);
  }

  @Test
  void readsPurposeEnergyAndChains() throws Exception {
    Deck deck = DeckReader.yaml().read(stream(whole()));
    Card card = deck.cards().getFirst();
    assertThat(card.purpose(Language.NN)).contains("For å møtast.");
    assertThat(card.energy()).isEqualTo(Energy.HIGH);
    Chain chain = deck.chains().getFirst();
    assertThat(chain.title(Language.EN)).isEqualTo("Deeper");
    assertThat(chain.cards()).containsExactly(new CardId("hello"), new CardId("bye"));
    assertThat(deck.chainOf(new CardId("bye"))).contains(chain);
    assertThat(chain.step(new CardId("bye"))).isEqualTo(2);
  }

  @Test
  void namesWhatIsWrongWithPurposeAndEnergy() {
    assertThat(problems(whole().replace("energy: high", "energy: wild")))
        .containsExactly(
            "8:5 card “hello”: there is no energy “wild”; use one of these: low, medium, high");
    assertThat(problems(whole().replace(", en: To meet.", ", en: [To, meet]")))
        .containsExactly("9:53 card “hello”: purpose: “en” should be a single text");
  }

  @Test
  void namesWhatIsWrongWithAChain() {
    assertThat(problems(whole().replace("[hello, bye]", "[hello, by]")))
        .containsExactly(
            "20:20 chain number 1: there is no card “by” in this file;"
                + " a chain lists ids of cards in the same file");
    assertThat(problems(whole().replace("[hello, bye]", "[hello]")))
        .containsExactly(
            "20:5 chain number 1: a chain has two cards or more;"
                + " list their ids under cards, in the order they are used");
    assertThat(problems(whole().replace("[hello, bye]", "[hello, hello]")))
        .containsExactly(
            "20:20 chain number 1: the card “hello” is already a step of the chain on line 20;"
                + " a card is used in one place only");
    assertThat(problems(whole().replace("    cards: [hello, bye]\n", "")))
        .containsExactly("19:5 chain number 1: “cards” is missing; add it");
    assertThat(problems(GOOD + "chains: [one]\n"))
        .containsExactly(
            "13:10 chain number 1: this is not a chain; a chain has these keys: title, cards");
    assertThat(problems(GOOD + "chains: {}\n"))
        .containsExactly(
            "13:1 there are no chains here; write them as a list under chains,"
                + " each starting with a dash, or take the key away");
  }

  @Test
  void aBrokenCardDoesNotMakeItsChainWrongToo() {
    assertThat(problems(whole().replace("minutes: 2", "minutes: to")))
        .singleElement()
        .asString()
        .startsWith("5:5 card “hello”");
  }

  @Test
  void readsTheSameFromJson() throws Exception {
    String json =
        """
        {"title": {"nb": "Kort", "nn": "Kort på nynorsk", "en": "Cards"},
         "cards": [{"id": "hello", "category": "check-in", "minutes": 2, "group": "2-30",
          "works": ["digital", "seated"],
          "text": {"nb": "Hei: hva nå?", "nn": "Hei: kva no?", "en": "Hello: what now?"},
          "how": {"nb": "Vink.", "nn": "Vink, du.", "en": "Wave."}}]}
        """;
    Deck deck = DeckReader.forName("Deck.JSON").read(stream("\uFEFF" + json));
    assertThat(deck).isEqualTo(DeckReader.forName("deck.yml").read(stream(GOOD)));
  }

  @Test
  void oneNumberIsAGroupOfExactlyThatSize() throws Exception {
    Card card = DeckReader.yaml().read(stream(GOOD.replace("2-30", "3"))).cards().getFirst();
    assertThat(card.smallestGroup()).isEqualTo(3);
    assertThat(card.largestGroup()).isEqualTo(3);
  }

  @Test
  void namesEveryProblemWithItsLine() {
    String bad =
        GOOD.replace("check-in", "checkin")
            .replace("minutes: 2", "minuter: 2")
            .replace("2-30", "30-2")
            .replace("[digital, seated]", "[digital, standing]")
            .replace("nn: Vink, du.", "nno: Vink, du.");
    assertThat(problems(bad))
        .containsExactly(
            "3:5 card “hello”: “minutes” is missing; add it",
            "4:5 card “hello”: there is no category “checkin”; use one of these: check-in,"
                + " icebreaker, energiser, strength, speed-date, equal-dialogue, inclusion,"
                + " check-out",
            "5:5 card “hello”: unknown key “minuter”; these may be used:"
                + " id, category, minutes, group, works, energy, text, purpose, how",
            "6:5 card “hello”: “group” should be the fewest and the most people,"
                + " such as 2-30, not “30-2”",
            "7:22 card “hello”: a card cannot work in “standing”; use one or more of these:"
                + " digital, room, hybrid, seated, camera-off",
            "11:7 card “hello”: how: unknown key “nno”; these may be used: nb, nn, en");
  }

  @Test
  void oneLanguageIsEnoughAndHowMayBeLeftOut() throws Exception {
    String own =
        """
        title: {nb: Våre}
        cards:
          - id: hello
            category: check-in
            minutes: 2
            group: 3
            works: room
            text: {nn: Hei på dykk!, en: }
        """;
    Deck deck = DeckReader.yaml().read(stream(own));
    Card card = deck.cards().getFirst();
    assertThat(card.text(Language.EN)).isEqualTo("Hei på dykk!");
    assertThat(card.how(Language.EN)).isEmpty();
    assertThat(card.purpose(Language.EN)).isEmpty();
    assertThat(deck.title(Language.NN)).isEqualTo("Våre");

    assertThat(problems(own.replace("nn: Hei på dykk!, en:", "nb:")))
        .containsExactly(
            "8:5 card “hello”: “text” should have a text under one or more of nb, nn and en");
  }

  @Test
  void refusesARepeatedIdAndNamesTheFirst() {
    String twice = GOOD + GOOD.substring(GOOD.indexOf("  - id"));
    assertThat(problems(twice))
        .containsExactly(
            "13:5 card “hello”: the id is taken by the card on line 3;"
                + " give this one an id of its own");
  }

  @Test
  void anEmojiMayStandAnywhereInALongText() throws Exception {
    for (int before = 700; before < 1100; before++) {
      String lengthy = GOOD.replace("Vink, du.", "V" + "i".repeat(before) + "nk 😀");
      assertThat(DeckReader.yaml().read(stream(lengthy)).cards().getFirst().how(Language.NN))
          .endsWith("😀");
    }
  }

  @Test
  void refusesARepeatedKey() {
    assertThat(problems(GOOD.replace("    minutes: 2\n", "    minutes: 2\n    minutes: 3\n")))
        .containsExactly("6:5 the key “minutes” stands twice; keep one of them");
  }

  @Test
  void refusesTheWrongShapes() {
    assertThat(problems(GOOD.replace("id: hello", "id:")))
        .containsExactly("3:5 card number 1: “id” is missing; add it");
    assertThat(problems(GOOD.replace("title: {", "title: Kort #")))
        .containsExactly("1:1 “title” should have a text under one or more of nb, nn and en");
    assertThat(problems(GOOD.replace("minutes: 2", "minutes: [2]")))
        .containsExactly("5:5 card “hello”: “minutes” should be a single text");
    assertThat(problems(GOOD.substring(0, GOOD.indexOf("  - id")) + "  - hello\n"))
        .containsExactly(
            "3:5 card number 1: this is not a card; a card has these keys:"
                + " id, category, minutes, group, works, text");
    assertThat(problems("title: { nb: A, nn: B, en: C }\ncards: []\n"))
        .containsExactly(
            "2:1 the deck has no cards; write them as a list under cards,"
                + " each starting with a dash");
  }

  @Test
  void refusesWhatIsNoDeckAtAll() {
    String notADeck =
        "this is not a deck; a deck has a title and a list of cards,"
            + " under the keys title and cards";
    assertThat(problems("")).containsExactly("0:0 " + notADeck);
    assertThat(problems("- one\n- two\n")).containsExactly("1:1 " + notADeck);
  }

  @Test
  void namesTheLineWhereTheYamlGoesWrong() {
    List<String> problems = problems(GOOD.replace("nb: Vink.", "nb: Vink: så smil."));
    assertThat(problems).singleElement().asString().startsWith("10:").contains("colon");
  }

  @Test
  void refusesWhatComesAfterTheDeck() {
    assertThat(problems(GOOD + "---\n" + GOOD))
        .containsExactly("14:1 the file goes on after the deck; keep one deck in a file");
  }

  @Test
  void namesTheLineWhereTheJsonGoesWrong() {
    BadDeckException bad =
        catchThrowableOfType(
            BadDeckException.class, () -> DeckReader.json().read(stream("{\n\"title\": oops}")));
    assertThat(bad.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.line()).isEqualTo(2);
          assertThat(problem.message().key()).isEqualTo("cards.problem.syntax");
        });
  }

  @Test
  void refusesAFileThatIsNotUtf8() {
    byte[] latin = GOOD.getBytes(StandardCharsets.ISO_8859_1);
    BadDeckException bad =
        catchThrowableOfType(
            BadDeckException.class, () -> DeckReader.yaml().read(new ByteArrayInputStream(latin)));
    assertThat(bad.problems())
        .singleElement()
        .extracting(problem -> problem.message().key())
        .isEqualTo("cards.problem.encoding");
  }

  @Test
  void everyProblemCanBeSaidInEveryLanguage() {
    BadDeckException bad =
        catchThrowableOfType(
            BadDeckException.class,
            () -> DeckReader.yaml().read(stream(GOOD.replace("2-30", "mange"))));
    assertThat(bad.problems())
        .singleElement()
        .satisfies(problem ->
            assertThat(Words.in(Language.NN).text(problem.message()))
                .isEqualTo(
                    "kortet «hello»: «group» skal vere færrast og flest deltakarar,"
                        + " til dømes 2-30, ikkje «mange»"));
  }

  /** The good deck with all that may be said: purpose and energy, another card and a chain. */
  private static String whole() {
    String more =
        "    energy: high\n    purpose: { nb: For å møtes., nn: For å møtast., en: To meet. }\n";
    return GOOD.replace("    text:", more + "    text:")
        + """
          - { id: bye, category: check-out, minutes: 1, group: 2-9, works: room,
              text: { nb: Ha det!, nn: Ha det bra!, en: Bye! },
              how: { nb: Vink., nn: Vink no., en: Wave. } }
        chains:
          - title: { nb: Dypere, nn: Djupare, en: Deeper }
            cards: [hello, bye]
        """;
  }

  private static List<String> problems(String yaml) {
    BadDeckException bad =
        catchThrowableOfType(BadDeckException.class, () -> DeckReader.yaml().read(stream(yaml)));
    assertThat(bad).isNotNull();
    return bad.problems().stream().map(DeckReaderTest::line).toList();
  }

  private static String line(DeckProblem problem) {
    return problem.line()
        + ":"
        + problem.column()
        + " "
        + Words.in(Language.EN).text(problem.message());
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}

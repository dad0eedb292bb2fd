package no.samtakt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import no.samtakt.cards.Card;
import no.samtakt.cards.Category;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.cli.TestRun.Result;
import no.samtakt.words.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class ListCardsTest {
  private static final String OWN = "samples/decks/nabolag.yaml";

  @TempDir Path folder;
  private TestRun samtakt;

  @BeforeEach
  void start() {
    samtakt = new TestRun(folder);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void jsonHasEveryCardInOneLanguageAlone(Language language) {
    Result result = samtakt.run("cards", "--json", "--language", language.tag());

    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    JsonNode cards = result.json();
    assertThat(cards).hasSize(BuiltInDeck.load().cards().size());
    List<Card> builtIn = BuiltInDeck.load().cards();
    for (int i = 0; i < cards.size(); i++) {
      Card card = builtIn.get(i);
      JsonNode one = cards.get(i);
      assertThat(one.propertyNames())
          .containsExactly(
              "id",
              "category",
              "minutes",
              "text",
              "purpose",
              "how",
              "group",
              "works",
              "energy",
              "chain");
      assertThat(one.get("id").asString()).isEqualTo(card.id().value());
      assertThat(one.get("text").asString()).isEqualTo(card.text(language));
      assertThat(one.get("purpose").asString()).isEqualTo(card.purpose(language).orElseThrow());
      assertThat(one.get("how").asString()).isEqualTo(card.how(language));
      assertThat(one.get("minutes").asInt()).isEqualTo(card.minutes());
      assertThat(one.get("group").get("to").asInt()).isEqualTo(card.largestGroup());
      assertThat(one.get("works")).hasSize(card.works().size());
    }
  }

  @Test
  void asPagesTheyAreThoseThatWereAskedForAndNoFileIsReplacedUnasked() throws IOException {
    Path file = folder.resolve("kort.pdf");
    String[] asked = {
      "cards", "--category", "check-in", "--language", "nn", "--pdf", file.toString()
    };

    Result first = samtakt.run(asked);

    List<Card> cards =
        BuiltInDeck.load().cards().stream()
            .filter(card -> card.category() == Category.CHECK_IN)
            .toList();
    assertThat(first)
        .isEqualTo(new Result(0, "Lagret " + cards.size() + " kort som " + file + "\n", ""));
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      String read = new PDFTextStripper().getText(document).replaceAll("[\\s-]+", "");
      for (Card card : cards) {
        assertThat(read).contains(card.text(Language.NN).replaceAll("[\\s-]+", ""));
      }
    }

    Files.writeString(file, "mine");
    assertThat(samtakt.run(asked))
        .isEqualTo(
            new Result(
                1, "", "samtakt: " + file + " finnes fra før. Bruk --force for å erstatte den.\n"));
    assertThat(file).hasContent("mine");

    String[] forced = Arrays.copyOf(asked, asked.length + 1);
    forced[asked.length] = "--force";
    assertThat(samtakt.run(forced).exit()).isZero();
    assertThat(Files.size(file)).isGreaterThan(1_000);
    assertThat(samtakt.run("cards", "--force").exit()).isEqualTo(2);
    assertThat(samtakt.run("cards", "--pdf", folder.toString(), "--force").exit()).isEqualTo(1);
  }

  @Test
  void aStepOfAChainSaysWhichOne() {
    JsonNode cards = samtakt.run("cards", "--json", "--category", "speed-date").json();

    assertThat(cards)
        .allSatisfy(card -> assertThat(card.get("category").asString()).isEqualTo("speed-date"));
    JsonNode first = cards.get(0);
    assertThat(first.get("id").asString()).isEqualTo("speed-date-inspired");
    assertThat(first.get("chain").get("title").asString()).isEqualTo("Lære av andre");
    assertThat(first.get("chain").get("step").asInt()).isEqualTo(1);
    assertThat(first.get("chain").get("of").asInt()).isEqualTo(3);
    assertThat(samtakt.run("cards", "--json", "--category", "check-in").json())
        .allSatisfy(card -> assertThat(card.get("chain").isNull()).isTrue());
  }

  @Test
  void textIsReadByPeople() {
    Result result = samtakt.run("--lang", "en", "cards", "--category", "check-out");

    assertThat(result.lines())
        .startsWith(
            "Check-out (18)",
            "",
            "check-out-next-meal · 2 min · 2–100 people · Calm",
            "  Describe your next meal in one word.",
            "  Why: Ends lightly and gives everyone a last voice.",
            "  How: A light ending when everyone is tired."
                + " It takes less than a minute in the chat.",
            "  Works: Digital · In the room · Hybrid · Seated · Camera off",
            "");
  }

  @Test
  void theCardsMayBeInAnotherLanguageThanTheProgram() {
    Result result = samtakt.run("--lang", "nb", "cards", "--language", "en");

    assertThat(result.out()).startsWith("Check-in (20)\n").doesNotContain("Hvorfor");
  }

  @Test
  void aWrongLanguageOrCategoryIsToldWithWhatWouldBeRight() {
    Result language = samtakt.run("--lang", "en", "cards", "--language", "sv");
    assertThat(language.exit()).isEqualTo(2);
    assertThat(language.out()).isEmpty();
    assertThat(language.err()).startsWith("samtakt: --language is nb, nn or en, not “sv”.");

    Result category = samtakt.run("--lang", "en", "cards", "--json", "--category", "innsjekk");
    assertThat(category.exit()).isEqualTo(2);
    assertThat(category.out()).isEmpty();
    assertThat(category.err())
        .startsWith(
            "samtakt: There is no category “innsjekk”. Use one of these: check-in, icebreaker,"
                + " energiser, strength, speed-date, equal-dialogue, inclusion, check-out.");
  }

  @Test
  void ownDecksComeBehindTheBuiltInOne() throws IOException {
    Path decks = Files.createDirectories(folder.resolve("decks"));
    Files.copy(Path.of(OWN), decks.resolve("nabolag.yml"));

    JsonNode kept = samtakt.run("cards", "--json").json();
    assertThat(kept).hasSize(BuiltInDeck.load().cards().size() + 8);
    assertThat(kept.get(kept.size() - 1).get("id").asString()).isEqualTo("nabo-banke-paa");
    assertThat(kept.get(kept.size() - 1).get("purpose").isNull()).isTrue();

    Files.delete(decks.resolve("nabolag.yml"));
    assertThat(samtakt.run("cards", "--json", "--deck", OWN).json()).isEqualTo(kept);
  }

  @Test
  void aBrokenDeckIsNamedAndEverythingElseIsListed() throws IOException {
    Path broken = Files.createDirectories(folder.resolve("decks")).resolve("broken.yaml");
    Files.writeString(broken, Files.readString(Path.of(OWN)).replace("minutes: 3", "minutes: to"));

    Result result = samtakt.run("--lang", "en", "cards", "--json", "--deck", OWN);

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.json()).hasSize(BuiltInDeck.load().cards().size() + 8);
    assertThat(result.err().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith(broken + ":13:5: card “nabo-hilsen”: “minutes” should be");
  }

  @Test
  void ofACardInTwoDecksTheFirstHoldsAndItIsTold() throws IOException {
    Path copy = folder.resolve("copy.yaml");
    Files.copy(Path.of(OWN), copy);

    Result result = samtakt.run("--lang", "en", "cards", "--deck", OWN, "--deck", copy.toString());

    assertThat(result.exit()).isZero();
    assertThat(result.err().lines())
        .hasSize(8)
        .first()
        .asString()
        .isEqualTo(
            copy
                + ":11:1: the card “nabo-hilsen” stands in "
                + OWN
                + " too, and that one is used; give this one an id of its own");
  }
}

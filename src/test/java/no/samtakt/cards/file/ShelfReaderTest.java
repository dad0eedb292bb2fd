package no.samtakt.cards.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Deck;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfReaderTest {
  private static final String ONE =
      """
      title: { nb: Én, nn: Ein, en: One }
      cards:
        - id: kettle
          category: check-in
          minutes: 2
          group: 2-9
          works: room
          text: { nb: Hva koker?, nn: Kva kokar?, en: What boils? }
          how: { nb: Hør., nn: Høyr., en: Listen. }
      """;

  private final Deck builtIn = BuiltInDeck.load();

  @TempDir Path folder;

  @Test
  void aFolderThatIsNotThereHasNoDecks() {
    Shelf shelf = new ShelfReader(builtIn).folder(folder.resolve("none")).shelf();
    assertThat(shelf).isEqualTo(Shelf.of(builtIn));
  }

  @Test
  void readsDecksByNameAndNothingElse() throws IOException {
    write("b.yml", ONE.replace("kettle", "second"));
    write("A.YAML", ONE);
    write("c.json", "{\"title\": {}}");
    write("notes.txt", "not a deck");
    write(".hidden.yaml", "not a deck");

    Shelf shelf = new ShelfReader(builtIn).folder(folder).shelf();

    assertThat(shelf.deck().cards()).hasSize(builtIn.cards().size() + 2);
    assertThat(shelf.deck().title(Language.EN)).isEqualTo("The Samtakt cards");
    assertThat(shelf.own())
        .containsOnlyKeys(new CardId("kettle"), new CardId("second"))
        .containsEntry(new CardId("kettle"), folder.resolve("A.YAML"));
    assertThat(shelf.refused()).containsExactly(folder.resolve("c.json"));
    assertThat(lines(shelf)).allMatch(line -> line.startsWith(folder.resolve("c.json") + ":1:"));
  }

  @Test
  void aBuiltInCardHoldsAndTheOtherIsToldWithItsLine() throws IOException {
    Path file = write("mine.yaml", ONE.replace("kettle", "check-in-weather"));

    Shelf shelf = new ShelfReader(builtIn).folder(folder).shelf();

    assertThat(shelf.deck()).isEqualTo(builtIn);
    assertThat(shelf.refused()).isEmpty();
    assertThat(lines(shelf))
        .containsExactly(
            file
                + ":3:1: the card “check-in-weather” has the id of a built-in card,"
                + " which is used; give this one an id of its own");
  }

  @Test
  void aFileIsReadOnceHoweverOftenItIsNamed() throws IOException {
    Path file = write("mine.yaml", ONE);
    Shelf shelf = new ShelfReader(builtIn).folder(folder).file(file).shelf();
    assertThat(shelf.problems()).isEmpty();
  }

  @Test
  void whatCannotBeReadOrIsHugeIsToldAsAWhole() throws IOException {
    Path huge = write("huge.yaml", "#".repeat(5 << 20));
    Path gone = folder.resolve("gone.yaml");

    Shelf shelf = new ShelfReader(builtIn).file(huge).file(gone).shelf();

    assertThat(shelf.refused()).containsExactlyInAnyOrder(huge, gone);
    assertThat(lines(shelf))
        .containsExactly(
            huge + ":1:1: this is far too large for a deck of cards; name another file",
            gone + ":1:1: this cannot be read; see that it is there and that you may read it");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> lines(Shelf shelf) {
    Words words = Words.in(Language.EN);
    return shelf.problems().stream().map(problem -> problem.line(words)).toList();
  }
}

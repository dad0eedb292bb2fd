package no.samtakt.cards.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckFolderTest {
  private static final Path SAMPLE = Path.of("samples", "decks", "nabolag.yaml");

  @TempDir Path temp;
  private DeckFolder decks;
  private Path folder;

  @BeforeEach
  void open() {
    folder = temp.resolve("decks");
    decks = new DeckFolder(folder);
  }

  @Test
  void aGoodDeckIsCopiedAsItIs() throws Exception {
    assertThat(decks.isTaken(SAMPLE)).isFalse();
    Path copy = decks.add(SAMPLE, DeckFolder.Taken.KEEP_BOTH);
    assertThat(copy).isEqualTo(folder.resolve("nabolag.yaml")).hasSameBinaryContentAs(SAMPLE);
    assertThat(decks.isTaken(SAMPLE)).isTrue();
  }

  @Test
  void aBrokenDeckIsRefusedWithItsLinesAndNothingChanges() throws IOException {
    Path broken = temp.resolve("broken.yaml");
    Files.writeString(broken, Files.readString(SAMPLE).replace("minutes: 3", "minutes: 0"));
    assertThatThrownBy(() -> decks.add(broken, DeckFolder.Taken.REPLACE))
        .isInstanceOfSatisfying(
            BadDeckException.class,
            bad ->
                assertThat(bad.problems())
                    .extracting(DeckProblem::line)
                    .allMatch(line -> line > 1));
    assertThat(folder).doesNotExist();
  }

  @Test
  void aTakenNameIsKeptUnlessReplacingWasAskedFor() throws Exception {
    Path mine = decks.add(SAMPLE, DeckFolder.Taken.KEEP_BOTH);
    Files.writeString(mine, "# mine\n" + Files.readString(mine));
    String before = Files.readString(mine);

    Path second = decks.add(SAMPLE, DeckFolder.Taken.KEEP_BOTH);
    assertThat(second).hasFileName("nabolag (2).yaml");
    assertThat(mine).hasContent(before);

    assertThat(decks.add(SAMPLE, DeckFolder.Taken.REPLACE)).isEqualTo(mine);
    assertThat(mine).hasSameBinaryContentAs(SAMPLE);
    assertThat(names()).containsExactlyInAnyOrder("nabolag.yaml", "nabolag (2).yaml");
  }

  @Test
  void aDeckThatIsWrittenReadsAgainAndOverwritesNothing() throws Exception {
    Path first = decks.write("kort.yaml", BuiltInDeck.load());
    Path second = decks.write("kort.yaml", BuiltInDeck.load());
    assertThat(second).isNotEqualTo(first);
    assertThat(ShelfReader.open(first).deck()).isEqualTo(BuiltInDeck.load());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}

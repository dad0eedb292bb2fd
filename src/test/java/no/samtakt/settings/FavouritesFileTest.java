package no.samtakt.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FavouritesFileTest {
  @TempDir Path folder;

  @Test
  void whatWasSavedIsReadAgain() {
    assertThat(new FavouritesFile(folder).save(Set.of("b", "a"))).isEmpty();
    FavouritesFile.Found found = new FavouritesFile(folder).read();
    assertThat(found.cards()).containsExactlyInAnyOrder("a", "b");
    assertThat(found.trouble()).isNull();
  }

  @Test
  void thereAreNoneAtFirst() {
    assertThat(new FavouritesFile(folder).read())
        .isEqualTo(new FavouritesFile.Found(Set.of(), null));
  }

  @Test
  void aBrokenFileIsSetAsideAndTold() throws IOException {
    Files.writeString(folder.resolve("favourites.json"), "[oops");
    FavouritesFile.Found found = new FavouritesFile(folder).read();
    assertThat(found.cards()).isEmpty();
    assertThat(Objects.requireNonNull(found.trouble()).key()).isEqualTo("favourites.broken");
    assertThat(folder.resolve("favourites.json.broken")).exists();
  }
}

package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.samtakt.app.DataMove.Settled;
import no.samtakt.session.JournalException;
import no.samtakt.settings.DataFolder;
import no.samtakt.settings.DataFolder.By;
import no.samtakt.settings.FavouritesFile;
import no.samtakt.settings.Settings;
import no.samtakt.settings.SettingsFile;
import no.samtakt.store.Store;
import no.samtakt.store.StoreCopy;
import no.samtakt.ui.settings.DataPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the choice of another data folder to the start that uses it. */
class DataMoveTest {
  @TempDir private Path home = Path.of("");
  private Path usual = home;
  private Path other = home;

  @BeforeEach
  void makeFolders() throws IOException, JournalException {
    usual = home.resolve(".local/share/samtakt");
    other = Files.createDirectory(home.resolve("Økter"));
    Store.open(usual).close();
    assertThat(new SettingsFile(usual).save(Settings.USUAL.withTextPercent(150))).isEmpty();
    assertThat(new FavouritesFile(usual).save(Set.of("check-in-sound"))).isEmpty();
    Files.writeString(Files.createDirectory(usual.resolve("decks")).resolve("egne.yaml"), "cards");
    Files.writeString(usual.resolve("logo.png"), "a logo");
  }

  @Test
  void theChoiceHoldsFromTheNextStartAndEverythingComesAlong() {
    DataPlace place = choose(other);
    assertThat(place.next()).isEqualTo(other);
    assertThat(place.copies()).isTrue();
    assertThat(start().folder()).isEqualTo(usual);

    Settled settled = DataMove.settle(start());
    assertThat(settled.folder()).isEqualTo(new DataFolder(other, By.CHOSEN, usual, null));
    assertThat(told(settled)).isEqualTo("settings.folder-moved");
    assertThat(settled.moved()).isTrue();
    assertThat(StoreCopy.isIn(other)).isTrue();
    assertThat(StoreCopy.isIn(usual)).as("what lay in the old folder stays").isTrue();
    assertThat(new SettingsFile(other).read().settings().textPercent()).isEqualTo(150);
    assertThat(new FavouritesFile(other).read().cards()).containsExactly("check-in-sound");
    assertThat(other.resolve("decks/egne.yaml")).hasContent("cards");
    assertThat(other.resolve("logo.png")).hasContent("a logo");

    assertThat(DataMove.settle(start())).isEqualTo(new Settled(settled.folder(), null, false));
  }

  @Test
  void sessionsThatAreThereAlreadyAreUsedAsTheyAre() throws JournalException {
    Store.open(other).close();
    DataPlace place = choose(other);
    assertThat(place.next()).isEqualTo(other);
    assertThat(place.copies()).isFalse();
    assertThat(start()).isEqualTo(new DataFolder(other, By.CHOSEN, usual, null));
    assertThat(new SettingsFile(other).read().settings()).isEqualTo(Settings.USUAL);
  }

  @Test
  void sessionsThatCameThereInTheMeantimeAreNotWrittenOver() throws JournalException {
    choose(other);
    Store.open(other).close();
    Settled settled = DataMove.settle(start());
    assertThat(settled.folder().folder()).isEqualTo(usual);
    assertThat(told(settled)).isEqualTo("settings.folder-not-moved");
  }

  @Test
  void aFolderThatIsGoneAtTheNextStartLeavesTheOldOneInUse() throws IOException {
    choose(other);
    Files.delete(other);
    Settled settled = DataMove.settle(start());
    assertThat(other).doesNotExist();
    assertThat(settled.folder().folder()).isEqualTo(usual);
    assertThat(told(settled)).isEqualTo("settings.folder-not-moved");
  }

  @Test
  void theChoiceCanBeTakenBackBeforeTheNextStart() {
    choose(other);
    DataPlace back = choose(usual);
    assertThat(back.next()).isNull();
    assertThat(start()).isEqualTo(new DataFolder(usual, By.USUAL, usual, null));
  }

  @Test
  void aFolderThatRefusesIsNotRemembered() {
    DataPlace place = choose(home.resolve("missing"));
    assertThat(Objects.requireNonNull(place.trouble()).key()).isEqualTo("settings.folder-missing");
    assertThat(start().next()).isNull();
  }

  private DataPlace choose(Path folder) {
    DataChoice choice = new DataChoice(start(), Runnable::run, Runnable::run);
    choice.choose(folder);
    return choice.placeProperty().get();
  }

  private DataFolder start() {
    return DataFolder.of(null, "Linux", Map.of(), home);
  }

  private static String told(Settled settled) {
    return Objects.requireNonNull(settled.told()).key();
  }
}

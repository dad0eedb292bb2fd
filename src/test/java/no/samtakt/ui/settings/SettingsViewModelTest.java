package no.samtakt.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.settings.Appearance;
import no.samtakt.settings.DataFolder;
import no.samtakt.settings.DataFolder.By;
import no.samtakt.settings.Settings;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {
  private static final Path USUAL = Path.of("/home/kari/.local/share/samtakt");
  private static final Path OTHER = Path.of("/home/kari/Økter");

  /** Changes the settings at once, and notes what else was asked for. */
  private final class Desk implements SettingsActions {
    private final List<String> asked = new ArrayList<>();
    private boolean loudspeaker = true;
    private boolean fileManager = true;

    @Override
    public void change(UnaryOperator<Settings> how) {
      settings.set(how.apply(settings.get()));
    }

    @Override
    public void speak(Language language) {
      change(now -> now.withLanguage(language));
      words.set(Words.in(language == null ? Language.NB : language));
    }

    @Override
    public CompletionStage<Boolean> ring() {
      asked.add("ring");
      return CompletableFuture.completedFuture(loudspeaker);
    }

    @Override
    public void copy(String text) {
      asked.add("copy " + text);
    }

    @Override
    public CompletionStage<Boolean> showFolder(Path folder) {
      asked.add("show " + folder);
      return CompletableFuture.completedFuture(fileManager);
    }

    @Override
    public void chooseFolder() {
      asked.add("choose");
    }

    @Override
    public void useUsualFolder() {
      asked.add("usual");
    }
  }

  private final SimpleObjectProperty<Settings> settings =
      new SimpleObjectProperty<>(Settings.USUAL);
  private final SimpleObjectProperty<Words> words =
      new SimpleObjectProperty<>(Words.in(Language.NB));
  private final SimpleObjectProperty<DataPlace> place =
      new SimpleObjectProperty<>(DataPlace.of(new DataFolder(USUAL, By.USUAL, USUAL, null)));
  private final SimpleObjectProperty<MachineWishes> machine =
      new SimpleObjectProperty<>(new MachineWishes(false, false));
  private final Desk desk = new Desk();
  private final SettingsViewModel model =
      new SettingsViewModel(settings, place, machine, words, Language.NB, desk);

  private SettingsScreen screen() {
    return model.screenProperty().get();
  }

  @Test
  void everyChoiceIsHandedOnAndShown() {
    model.appearance(Appearance.DARK);
    model.highContrast(true);
    model.reducedMotion(true);
    model.sound(true);
    model.singleKeys(false);
    model.textPercent(150);
    Settings chosen =
        Settings.USUAL
            .withAppearance(Appearance.DARK)
            .withHighContrast(true)
            .withReducedMotion(true)
            .withSound(true)
            .withSingleKeys(false)
            .withTextPercent(150);
    assertThat(settings.get()).isEqualTo(chosen);
    assertThat(screen().chosen()).isEqualTo(chosen);
    assertThat(screen().textSize()).isEqualTo("150 %");
  }

  @Test
  void aLanguageIsSpokenAtOnceAndTheMachinesOwnIsNamed() {
    assertThat(screen().language()).isEmpty();
    assertThat(screen().machineLanguage()).isEqualTo("Som maskinen: Bokmål");
    model.language(Optional.of(Language.EN));
    assertThat(screen().language()).contains(Language.EN);
    assertThat(screen().machineLanguage()).isEqualTo("As the system: Bokmål");
    model.language(Optional.empty());
    assertThat(screen().language()).isEmpty();
  }

  @Test
  void aLanguageAskedForThisOnceIsTheOneThatShows() {
    words.set(Words.in(Language.NN));
    assertThat(screen().language()).contains(Language.NN);
    assertThat(settings.get().language()).isNull();
  }

  @Test
  void theSizeOfTextGoesInStepsAndIsChangedOnlyWhereItDiffers() {
    List<Settings> changes = new ArrayList<>();
    settings.addListener((o, before, now) -> changes.add(now));
    for (double slid = 100; slid <= 121; slid += 1) {
      model.textPercent(slid);
    }
    assertThat(changes).extracting(Settings::textPercent).containsExactly(110, 120);
    model.textPercent(260);
    assertThat(settings.get().textPercent()).isEqualTo(200);
  }

  @Test
  void anOddSizeFromAFileIsShownAsItIs() {
    settings.set(Settings.USUAL.withTextPercent(125));
    assertThat(screen().textSize()).isEqualTo("125 %");
  }

  @Test
  void aMachineWithoutALoudspeakerIsSaidAndForgottenWhenSoundIsChosenAnew() {
    model.tryChime();
    assertThat(screen().sound()).isEmpty();
    desk.loudspeaker = false;
    model.tryChime();
    assertThat(screen().sound()).startsWith("Fant ingen lydenhet");
    words.set(Words.in(Language.EN));
    assertThat(screen().sound()).startsWith("Found no sound device");
    model.sound(true);
    assertThat(screen().sound()).isEmpty();
  }

  @Test
  void whatTheMachineAsksForIsSaidWhileItDoes() {
    assertThat(screen().contrast()).startsWith("Sterkere farger");
    machine.set(new MachineWishes(true, true));
    assertThat(screen().contrast()).startsWith("Maskinen ber om høy kontrast");
    assertThat(screen().motion()).startsWith("Maskinen ber om mindre bevegelse");
  }

  @Test
  void theKeysThatStillWorkAreNamed() {
    assertThat(screen().keys()).contains("Ctrl+. (pause)", "Ctrl+Enter (neste)", "F1 (hjelp)");
  }

  @Test
  void aFolderThatIsDecidedElsewhereCannotBeChosen() {
    assertThat(screen().folder().changeable()).isTrue();
    place.set(DataPlace.of(new DataFolder(OTHER, By.ASKED, USUAL, null)));
    assertThat(screen().folder().changeable()).isFalse();
    assertThat(screen().folder().usual()).isFalse();
    assertThat(screen().folder().note()).contains("--data");
    place.set(DataPlace.of(new DataFolder(OTHER, By.ENVIRONMENT, USUAL, null)));
    assertThat(screen().folder().changeable()).isFalse();
    assertThat(screen().folder().note()).contains("SAMTAKT_DATA");
  }

  @Test
  void whatHappensAtTheNextStartIsSaidAndTheWayBackIsOffered() {
    assertThat(screen().folder().next()).isNull();
    assertThat(screen().folder().usual()).isFalse();
    place.set(place.get().moving(OTHER, true));
    assertThat(screen().folder().path()).isEqualTo(USUAL.toString());
    assertThat(screen().folder().next()).contains(OTHER.toString(), "kopiert");
    assertThat(screen().folder().usual()).isTrue();
    place.set(place.get().moving(OTHER, false));
    assertThat(screen().folder().next()).contains("fra før");
  }

  @Test
  void aRefusedFolderIsSaidAndChangesNothing() {
    place.set(place.get().refused(Message.of("settings.folder-refuses", "/root")));
    assertThat(screen().folder().trouble()).contains("/root", "Ingenting er endret");
    assertThat(screen().folder().next()).isNull();
  }

  @Test
  void theFolderIsShownAndCopiedAndWhereThatCannotBeItIsSaid() {
    model.copyFolder();
    model.showFolder();
    assertThat(desk.asked).containsExactly("copy " + USUAL, "show " + USUAL);
    assertThat(screen().folder().trouble()).isNull();
    desk.fileManager = false;
    model.showFolder();
    assertThat(screen().folder().trouble()).contains("Kopier stien");
    model.chooseFolder();
    model.useUsualFolder();
    assertThat(desk.asked).endsWith("choose", "usual");
  }
}

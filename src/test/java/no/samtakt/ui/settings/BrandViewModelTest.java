package no.samtakt.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.settings.Accent;
import no.samtakt.settings.Settings;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class BrandViewModelTest {
  private final SimpleObjectProperty<Settings> settings =
      new SimpleObjectProperty<>(Settings.USUAL);
  private final SimpleObjectProperty<Optional<BrandViewModel.Logo>> logo =
      new SimpleObjectProperty<>(Optional.empty());
  private final SimpleObjectProperty<Words> words =
      new SimpleObjectProperty<>(Words.in(Language.NB));
  private final List<String> asked = new ArrayList<>();
  private final BrandViewModel model =
      new BrandViewModel(
          settings,
          logo,
          words,
          how -> settings.set(how.apply(settings.get())),
          new BrandActions() {
            @Override
            public void chooseLogo() {
              asked.add("choose");
            }

            @Override
            public void removeLogo() {
              asked.add("remove");
            }
          });

  @Test
  void aColourIsTakenAndItIsToldWhatBecomesOfIt() {
    model.colour("ffd400");

    assertThat(settings.get().audience().accent()).isEqualTo(new Accent("#FFD400"));
    assertThat(screen().colour()).isEqualTo("#FFD400");
    assertThat(screen().note()).contains("i mørke").contains("#FFD400").contains("#826C00");
    assertThat(screen().refused()).isFalse();
  }

  @Test
  void whatIsNoColourIsRefusedAndTheOldOneStays() {
    model.colour("#7A1E5C");
    model.colour("lilla");

    assertThat(screen().refused()).isTrue();
    assertThat(screen().note()).contains("«lilla»");
    assertThat(settings.get().audience().accent()).isEqualTo(new Accent("#7A1E5C"));

    model.colour("");
    assertThat(screen().refused()).isFalse();
    assertThat(settings.get().audience().accent()).isNull();
  }

  @Test
  void theColourCanBeTakenFromTheLogo() {
    assertThat(screen().logoColour()).isNull();
    logo.set(Optional.of(new BrandViewModel.Logo("#7A1E5C")));
    assertThat(screen().logo()).isTrue();
    assertThat(screen().logoColour()).isEqualTo("#7A1E5C");

    model.colourOfLogo();

    assertThat(settings.get().audience().accent()).isEqualTo(new Accent("#7A1E5C"));
    assertThat(screen().logoColour()).as("it is in use").isNull();
  }

  @Test
  void aPictureThatIsNoneIsTold() {
    model.chooseLogo();
    model.refuse(Message.of("settings.logo.broken", "plan.txt"));
    assertThat(screen().trouble()).startsWith("plan.txt lot seg ikke lese");
    model.removeLogo();
    assertThat(screen().trouble()).isEmpty();
    assertThat(asked).containsExactly("choose", "remove");
  }

  private BrandScreen screen() {
    return model.screenProperty().get();
  }
}

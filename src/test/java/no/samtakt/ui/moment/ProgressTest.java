package no.samtakt.ui.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.moment.Progress.Pace;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final PlayedSession session =
      PlayedSession.of(
          """
          title: Prøve
          start: "09:30"
          zone: Europe/Oslo
          items:
            - {title: Innsjekk, duration: 10}
            - {title: Samtale, duration: 20}
          """);
  private final InStep<Progress> model =
      new InStep<>(new SimpleObjectProperty<>(Words.in(Language.NB)), Progress::of);

  private Progress screen() {
    model.show(session.snapshot());
    return Objects.requireNonNull(model.screenProperty().get());
  }

  @Test
  void driftIsSaidInWords() {
    session.at("09:30").start();
    assertThat(screen().drift()).isEqualTo("I rute med planen");
    session.at("09:42");
    assertThat(screen().drift()).isEqualTo("2 min etter plan");
    assertThat(screen().finish()).isEqualTo("Ferdig ca. 10:02");
    assertThat(screen().pace()).isEqualTo(Pace.BEHIND);
  }

  @Test
  void aPlanRunAtAnotherTimeIsSaidToBeMoved() {
    session.at("18:00").start();
    assertThat(screen().drift()).isEqualTo("I rute med planen (plan fra 18:00)");
    assertThat(screen().finish()).isEqualTo("Ferdig ca. 18:30");
  }
}

package no.samtakt.ui.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.moment.Steps.Stage;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class TransportViewModelTest {
  private static final String SHEET =
      """
      title: Prøve
      start: "09:30"
      zone: Europe/Oslo
      items:
        - title: Speed date
          kind: pairs
          rounds: {count: 2, duration: 6}
        - title: IGP
          kind: igp
          phases:
            - {mode: individual, duration: 3}
            - {mode: group, duration: 8}
            - {mode: plenary, duration: 5}
        - title: Fast
          duration: 5
          at: "10:15"
      """;

  private final PlayedSession session = PlayedSession.of(SHEET);
  private final TransportViewModel model =
      new TransportViewModel(session, new SimpleObjectProperty<>(Words.in(Language.NB)));

  private Steps screen() {
    model.show(session.snapshot());
    return Objects.requireNonNull(model.screenProperty().get());
  }

  @Test
  void aRehearsalIsStartedByNameAndAlsoByThePauseKey() {
    session.at("09:30");
    model.pauseOrResume();
    assertThat(screen().stage()).as("a session is not").isEqualTo(Steps.Stage.BEFORE);

    model.rehearse();
    assertThat(screen().next()).isEqualTo("Start øvingen");
    model.pauseOrResume();
    assertThat(screen().stage()).isEqualTo(Steps.Stage.RUNNING);
    assertThat(screen().next()).isEqualTo("Neste runde");
    model.pauseOrResume();
    assertThat(screen().paused()).isTrue();
  }

  @Test
  void nextNamesItsTarget() {
    session.at("09:30");
    assertThat(screen().next()).isEqualTo("Start økta");
    model.next();
    assertThat(screen().next()).isEqualTo("Neste runde");
    model.next();
    assertThat(screen().next()).isEqualTo("Neste");
    model.next();
    assertThat(screen().next()).isEqualTo("Til gruppe");
    model.next();
    assertThat(screen().next()).isEqualTo("Til plenum");
    model.next();
    model.next();
    assertThat(screen().next()).as("the pin has not come").isEqualTo("Start nå");
    model.next();
    assertThat(screen().next()).isEqualTo("Avslutt økta");
    model.next();
    assertThat(screen().stage()).isEqualTo(Stage.ENDED);
  }

  @Test
  void pauseBecomesResume() {
    session.at("09:30").start();
    screen();
    model.pauseOrResume();
    assertThat(screen().paused()).isTrue();
    model.pauseOrResume();
    assertThat(screen().paused()).isFalse();
  }

  @Test
  void itStartedFourMinutesAgo() {
    session.at("09:34");
    screen();
    model.start(Duration.ofMinutes(4));
    assertThat(session.asked()).contains(new SessionCommand.Start(Duration.ofMinutes(4)));
    assertThat(screen().undo()).isNotNull();
    model.undo();
    assertThat(screen().stage()).isEqualTo(Stage.BEFORE);
  }

  @Test
  void aBreakAndARestAreNamedInTheLanguageOfTheParticipants() {
    session.at("09:30").start();
    screen();
    session.at("09:33");
    model.takeBreak();
    assertThat(session.snapshot().state().sheet().items())
        .extracting(item -> item.title())
        .startsWith("Speed date", "Pause", "Speed date (forts.)", "IGP");
    assertThat(screen().undo()).isEqualTo(Message.of("session.did.take-break", "Pause"));
  }

  @Test
  void anItemIsPutInNextOrNowAndTheRunningOneIsSplit() {
    session.at("09:30").start();
    screen();
    session.at("09:33");
    model.insert("Spørsmål", Duration.ofMinutes(5), false);
    model.split();
    model.insert("Brannalarm", Duration.ofMinutes(15), true);
    assertThat(session.snapshot().state().sheet().items())
        .extracting(item -> item.title())
        .startsWith("Speed date", "Brannalarm", "Speed date (forts.)", "Spørsmål", "IGP");
  }
}

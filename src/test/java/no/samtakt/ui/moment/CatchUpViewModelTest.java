package no.samtakt.ui.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedDesk;
import no.samtakt.ui.PlayedSession;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatchUpViewModelTest {
  private static final String SHEET =
      """
      title: Kveldsmøte
      start: "18:00"
      items:
        - {title: Innsjekk, duration: 10}
        - {title: Innlegg, duration: 20, shortest: 12}
        - {title: Luft, duration: 5, kind: buffer}
        - {title: Utsjekk, duration: 5}
      """;

  private final SimpleObjectProperty<Words> words =
      new SimpleObjectProperty<>(Words.in(Language.NB));
  private PlayedDesk desk;
  private CatchUpViewModel model;

  @BeforeEach
  void begin() {
    desk = new PlayedDesk(PlayedSession.written(SHEET), "18:00");
    model = new CatchUpViewModel(desk, words);
    desk.follow(model::show);
    desk.done(new SessionCommand.Start(Duration.ZERO));
  }

  private CatchUpViewModel.Offer offer() {
    return Objects.requireNonNull(model.screenProperty().get());
  }

  private void late(int minutes) {
    desk.done(new SessionCommand.Adjust(Duration.ofMinutes(minutes)));
  }

  @Test
  void onTimeNothingIsOffered() {
    assertThat(offer().stands()).isFalse();
    assertThat(model.isPossible()).isFalse();
  }

  @Test
  void lateItSaysWhatWouldBeDoneAndWhenItAllEnds() {
    late(7);
    assertThat(offer().heading()).isEqualTo("Ta igjen 7 min:");
    assertThat(offer().changes())
        .isEqualTo("Innlegg 20 → 18 min, dropp Luft. Da er dere ferdige 18:40.");
    words.set(Words.in(Language.EN));
    assertThat(offer().heading()).isEqualTo("Catch up 7 min:");
  }

  @Test
  void whereItCannotBeDoneWholeItSaysSo() {
    late(15);
    assertThat(offer().heading()).isEqualTo("Ta igjen 13 min:");
    assertThat(offer().changes()).endsWith("Da er dere ferdige 18:42, fortsatt 2 min for sent.");
  }

  @Test
  void acceptedItIsDoneAndNoLongerOffered() {
    late(7);
    model.accept();
    assertThat(desk.snapshot().timeline().drift()).isZero();
    assertThat(offer().stands()).isFalse();
    desk.done(new SessionCommand.Undo());
    assertThat(offer().stands()).isTrue();
  }

  @Test
  void putAwayItStaysAwayUntilTheSessionIsLaterStill() {
    late(2);
    model.dismiss();
    assertThat(offer().stands()).isFalse();
    assertThat(model.isPossible()).as("by its key").isTrue();
    late(1);
    assertThat(offer().heading()).isEqualTo("Ta igjen 3 min:");
  }
}

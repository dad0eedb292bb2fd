package no.samtakt.ui.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.kit.TaktBar;
import no.samtakt.ui.moment.Moment.PartState;
import no.samtakt.ui.moment.Moment.State;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class MomentViewModelTest {
  private static final String SHEET =
      """
      title: Prøve
      language: nb
      start: "09:30"
      zone: Europe/Oslo
      items:
        - title: Innsjekk
          duration: 20
          lead: Åse
          prompt: Hvordan er det?
          script:
            - do: Åpne rommene
            - say: Velkommen
              chat: Hei alle
        - title: Speed date
          kind: pairs
          rounds: {count: 2, duration: 6, swap: 30 s}
        - title: Utsjekk
          duration: 5
          end: wait
      """;

  private final SimpleObjectProperty<Words> words =
      new SimpleObjectProperty<>(Words.in(Language.NB));
  private final PlayedSession session = PlayedSession.of(SHEET);
  private final MomentViewModel model = new MomentViewModel(session, words);

  private Moment screen() {
    model.show(session.snapshot());
    return Objects.requireNonNull(model.screenProperty().get());
  }

  @Test
  void beforeTheStartItCountsDownToIt() {
    session.at("09:20");
    assertThat(screen().clock().state()).isEqualTo(State.BEFORE);
    assertThat(screen().clock().digits()).isEqualTo("10:00");
    assertThat(screen().clock().detail()).isEqualTo("Starter kl. 09:30");
  }

  @Test
  void aRunningItemHasDigitsQuestionScriptAndWhatComesNext() {
    session.at("09:30").start().at("09:33");
    Moment screen = screen();
    assertThat(screen.clock().digits()).isEqualTo("17:00");
    assertThat(screen.clock().word()).isEqualTo("Går");
    assertThat(screen.head().lead()).isEqualTo("Åse leder");
    assertThat(screen.question()).isNotNull();
    assertThat(screen.script()).hasSize(2);
    assertThat(screen.script().get(1).copy()).isEqualTo("Hei alle");
    assertThat(Objects.requireNonNull(screen.following()).title()).isEqualTo("Speed date");
  }

  @Test
  void theWarningComesInTheLastTenthWithWordsAndShape() {
    session.at("09:30").start().at("09:48:30");
    assertThat(screen().clock().state()).isEqualTo(State.WARNING);
    assertThat(screen().clock().word()).isEqualTo("Under 2 minutter igjen");
    assertThat(screen().clock().takt()).isEqualTo(TaktBar.State.WARNING);
  }

  @Test
  void overtimeCountsUpAndAnItemThatWaitsStandsAtZero() {
    session.at("09:30").start().at("09:50:24");
    assertThat(screen().clock().digits()).isEqualTo("+0:24");
    assertThat(screen().clock().state()).isEqualTo(State.OVERTIME);
    session.until("Utsjekk").at("09:58");
    assertThat(screen().clock().digits()).isEqualTo("0:00");
    assertThat(screen().clock().state()).isEqualTo(State.STANDING);
  }

  @Test
  void roundsAreAStripAndTheSwapHasItsOwnCount() {
    session.at("09:30").start().until("Speed date").done(new SessionCommand.Next());
    Moment screen = screen();
    assertThat(screen.parts())
        .extracting(Moment.Part::state)
        .containsExactly(PartState.DONE, PartState.NOW);
    assertThat(screen.clock().state()).isEqualTo(State.SWAPPING);
    assertThat(screen.clock().digits()).isEqualTo("0:30");
  }

  @Test
  void aPauseSaysHowLongItHasLasted() {
    session.at("09:30").start().at("09:33").done(new SessionCommand.Pause()).at("09:34:20");
    assertThat(screen().clock().word()).isEqualTo("Satt på pause");
    assertThat(screen().clock().detail()).startsWith("i 1:20");
  }

  @Test
  void aTickedLineIsDoneAndTheLanguageChangesAtOnce() {
    session.at("09:30").start();
    screen();
    model.check(0, true);
    assertThat(screen().script().getFirst().done()).isTrue();
    words.set(Words.in(Language.EN));
    assertThat(Objects.requireNonNull(model.screenProperty().get()).clock().word())
        .isEqualTo("Running");
  }

  @Test
  void timeGivenIsShownAtOnce() {
    session.at("09:30").start().done(new SessionCommand.Adjust(Duration.ofMinutes(5)));
    assertThat(screen().clock().digits()).isEqualTo("25:00");
  }

  @Test
  void aRoundBeginsWithTheRoomsToOpenAndTellsOnlyThoseWhoAreStillHere() {
    session.listing("Anne Tveit", "Odd Tangen", "Bjørg Strand", "Cato Moe");
    session.at("09:30").start().until("Speed date");
    Moment.Line rooms = screen().script().getFirst();
    assertThat(rooms.text()).isEqualTo("Åpne 2 rom, og lim inn i chatten hvem som møtes");
    assertThat(rooms.copy())
        .startsWith("Speed date, runde 1 av 2\nRom 1: ")
        .contains("Anne", "Odd", "Bjørg", "Cato");
    session.done(new SessionCommand.Leave(session.people().people().get(1).id()));
    assertThat(screen().script().getFirst().copy()).contains("Anne").doesNotContain("Odd");
    model.check(rooms.index(), true);
    assertThat(screen().script().getFirst().done()).isTrue();
    session.done(new SessionCommand.Next());
    assertThat(screen().script().getFirst().copy()).startsWith("Speed date, runde 2 av 2\n");
    assertThat(screen().script().getFirst().done()).isFalse();
  }

  @Test
  void whoMeetsIsWorkedOutAgainOnlyWhenItHasChanged() {
    session.listing("Anne Tveit", "Odd Tangen", "Bjørg Strand", "Cato Moe");
    session.at("09:30").start().until("Speed date");
    String first = screen().script().getFirst().copy();
    session.at("09:31");
    assertThat(screen().script().getFirst().copy()).isSameAs(first);
  }
}

package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.session.SessionCommand;
import no.samtakt.sound.Chime;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.moment.Signals.Signal;
import org.junit.jupiter.api.Test;

class ChimesTest {
  private static final String SHEET =
      """
      title: Prøve
      language: nb
      start: "09:30"
      zone: Europe/Oslo
      items:
        - title: Speed date
          kind: pairs
          rounds: {count: 2, duration: 6, swap: 30 s}
        - {title: Utsjekk, duration: 5}
      """;

  private final PlayedSession session = PlayedSession.of(SHEET).at("09:30");
  private final List<Chime> rung = new ArrayList<>();
  private boolean on = true;
  private final Chimes chimes = new Chimes(() -> on, rung::add);

  private void at(String time) {
    chimes.accept(session.at(time).snapshot());
  }

  @Test
  void aRoundRingsAtTwoMinutesAtZeroAndWhenPeopleMove() {
    at("09:30");
    session.start();
    for (String time : List.of("09:30", "09:31:01", "09:33:59", "09:34", "09:34:01")) {
      at(time);
    }
    assertThat(rung).containsExactly(Chime.SOON);
    at("09:35:59");
    at("09:36");
    session.done(new SessionCommand.Next());
    at("09:36:00.25");
    assertThat(rung).containsExactly(Chime.SOON, Chime.TIME_UP, Chime.MOVE);
  }

  @Test
  void whatComesTogetherRingsOnce() {
    assertThat(Chimes.chime(List.of(Signal.TIME_UP, Signal.PART, Signal.MOVE)))
        .isEqualTo(Chime.MOVE);
    assertThat(Chimes.chime(List.of(Signal.TIME_UP, Signal.ITEM))).isEqualTo(Chime.TIME_UP);
    assertThat(Chimes.chime(List.of(Signal.FIVE_MINUTES))).isNull();
  }

  @Test
  void turnedOffItIsSilentAndTurnedOnItTellsNothingOld() {
    at("09:30");
    session.start();
    on = false;
    at("09:33:59");
    at("09:34:01");
    on = true;
    at("09:34:02");
    assertThat(rung).isEmpty();
  }
}

package no.samtakt.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import no.samtakt.history.Comparison;
import no.samtakt.history.PastRun;
import no.samtakt.history.PastSession;
import no.samtakt.session.SessionId;
import org.junit.jupiter.api.Test;

class ComparingTest {
  private static Comparing comparing(PastSession asked) {
    List<PastRun> runs =
        Stream.of("a", "b", "c", "d", "e")
            .map(id -> new PastRun(new SessionId(id), "Økt", PastSessions.BEGAN, List.of()))
            .toList();
    return new Comparing(asked, new Comparison(runs, List.of()), List.of(asked));
  }

  @Test
  void theOneAskedAboutIsAlwaysAmongThoseShown() {
    assertThat(comparing(PastSessions.real("b", "Økt")).shown(3)).containsExactly(0, 1, 2);
    assertThat(comparing(PastSessions.real("e", "Økt")).shown(3)).containsExactly(0, 1, 4);
    assertThat(comparing(PastSessions.real("unknown", "Økt")).shown(3)).containsExactly(0, 1, 2);
    assertThat(comparing(PastSessions.real("e", "Økt")).shown(9)).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void aRehearsalHasTheDayOnWhichItWasRehearsed() {
    Comparing comparing =
        comparing(PastSessions.rehearsal("b", "Økt", Instant.parse("2026-11-08T20:14:30Z")));
    List<PastRun> runs = comparing.comparison().runs();

    RunDay rehearsed = comparing.day(runs.get(1));
    assertThat(rehearsed.day()).isEqualTo(LocalDate.of(2026, 11, 8));
    assertThat(rehearsed.rehearsed()).isEqualTo(LocalTime.of(21, 14, 30));
    assertThat(comparing.day(runs.get(0)).day()).isEqualTo(LocalDate.of(2026, 11, 12));
    assertThat(comparing.day(runs.get(0)).rehearsed()).isNull();
  }
}

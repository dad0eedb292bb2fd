package no.samtakt.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.samtakt.before.Errand.State;
import org.junit.jupiter.api.Test;

class ChecklistTest {
  @Test
  void aTaskIsOverdueWhenItsDayOrTimeHasPassed() {
    assertThat(states(Set.of(), "2026-03-03T12:00:00Z"))
        .containsExactly(State.LATER, State.LATER, State.UNDATED, State.UNDATED);
    // Still the fourth in Oslo, for half an hour.
    assertThat(states(Set.of(), "2026-03-04T22:30:00Z").getFirst()).isEqualTo(State.TODAY);
    assertThat(states(Set.of(), "2026-03-04T23:30:00Z").getFirst()).isEqualTo(State.OVERDUE);
    assertThat(states(Set.of(), "2026-03-18T07:59:59Z").get(1)).isEqualTo(State.TODAY);
    assertThat(states(Set.of(), "2026-03-18T08:00:01Z").get(1)).isEqualTo(State.OVERDUE);
  }

  @Test
  void whatIsTickedOffIsDoneHoweverLateItIs() {
    Checklist list =
        Checklist.of(
            BeforeSheets.read(BeforeSheets.MEETING),
            Set.of("Send invitasjon", "noe som ikke står der"),
            Instant.parse("2026-03-18T08:30:00Z"));
    assertThat(list.count(State.DONE)).isEqualTo(1);
    assertThat(list.count(State.OVERDUE)).isEqualTo(1);
    assertThat(list.errands().get(2).due()).isEqualTo(new Due.Said("i god tid"));
  }

  private static List<State> states(Set<String> done, String now) {
    return Checklist.of(BeforeSheets.read(BeforeSheets.MEETING), done, Instant.parse(now))
        .errands()
        .stream()
        .map(Errand::state)
        .toList();
  }
}

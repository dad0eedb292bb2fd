package no.samtakt.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtakt.people.Roster;
import no.samtakt.rehearsal.Script.Cue;
import org.junit.jupiter.api.Test;

class ScriptTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 14);

  @Test
  void cuesStandInTheOrderOfTimeAndOtherwiseAsGiven() {
    Cue late = cue(10, "late");
    Cue first = cue(5, "first");
    Cue second = cue(5, "second");

    assertThat(new Script(List.of(late, first, second)).cues())
        .containsExactly(first, second, late);
  }

  @Test
  void nothingHappensBeforeTheStart() {
    assertThatThrownBy(() -> cue(-1, "early")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSheetStartsAtItsOwnDateAndTime() {
    var sheet = Sheets.sheet(Sheets.talk("a", 10));

    assertThat(Rehearsal.plannedStart(sheet, DAY)).isEqualTo("2026-05-20T07:00:00Z");
  }

  @Test
  void aSheetWithoutClockTimesStartsAtNine() {
    var sheet = Sheets.dated(null, null, Sheets.talk("a", 10));

    assertThat(Rehearsal.plannedStart(sheet, DAY)).isEqualTo("2026-01-14T08:00:00Z");
  }

  @Test
  void aSheetWithPinsOnlyStartsInTimeForTheFirst() {
    var sheet =
        Sheets.dated(null, null, Sheets.talk("a", 10), Sheets.pinned("b", 5, LocalTime.of(13, 0)));

    assertThat(Rehearsal.plannedStart(sheet, DAY)).isEqualTo("2026-01-14T11:50:00Z");
  }

  @Test
  void inventedPeopleAllHaveDifferentNames() {
    Set<String> names =
        SimulatedPeople.of(20_000, 3).stream().map(Roster.Entry::name).collect(Collectors.toSet());

    assertThat(names).hasSize(20_000);
  }

  @Test
  void inventedPeopleFollowTheSeed() {
    assertThat(SimulatedPeople.of(71, 3)).isEqualTo(SimulatedPeople.of(71, 3));
    assertThat(SimulatedPeople.of(71, 4)).isNotEqualTo(SimulatedPeople.of(71, 3));
    assertThat(SimulatedPeople.of(71, 3).subList(0, 10)).isEqualTo(SimulatedPeople.of(10, 3));
    assertThat(SimulatedPeople.of(0, 3)).isEmpty();
  }

  private static Cue cue(int minutes, String text) {
    return new Cue(Duration.ofMinutes(minutes), new Action.Note(null, text));
  }
}

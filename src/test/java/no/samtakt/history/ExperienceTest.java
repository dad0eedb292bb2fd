package no.samtakt.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtakt.history.Experience.Usual;
import no.samtakt.history.PastRun.Ran;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.session.SessionId;
import org.junit.jupiter.api.Test;

class ExperienceTest {
  private static final Instant DAY = Instant.parse("2026-11-01T09:00:00Z");
  private static final ItemId ID = new ItemId("prat");

  private static Duration minutes(double minutes) {
    return Duration.ofSeconds((long) (minutes * 60));
  }

  private static PastRun run(int number, Ran... items) {
    return new PastRun(
        new SessionId("s" + number), "Økt", DAY.plus(Duration.ofDays(number)), List.of(items));
  }

  private static Ran ran(String id, double actual) {
    return new Ran(
        new ItemId(id), "Prat", Kind.TALK, minutes(10), actual < 0 ? null : minutes(actual));
  }

  private static Optional<Usual> usual(double... actual) {
    List<PastRun> runs = new ArrayList<>();
    for (double each : actual) {
      runs.add(run(runs.size(), ran("prat", each)));
    }
    return new Experience(runs).of(ID, "Prat", Kind.TALK);
  }

  @Test
  void threeRunsAreExperienceAndTwoAreNot() {
    assertThat(usual(12, 14)).isEmpty();
    assertThat(usual(12, -1, 14)).isEmpty();
    assertThat(usual(20, 12, 13.6)).contains(new Usual(minutes(14), minutes(12), minutes(20), 3));
    assertThat(usual(10, 11, 14, 60)).contains(new Usual(minutes(13), minutes(10), minutes(60), 4));
    assertThat(usual(0.2, 0.2, 0.2)).get().extracting(Usual::median).isEqualTo(minutes(1));
  }

  @Test
  void anItemIsTheSameByItsIdAndElseByTitleAndKind() {
    Experience experience =
        new Experience(
            List.of(run(1, ran("prat", 12)), run(2, ran("annen-id", 12)), run(3, ran("x", 12))));

    assertThat(experience.of(ID, "Prat", Kind.TALK)).isPresent();
    assertThat(experience.of(ID, "Prat", Kind.BREAK)).isEmpty();
    assertThat(experience.of(new ItemId("ny"), "Noe annet", Kind.TALK)).isEmpty();
  }

  @Test
  void runsStandBesideEachOtherItemByItem() {
    Ran extra = new Ran(new ItemId("pause"), "Pause", Kind.BREAK, minutes(5), minutes(6));
    Comparison comparison =
        Comparison.of(
            List.of(
                run(3, ran("prat", 12)), run(2, ran("prat", -1), extra), run(1, ran("prat", 15))));

    assertThat(comparison.lines())
        .extracting(Comparison.Line::title)
        .containsExactly("Prat", "Pause");
    assertThat(comparison.lines().getFirst().actual())
        .containsExactly(Optional.of(minutes(12)), Optional.empty(), Optional.of(minutes(15)));
    assertThat(comparison.lines().getFirst().usual()).isNull();
    assertThat(comparison.lines().get(1).actual())
        .containsExactly(Optional.empty(), Optional.of(minutes(6)), Optional.empty());
  }
}

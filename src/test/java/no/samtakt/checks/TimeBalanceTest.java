package no.samtakt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** How the time is spent, and what that does to people by our rule of thumb. */
class TimeBalanceTest {
  private static final Judged SESSION =
      Judged.of(
          "",
          "{title: Før, kind: tech-check, duration: 15}",
          "{title: Tall, kind: talk, duration: 15}",
          "{title: Luft, kind: buffer, duration: 5}",
          "{title: Mer, kind: talk, duration: 5}",
          "{title: Pause, kind: break, duration: 10}",
          "{title: IGP, kind: igp, phases: [{mode: individual, duration: 3},"
              + " {mode: group, duration: 9}, {mode: plenary, duration: 3}]}");

  @Test
  void everyMinuteOfTheSessionIsInOnePart() {
    TimeBalance balance = TimeBalance.of(Design.of(SESSION.sheet()));
    assertThat(balance.whole()).isEqualTo(Duration.ofMinutes(50));
    assertThat(balance.parts())
        .extracting(
            part -> part.way() + " " + part.time().toMinutes() + " " + part.share().percent())
        .containsExactly(
            "ONE_WAY 20 40",
            "DIALOGUE 3 6",
            "GROUP 9 18",
            "INDIVIDUAL 3 6",
            "BREAK 10 20",
            "SPARE 5 10");
  }

  @Test
  void theLongestStretchLeavesOutTheSpareTimeWithin() {
    TimeBalance.Longest longest =
        TimeBalance.of(Design.of(SESSION.sheet())).longest().orElseThrow();
    assertThat(longest.from()).isEqualTo(Duration.ofMinutes(15));
    assertThat(longest.to()).isEqualTo(Duration.ofMinutes(40));
    assertThat(longest.time()).isEqualTo(Duration.ofMinutes(20));
  }

  @Test
  void listeningTiresAndABreakRestores() {
    EnergyCurve curve = EnergyCurve.of(Design.of(SESSION.sheet()));
    assertThat(curve.points()).hasSize(51);
    assertThat(at(curve, 15)).isEqualTo(1);
    assertThat(at(curve, 30)).isCloseTo(1 - 15 / 40.0, Offset.offset(1e-9));
    assertThat(at(curve, 35)).isEqualTo(at(curve, 30));
    assertThat(at(curve, 50)).isGreaterThan(at(curve, 40));
    assertThat(curve.points()).allMatch(each -> each.energy() >= 0 && each.energy() <= 1);
  }

  private static double at(EnergyCurve curve, int minute) {
    return curve.points().stream()
        .filter(each -> each.after().equals(Duration.ofMinutes(minute)))
        .findFirst()
        .orElseThrow()
        .energy();
  }
}

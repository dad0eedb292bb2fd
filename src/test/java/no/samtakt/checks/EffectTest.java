package no.samtakt.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

/** What a mend costs or gives, told before it is made. */
class EffectTest {
  private static final Words NB = Words.in(Language.NB);
  private static final String LONG = "{title: Prat, kind: dialogue, duration: 50}";
  private static final String HALF = "{title: Prat, kind: dialogue, duration: 35}";
  private static final String SHORT = "{title: Prat, kind: dialogue, duration: 25}";

  private static Fix fix(Judged judged, String check) {
    return Objects.requireNonNull(judged.by(check).getFirst().fix());
  }

  private static Effect effect(Judged judged, String check) {
    Fix.Ready ready = (Fix.Ready) fix(judged, check);
    return Objects.requireNonNull(Effect.of(Design.of(judged.sheet()), ready.mends()));
  }

  private static String said(Judged judged, String check) {
    return NB.text(FixWords.of(fix(judged, check), Design.of(judged.sheet())));
  }

  @Test
  void aBreakMakesTheSessionEndLater() {
    Judged judged = Judged.of("", HALF, HALF);

    assertThat(effect(judged, "no-break").adds()).isEqualTo(Duration.ofMinutes(10));
    assertThat(effect(judged, "no-break").end()).isEqualTo(LocalTime.of(10, 20));
    assertThat(said(judged, "no-break"))
        .isEqualTo("Legg inn 10 min pause kl. 09:35 (+10 min, slutt kl. 10:20)");
  }

  @Test
  void whatIsTakenFromAWaitDoesNotMoveTheEnd() {
    Judged judged =
        Judged.of("", SHORT, SHORT, "{title: Gjest, kind: dialogue, duration: 10, at: \"10:00\"}");

    assertThat(effect(judged, "no-break").adds()).isZero();
    assertThat(effect(judged, "no-break").breaks()).isEmpty();
    assertThat(said(judged, "no-break")).endsWith("(fortsatt slutt kl. 10:10)");
  }

  @Test
  void aFixedTimeThatNoLongerHoldsIsNamed() {
    Judged judged =
        Judged.of(
            "",
            SHORT,
            SHORT,
            "{title: Gjest, kind: dialogue, duration: 10, at: \"09:55\"}",
            "{title: Slutt, kind: check-out, duration: 5, at: \"10:05\"}");
    Effect effect = effect(judged, "no-break");

    assertThat(effect.adds()).isEqualTo(Duration.ofMinutes(5));
    assertThat(effect.breaks())
        .extracting(Effect.Broken::title, Effect.Broken::pin, Effect.Broken::by)
        .containsExactly(
            tuple("Gjest", LocalTime.of(9, 55), Duration.ofMinutes(5)),
            tuple("Slutt", LocalTime.of(10, 5), Duration.ofMinutes(5)));
    assertThat(said(judged, "no-break"))
        .contains("+5 min, slutt kl. 10:15", "«Gjest» kl. 09:55 kommer 5 min for seint og én til");
  }

  @Test
  void aPinThatWasLateAlreadyIsNotCalledBroken() {
    Judged judged =
        Judged.of(
            "",
            "{title: Luft, kind: buffer, duration: 10}",
            LONG,
            "{title: Gjest, kind: dialogue, duration: 10, at: \"09:55\"}");
    Effect effect = effect(judged, "pin");

    assertThat(effect.adds()).isEqualTo(Duration.ofMinutes(-5));
    assertThat(effect.breaks()).isEmpty();
    assertThat(said(judged, "pin")).endsWith("(−5 min, slutt kl. 10:05)");
  }

  @Test
  void theArrivalBeginsEarlierAndTheEndStands() {
    Judged judged = Judged.of("platform: zoom\nparticipants: 30", LONG);
    Effect effect = effect(judged, "no-tech-check");

    assertThat(effect.begins()).isEqualTo(Duration.ofMinutes(-15));
    assertThat(effect.adds()).isZero();
    assertThat(said(judged, "no-tech-check"))
        .endsWith("(begynner 15 min tidligere, kl. 08:45, slutt som før)");
  }

  @Test
  void withoutAClockOnlyTheLengthIsTold() {
    Judged judged =
        new Judged(
            Judged.read(
                "title: Prøve\nitems:\n  - {title: Prat, kind: dialogue, duration: 35}\n"
                    + "  - {title: Mer, kind: dialogue, duration: 35}\n"));

    assertThat(said(judged, "no-break")).endsWith("(+10 min)");
  }

  @Test
  void aTextCostsNoTimeAndNothingIsSaidOfIt() {
    Judged judged =
        Judged.of("participants: 71", "{title: Innsjekk, kind: check-in, duration: 40}");
    Fix.Ready ready = (Fix.Ready) fix(judged, "check-in-time");

    assertThat(Effect.of(Design.of(judged.sheet()), ready.mends())).isNull();
    assertThat(said(judged, "check-in-time")).isEqualTo("La alle svare i chatten");
  }

  @Test
  void findingsThatSayTheSameAreOneWithOneMend() {
    String pairs = "{title: To, kind: pairs, rounds: {count: 2, duration: 3, swap: 1}}";
    Judged judged = Judged.of("participants: 20", pairs, pairs, LONG, pairs);
    Alike three = Alike.of(judged.by("speed-date")).getFirst();

    assertThat(three.findings()).hasSize(3);
    assertThat(three.saysTheSame()).isTrue();
    Fix.Ready together = Objects.requireNonNull(three.together());
    assertThat(together.mends()).hasSize(3);
    assertThat(NB.text(FixWords.of(together, Design.of(judged.sheet()))))
        .isEqualTo("Gi hver runde 4 min (+6 min, slutt kl. 10:17)");
  }

  @Test
  void mendsThatMoveEachOtherAreNotOne() {
    Judged judged = Judged.of("", LONG, LONG, "{title: Pause, kind: break, duration: 10}", LONG);
    Judged twice =
        Judged.of(
            "",
            "{title: A, kind: talk, duration: 25}",
            LONG,
            "{title: B, kind: talk, duration: 25}");

    assertThat(Alike.of(twice.by("one-way-stretch"))).hasSize(1);
    assertThat(Alike.of(twice.by("one-way-stretch")).getFirst().together()).isNull();
    List<Finding> unlike = judged.by("no-break");
    assertThat(Alike.of(unlike)).hasSize(unlike.size());
  }
}

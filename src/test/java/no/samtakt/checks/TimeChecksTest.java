package no.samtakt.checks;

import static no.samtakt.checks.Severity.INFO;
import static no.samtakt.checks.Severity.STRONG;
import static no.samtakt.checks.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Each check that looks at the clock, at its limits: what just passes, and what just fails. */
class TimeChecksTest {
  private static final String TALK_20 = "{title: Tall, kind: talk, duration: 20}";
  private static final String DIALOGUE_5 = "{title: Spørsmål, kind: dialogue, duration: 5}";
  private static final String BREAK_10 = "{title: Kaffe, kind: break, duration: 10}";

  @Test
  void oneWayStretch() {
    assertThat(Judged.of("", TALK_20, DIALOGUE_5, TALK_20).severities("one-way-stretch")).isEmpty();
    assertThat(Judged.of("", talk("20 min 1 s")).severities("one-way-stretch"))
        .containsExactly(WARNING);
    assertThat(Judged.of("", talk("30 min")).severities("one-way-stretch"))
        .containsExactly(WARNING);
    assertThat(Judged.of("", talk("30 min 1 s")).severities("one-way-stretch"))
        .containsExactly(STRONG);
  }

  @Test
  void spareTimeDoesNotPartTwoTalksButAMovementDoes() {
    String buffer = "{title: Luft, kind: buffer, duration: 5}";
    assertThat(Judged.of("", TALK_20, buffer, talk("5 min")).severities("one-way-stretch"))
        .containsExactly(WARNING);
    String trim = "{title: Opp, kind: energiser, duration: 3}";
    assertThat(Judged.of("", TALK_20, trim, TALK_20).severities("one-way-stretch")).isEmpty();
  }

  @Test
  void noBreak() {
    assertThat(Judged.of("", dialogue("45 min"), BREAK_10, dialogue("45 min")).by("no-break"))
        .isEmpty();
    assertThat(Judged.of("", dialogue("45 min 1 s")).severities("no-break")).containsExactly(INFO);
    assertThat(Judged.of("", dialogue("60 min")).severities("no-break")).containsExactly(INFO);
    assertThat(Judged.of("", dialogue("60 min 1 s")).severities("no-break"))
        .containsExactly(WARNING);
    String shortBreak = "{title: Kaffe, kind: break, duration: 9 min 59 s}";
    assertThat(Judged.of("", dialogue("30 min"), shortBreak, dialogue("30 min")).by("no-break"))
        .hasSize(1);
  }

  @Test
  void aLongSwapIsABreakAndAFindingSaysWhere() {
    String rooms = "{title: Rom, kind: open-space, rounds: {count: 2, duration: 40, swap: 10}}";
    assertThat(Judged.of("", rooms).by("no-break")).isEmpty();
    assertThat(Judged.of("", dialogue("30 min"), BREAK_10, dialogue("50 min")).by("no-break"))
        .extracting(Finding::at)
        .containsExactly(LocalTime.of(9, 40));
  }

  @Test
  void wholeLength() {
    assertThat(Judged.of("", dialogue("80 min")).by("whole-length")).isEmpty();
    assertThat(Judged.of("", dialogue("80 min 1 s")).severities("whole-length"))
        .containsExactly(INFO);
    assertThat(Judged.of("", dialogue("3 t")).severities("whole-length")).containsExactly(INFO);
    assertThat(Judged.of("", dialogue("3 t 1 s")).severities("whole-length"))
        .containsExactly(WARNING);
    String before = "{title: Digitalt kvarter, kind: tech-check, duration: 15}";
    assertThat(Judged.of("", before, dialogue("80 min")).by("whole-length")).isEmpty();
  }

  @Test
  void voice() {
    assertThat(Judged.of("", TALK_20, dialogue("20 min")).by("voice")).isEmpty();
    assertThat(Judged.of("", TALK_20, dialogue("19 min 59 s")).severities("voice"))
        .containsExactly(WARNING);
  }

  @Test
  void buffer() {
    String slack = "{title: Luft, kind: buffer, duration: 6}";
    assertThat(Judged.of("", dialogue("60 min"), slack).by("buffer")).isEmpty();
    assertThat(Judged.of("", dialogue("60 min 1 s"), slack).severities("buffer"))
        .containsExactly(WARNING);
    assertThat(Judged.of("", dialogue("45 min")).by("buffer")).isEmpty();
  }

  @Test
  void whatTheAuthorLetsGoCountsAsSpareTimeInNeed() {
    String may = "{title: Film, kind: dialogue, duration: 30, shortest: 24, cut: 1}";
    assertThat(Judged.of("", dialogue("30 min"), may).severities("buffer")).containsExactly(INFO);
    String mayLess = "{title: Film, kind: dialogue, duration: 30, shortest: 25, cut: 1}";
    assertThat(Judged.of("", dialogue("30 min"), mayLess).severities("buffer"))
        .containsExactly(WARNING);
  }

  @Test
  void pin() {
    String pinned = "{title: Ministeren, kind: talk, duration: 5, at: \"09:20\"}";
    assertThat(Judged.of("", TALK_20, pinned).by("pin")).isEmpty();
    assertThat(Judged.of("", talk("20 min 1 s"), pinned).severities("pin")).containsExactly(STRONG);
  }

  @Test
  void energiser() {
    assertThat(Judged.of("", dialogue("60 min")).by("energiser")).isEmpty();
    assertThat(Judged.of("", dialogue("60 min 1 s")).severities("energiser")).containsExactly(INFO);
    String five = "{title: Kaffe, kind: break, duration: 5}";
    assertThat(Judged.of("", dialogue("60 min"), five, dialogue("60 min")).by("energiser"))
        .isEmpty();
  }

  private static String talk(String length) {
    return "{title: Tall, kind: talk, duration: " + length + "}";
  }

  private static String dialogue(String length) {
    return "{title: Samtale, kind: dialogue, duration: " + length + "}";
  }
}

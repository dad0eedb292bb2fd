package no.samtakt.checks;

import static no.samtakt.checks.Severity.INFO;
import static no.samtakt.checks.Severity.STRONG;
import static no.samtakt.checks.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

/** Each check that looks at people and rooms, at its limits. */
class GroupChecksTest {

  @Test
  void checkInTime() {
    String aloud = "{title: Innsjekk, kind: check-in, duration: 40}";
    assertThat(Judged.of("participants: 12", checkIn("1 min")).by("check-in-time")).isEmpty();
    assertThat(Judged.of("participants: 13", checkIn("6 min 30 s")).by("check-in-time")).isEmpty();
    assertThat(Judged.of("participants: 13", checkIn("6 min 29 s")).severities("check-in-time"))
        .containsExactly(INFO);
    assertThat(Judged.of("participants: 15", checkIn("5 min")).severities("check-in-time"))
        .containsExactly(INFO);
    assertThat(Judged.of("participants: 16", aloud).severities("check-in-time"))
        .containsExactly(WARNING);
    String chat = "{title: Innsjekk, kind: check-in, duration: 5, chat: [Ett ord om dagen]}";
    assertThat(Judged.of("participants: 71", chat).by("check-in-time")).isEmpty();
  }

  @Test
  void seventyOneTimesHalfAMinuteIs35MinutesAndAHalf() {
    Finding finding =
        Judged.of("participants: 71", checkIn("10 min")).by("check-in-time").getFirst();
    assertThat(Words.in(Language.NB).text(finding.message()))
        .contains("71 personer × 30 s = 35 min 30 s");
  }

  @Test
  void anItemThatIsNotDividedIsHeldInGroupsOfTheUsualSize() {
    String pairs = "{title: To og to, kind: pairs, duration: 6}";
    String groups = "{title: Grupper, kind: groups, duration: 20}";
    assertThat(Judged.of("platform: zoom\nparticipants: 201", pairs).by("rooms")).isEmpty();
    assertThat(Judged.of("platform: zoom\nparticipants: 202", pairs).severities("rooms"))
        .containsExactly(STRONG);
    assertThat(Judged.of("platform: zoom\nparticipants: 404", groups).by("rooms").getFirst().fix())
        .isNull();
    assertThat(Judged.of("participants: 71", pairs).by("trio")).isEmpty();
    assertThat(
            Judged.of("participants: 71", "{title: To, kind: pairs, duration: 5}")
                .severities("trio"))
        .containsExactly(WARNING);
    String plenum = "{title: Plenum, kind: sharing, duration: 10}";
    assertThat(Judged.of("participants: 20", groups, plenum).by("report-back")).isEmpty();
    assertThat(Judged.of("participants: 21", groups, plenum).severities("report-back"))
        .containsExactly(WARNING);
  }

  @Test
  void groupSize() {
    assertThat(Judged.of("", rounds(1, "10 min", "0", 6)).by("group-size")).isEmpty();
    assertThat(Judged.of("", rounds(1, "10 min", "0", 7)).severities("group-size"))
        .containsExactly(WARNING);
  }

  @Test
  void trio() {
    assertThat(Judged.of("participants: 71", rounds(1, "6 min", "0", 2)).by("trio")).isEmpty();
    assertThat(Judged.of("participants: 71", rounds(1, "5 min 59 s", "0", 2)).severities("trio"))
        .containsExactly(INFO);
    assertThat(Judged.of("participants: 71", rounds(1, "5 min 12 s", "0", 2)).severities("trio"))
        .containsExactly(INFO);
    assertThat(Judged.of("participants: 71", rounds(1, "5 min 11 s", "0", 2)).severities("trio"))
        .containsExactly(WARNING);
    assertThat(Judged.of("participants: 70", rounds(1, "4 min", "0", 2)).by("trio")).isEmpty();
  }

  @Test
  void speedDate() {
    assertThat(Judged.of("", rounds(2, "4 min", "30 s", 2)).by("speed-date")).isEmpty();
    assertThat(Judged.of("", rounds(2, "3 min 59 s", "30 s", 2)).severities("speed-date"))
        .containsExactly(WARNING);
    String phase = "{title: To, kind: igp, phases: [{mode: group, duration: 4, size: 2, swap: 1}]}";
    assertThat(Judged.of("", phase).by("speed-date")).hasSize(1);
  }

  @Test
  void swapTime() {
    assertThat(Judged.of("", rounds(2, "6 min", "30 s", 2)).by("swap-time")).isEmpty();
    assertThat(Judged.of("", rounds(2, "6 min", "29 s", 2)).severities("swap-time"))
        .containsExactly(WARNING);
    assertThat(Judged.of("", rounds(1, "6 min", "0", 2)).by("swap-time")).isEmpty();
  }

  @Test
  void roomOverhead() {
    // Two cycles of two minutes, of which one swap is set aside.
    String spare = "{title: Luft, kind: buffer, duration: 3}";
    assertThat(Judged.of("", rounds(2, "6 min", "1 min", 2), spare).by("room-overhead")).isEmpty();
    String less = "{title: Luft, kind: buffer, duration: 2 min 59 s}";
    assertThat(Judged.of("", rounds(2, "6 min", "1 min", 2), less).severities("room-overhead"))
        .containsExactly(INFO);
  }

  @Test
  void reportBack() {
    // 71 in fives are 15 groups, hence half an hour.
    String groups = rounds(1, "10 min", "0", 5);
    assertThat(Judged.of("participants: 71", groups, sharing("30 min")).by("report-back"))
        .isEmpty();
    assertThat(
            Judged.of("participants: 71", groups, sharing("29 min 59 s")).severities("report-back"))
        .containsExactly(WARNING);
    assertThat(
            Judged.of("participants: 71", rounds(1, "10 min", "0", 2), sharing("5 min"))
                .by("report-back"))
        .isEmpty();
  }

  @Test
  void reportBackWithinAnIgp() {
    assertThat(Judged.of("participants: 12", igp("6 min", "")).by("report-back")).isEmpty();
    assertThat(Judged.of("participants: 12", igp("5 min 59 s", "")).by("report-back")).hasSize(1);
    assertThat(Judged.of("participants: 12", igp("1 min", ", chat: [Skriv]")).by("report-back"))
        .isEmpty();
  }

  @Test
  void rooms() {
    String teams = "platform: teams\nparticipants: ";
    assertThat(Judged.of(teams + 101, rounds(1, "6 min", "0", 2)).by("rooms")).isEmpty();
    assertThat(Judged.of(teams + 102, rounds(1, "6 min", "0", 2)).severities("rooms"))
        .containsExactly(STRONG);
    assertThat(Judged.of(teams + 300, rounds(1, "6 min", "0", 6)).by("rooms")).isEmpty();
    assertThat(Judged.of(teams + 301, rounds(1, "6 min", "0", 7)).severities("rooms"))
        .containsExactly(STRONG);
  }

  private static String checkIn(String length) {
    return "{title: Innsjekk, kind: check-in, duration: " + length + "}";
  }

  private static String rounds(int count, String length, String swap, int size) {
    return "{title: Runder, kind: groups, rounds: {count: %d, duration: %s, swap: %s, size: %d}}"
        .formatted(count, length, swap, size);
  }

  private static String sharing(String length) {
    return "{title: Plenum, kind: sharing, duration: " + length + "}";
  }

  private static String igp(String plenary, String more) {
    return "{title: IGP, kind: igp, phases: [{mode: group, duration: 9, size: 4},"
        + " {mode: plenary, duration: %s}]%s}".formatted(plenary, more);
  }
}

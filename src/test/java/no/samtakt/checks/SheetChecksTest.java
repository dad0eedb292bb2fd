package no.samtakt.checks;

import static no.samtakt.checks.Severity.INFO;
import static no.samtakt.checks.Severity.STRONG;
import static no.samtakt.checks.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each check that looks for what is written in the sheet, or is not. */
class SheetChecksTest {
  private static final String DIALOGUE = "{title: Samtale, kind: dialogue, duration: 20}";
  private static final String CHECK_OUT = "{title: Takk, kind: check-out, duration: 5}";
  private static final String PAIRS = "{title: To, kind: pairs, rounds: {count: 1, duration: 6}}";
  private static final String TEAM = "team: [{name: Ingrid}, {name: Jonas}]";

  @Test
  void noCheckIn() {
    String talk = "{title: Tall, kind: talk, duration: %s}";
    assertThat(Judged.of("", talk.formatted("15 min"), DIALOGUE).by("no-check-in")).isEmpty();
    assertThat(Judged.of("", talk.formatted("15 min 1 s"), DIALOGUE).severities("no-check-in"))
        .containsExactly(WARNING);
    String late = "{title: Hei, kind: check-in, duration: 5}";
    assertThat(Judged.of("", talk.formatted("16 min"), late).by("no-check-in")).isEmpty();
  }

  @Test
  void noCheckOut() {
    assertThat(Judged.of("", DIALOGUE, CHECK_OUT).by("no-check-out")).isEmpty();
    assertThat(Judged.of("", DIALOGUE, "{title: Utsjekk, duration: 5}").by("no-check-out"))
        .isEmpty();
    assertThat(Judged.of("", DIALOGUE).severities("no-check-out")).containsExactly(WARNING);
  }

  @Test
  void noTechCheck() {
    String before = "{title: Før, kind: tech-check, duration: 15}";
    String zoom = "platform: zoom\nparticipants: ";
    assertThat(Judged.of(zoom + 71, before, DIALOGUE).by("no-tech-check")).isEmpty();
    assertThat(Judged.of(zoom + 12, DIALOGUE).severities("no-tech-check")).containsExactly(INFO);
    assertThat(Judged.of(zoom + 13, DIALOGUE).severities("no-tech-check")).containsExactly(WARNING);
    assertThat(Judged.of("platform: room\nparticipants: 71", DIALOGUE).by("no-tech-check"))
        .isEmpty();
  }

  @Test
  void camera() {
    String asks = "rules: [Ha gjerne kameraet på]";
    String both = "rules: [Ha gjerne kameraet på. Skjul gjerne bildet av deg selv.]";
    String long45 = "{title: Samtale, kind: dialogue, duration: 45}";
    String longer = "{title: Samtale, kind: dialogue, duration: 45 min 1 s}";
    assertThat(Judged.of(asks, long45).by("camera")).isEmpty();
    assertThat(Judged.of(both, longer).by("camera")).isEmpty();
    assertThat(Judged.of(asks, longer).severities("camera")).containsExactly(INFO);
  }

  @Test
  void noPlanB() {
    String planned =
        "{title: To, kind: pairs, rounds: {count: 1, duration: 6}, plan_b: Privat chat}";
    assertThat(Judged.of("platform: zoom", planned, planned).by("no-plan-b")).isEmpty();
    assertThat(Judged.of("platform: zoom", planned, PAIRS).severities("no-plan-b"))
        .containsExactly(INFO);
    assertThat(Judged.of("platform: zoom", PAIRS).severities("no-plan-b")).containsExactly(INFO);
    assertThat(Judged.of("platform: zoom", PAIRS, PAIRS).severities("no-plan-b"))
        .containsExactly(WARNING);
    assertThat(Judged.of("platform: room", PAIRS, PAIRS).by("no-plan-b")).isEmpty();
  }

  @Test
  void toolLink() {
    String linked = tool("{name: Miro, link: https://example.org/miro}");
    assertThat(Judged.of("", linked).by("tool-link")).isEmpty();
    assertThat(Judged.of("", tool("{name: Miro}")).severities("tool-link")).containsExactly(INFO);
  }

  @Test
  void retiredTool() {
    assertThat(Judged.of("", tool("{name: Miro}")).by("retired-tool")).isEmpty();
    assertThat(Judged.of("", tool("{name: Jamboard}")).severities("retired-tool"))
        .containsExactly(STRONG);
    assertThat(Judged.of("", tool("{name: Jamboard, fallback: chat}")).severities("retired-tool"))
        .containsExactly(WARNING);
  }

  @Test
  void scriptOwner() {
    String led = "{title: A, kind: dialogue, duration: 5, lead: Ingrid, script: [{say: Hei}]}";
    String nobody = "{title: A, kind: dialogue, duration: 5, script: [{say: Hei}]}";
    String cohost = "{title: A, duration: 5, script: [{do: Åpne rom, by: cohost}]}";
    assertThat(Judged.of(TEAM, led, cohost).by("script-owner")).isEmpty();
    assertThat(Judged.of("", nobody).by("script-owner")).isEmpty();
    assertThat(Judged.of(TEAM, nobody).severities("script-owner")).containsExactly(WARNING);
    String stranger = "{title: A, duration: 5, lead: Ingrid, script: [{say: Hei, by: Kåre}]}";
    assertThat(Judged.of(TEAM, stranger).severities("script-owner")).containsExactly(WARNING);
  }

  @Test
  void chatLength() {
    String item = "{title: A, kind: dialogue, duration: 5, chat: [%s]}";
    assertThat(Judged.of("platform: zoom", item.formatted("å".repeat(1000))).by("chat-length"))
        .isEmpty();
    assertThat(
            Judged.of("platform: zoom", item.formatted("å".repeat(1001))).severities("chat-length"))
        .containsExactly(WARNING);
  }

  private static String tool(String tool) {
    return "{title: Tavle, kind: training, duration: 10, tools: [" + tool + "]}";
  }
}

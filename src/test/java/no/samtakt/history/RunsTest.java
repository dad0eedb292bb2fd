package no.samtakt.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import no.samtakt.history.PastSession.Kept;
import no.samtakt.history.PastSession.Times;
import no.samtakt.history.Runs.Same;
import no.samtakt.session.SessionId;
import org.junit.jupiter.api.Test;

class RunsTest {
  private static PastSession session(String id, boolean rehearsal) {
    Instant began = Instant.parse("2026-11-12T08:30:00Z");
    return new PastSession(
        new SessionId(id),
        "Økt",
        null,
        null,
        began,
        began.plusSeconds(60),
        PastSession.Standing.ENDED,
        rehearsal,
        1,
        0,
        0,
        new Times(began, began.plusSeconds(60), null, ZoneOffset.UTC),
        Kept.NOTHING);
  }

  @Test
  void aSessionIsSeenBesideOthersOfItsKindAndItself() {
    PastSession real = session("real", false);
    PastSession rehearsal = session("practice", true);

    assertThat(Same.as(rehearsal).fits(rehearsal)).isTrue();
    assertThat(Same.as(rehearsal).fits(real)).isFalse();
    assertThat(Same.as(real).fits(real)).isTrue();
    assertThat(Same.as(real).fits(rehearsal)).isFalse();
    assertThat(new Same(null, null, "Økt", null).fits(rehearsal)).isFalse();
  }
}

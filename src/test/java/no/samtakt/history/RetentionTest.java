package no.samtakt.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.samtakt.history.PastSession.Kept;
import no.samtakt.history.PastSession.Standing;
import no.samtakt.history.PastSession.Times;
import no.samtakt.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetentionTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Retention MONTH = new Retention(30);

  private static PastSession session(
      @Nullable String ended, @Nullable LocalDate day, int names, @Nullable LocalDate until) {
    Instant last = Instant.parse("2026-11-01T23:30:00Z");
    return new PastSession(
        new SessionId("a"),
        "Økt",
        null,
        null,
        last,
        last,
        ended == null ? Standing.OPENED : Standing.ENDED,
        false,
        1,
        1,
        0,
        new Times(null, ended == null ? null : Instant.parse(ended), day, OSLO),
        new Kept(names, until, null, null));
  }

  private static PastSession written(PastSession session, boolean rehearsal, String at) {
    return new PastSession(
        session.id(),
        session.title(),
        null,
        null,
        session.opened(),
        session.last(),
        session.standing(),
        rehearsal,
        1,
        1,
        0,
        session.times(),
        new Kept(1, null, null, Instant.parse(at)));
  }

  @Test
  void theRealDayCountsWhateverDayTheSessionWasHeldOn() {
    String real = "2026-11-28T18:00:00Z";
    LocalDate expected = LocalDate.of(2026, 12, 28);
    PastSession past = session("2026-01-14T10:00:00Z", LocalDate.of(2026, 1, 14), 1, null);
    PastSession future = session("2031-01-14T10:00:00Z", LocalDate.of(2031, 1, 14), 1, null);
    PastSession left = session(null, LocalDate.of(2031, 1, 14), 1, null);

    assertThat(MONTH.until(written(past, true, real))).isEqualTo(expected);
    assertThat(MONTH.until(written(past, false, real))).isEqualTo(expected);
    assertThat(MONTH.until(written(future, true, real))).isEqualTo(expected);
    assertThat(MONTH.until(written(left, true, real))).isEqualTo(expected);
    assertThat(MONTH.until(written(left, false, real))).isEqualTo(LocalDate.of(2031, 2, 13));
  }

  @Test
  void peopleAreKnownThirtyDaysAfterTheEndByTheSheetsOwnCalendar() {
    assertThat(MONTH.until(session("2026-11-01T23:30:00Z", null, 1, null)))
        .isEqualTo(LocalDate.of(2026, 12, 2));
  }

  @Test
  void aSessionToComeIsKeptUntilItWasHeld() {
    LocalDate day = LocalDate.of(2027, 2, 1);
    assertThat(MONTH.until(session(null, day, 1, null))).isEqualTo(day.plusDays(30));
    assertThat(MONTH.until(session("2026-11-01T10:00:00Z", day, 1, null)))
        .isEqualTo(LocalDate.of(2026, 12, 1));
  }

  @Test
  void aChosenDayGoesBeforeTheUsualOne() {
    LocalDate chosen = LocalDate.of(2030, 1, 1);
    PastSession session = session("2026-11-01T10:00:00Z", null, 1, chosen);

    assertThat(MONTH.until(session)).isEqualTo(chosen);
    assertThat(MONTH.isDue(session, chosen)).isFalse();
    assertThat(MONTH.isDue(session, chosen.plusDays(1))).isTrue();
  }

  @Test
  void onlySessionsThatKnowSomebodyAreDue() {
    PastSession named = session("2026-11-01T10:00:00Z", null, 1, null);
    PastSession nameless = session("2026-11-01T10:00:00Z", null, 0, null);

    assertThat(MONTH.due(List.of(named, nameless), LocalDate.of(2026, 12, 1))).isEmpty();
    assertThat(MONTH.due(List.of(named, nameless), LocalDate.of(2026, 12, 2)))
        .containsExactly(named);
  }
}

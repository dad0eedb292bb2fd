package no.samtakt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
  @Property
  void whatWasWrittenIsRead(
      @ForAll @LongRange(min = -62_135_596_800L, max = 253_402_300_799L) long second,
      @ForAll @IntRange(max = 999_999_999) int nano,
      @ForAll @IntRange(max = 2) int places) {
    int kept = List.of(nano, nano / 1_000_000 * 1_000_000, 0).get(places);
    Instant written = Instant.ofEpochSecond(second, kept);
    assertThat(Moments.of(written.toString())).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-24T08:30:00Z",
        "2024-02-29T23:59:59.999999999Z",
        "2026-11-24T08:30:00.5Z",
        "2026-11-24T24:00:00Z",
        "2026-11-24T09:30:00+01:00",
        "-0044-03-15T12:00:00Z",
        "+12026-11-24T08:30:00Z"
      })
  void everyWayOfWritingIsRead(String text) {
    assertThat(Moments.of(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-02-29T08:30:00Z",
        "2026-13-01T08:30:00Z",
        "2026-11-24T25:30:00Z",
        "2026-11-24T08:60:00Z",
        "2026-11-24T08:30:00.Z0",
        "2026-11-24T08:30:00.1234567890Z",
        "2026-11-24 08:30:00Z",
        "2026-11-24T08:30Z"
      })
  void whatIsNoInstantIsRefused(String text) {
    assertThatThrownBy(() -> Moments.of(text)).isInstanceOf(DateTimeException.class);
  }
}

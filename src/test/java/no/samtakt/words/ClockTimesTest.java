package no.samtakt.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimesTest {
  @ParameterizedTest
  @CsvSource({
    "09.00, 09:00",
    "9:00, 09:00",
    "0900, 09:00",
    "930, 09:30",
    "9, 09:00",
    "kl. 9, 09:00",
    "kl 9, 09:00",
    "Kl.09.30, 09:30",
    "klokka 14, 14:00",
    "klokken 14.15, 14:15",
    "10:00 AM, 10:00",
    "10 pm, 22:00",
    "1:05 p.m., 13:05",
    "12:00 AM, 00:00",
    "12 pm, 12:00",
    "23:59:30, 23:59:30",
    "0, 00:00",
    "1015, 10:15",
  })
  void readsWhatPeopleWrite(String text, LocalTime time) {
    assertThat(ClockTimes.of(text)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kl.",
        "25:00",
        "24:00",
        "9:75",
        "9:5",
        "13 pm",
        "0 am",
        "09:00-09:30",
        "ti",
        "2575",
        "12345",
        "9h30",
        "10:00:60"
      })
  void refusesWhatSaysNoTime(String text) {
    assertThat(ClockTimes.of(text)).isEmpty();
  }

  @Property
  void readsEveryMinuteOfTheDayInEveryWayOfWriting(
      @ForAll @IntRange(max = 23) int hour, @ForAll @IntRange(max = 59) int minute) {
    LocalTime time = LocalTime.of(hour, minute);
    for (String way : new String[] {"%02d:%02d", "%d.%02d", "%02d%02d", "kl. %02d.%02d"}) {
      assertThat(ClockTimes.of(way.formatted(hour, minute))).contains(time);
    }
  }
}

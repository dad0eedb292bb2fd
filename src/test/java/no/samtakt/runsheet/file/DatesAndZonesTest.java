package no.samtakt.runsheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesAndZonesTest {
  @Test
  void datesAreReadAsTheyAreWrittenHere() {
    LocalDate date = LocalDate.of(2026, 3, 8);
    assertThat(Dates.of("2026-03-08")).contains(date);
    assertThat(Dates.of("8.3.2026")).contains(date);
    assertThat(Dates.of("08. 03. 2026")).contains(date);
    assertThat(Dates.of("30.02.2026")).isEmpty();
    assertThat(Dates.of("2026-13-01")).isEmpty();
    assertThat(Dates.of("8. mars")).isEmpty();
  }

  @Test
  void aCityIsEnoughToGuessAZone() {
    assertThat(Zones.of("Europe/Oslo")).isPresent();
    assertThat(Zones.of("Oslo")).isEmpty();
    assertThat(Zones.meant("oslo")).isEqualTo("Europe/Oslo");
    assertThat(Zones.meant("New York")).isEqualTo("America/New_York");
    assertThat(Zones.meant("Europe/Olso")).isEqualTo("Europe/Oslo");
    assertThat(Zones.meant("Atlantis")).isEqualTo("Europe/Oslo");
  }
}

package no.samtakt.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
  @ParameterizedTest
  @CsvSource({
    "Kommer sent, LATE",
    "kjem litt seint, LATE",
    "Seinare, LATE",
    "Late (11:00), LATE",
    "forsinka, LATE",
    "Avmeldt, LEFT",
    "har meldt forfall, LEFT",
    "På venteliste, LEFT",
    "Cancelled, LEFT",
    "kommer ikke, LEFT",
    "Nei, LEFT",
    "'Nei, dessverre', LEFT",
    "No, LEFT",
    "No thanks, LEFT",
    "ikke påmeldt, LEFT",
    "Ikkje påmeld, LEFT",
    "kan ikke, LEFT",
    "Kan ikkje denne gongen, LEFT",
    "Can't, LEFT",
    "No. 5, HERE",
    "Neidal skole, HERE",
    "Nordre, HERE",
    "Sent, HERE",
    "Påmeldt, HERE",
    "ja, HERE",
    "Betalt, HERE",
    "'', HERE",
  })
  void aListSaysItInItsOwnWords(String written, Standing standing) {
    assertThat(Standing.of(written)).isEqualTo(standing);
  }
}

package no.samtakt.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueDayTest {
  /** A Saturday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ring kommunen 15.12 | 2026-12-15",
        "Ring 15.12. | 2026-12-15",
        "Ring 3/1 | 2027-01-03",
        "Ring 3.1.2028 | 2028-01-03",
        "Ring 3.1.28 | 2028-01-03",
        "Ring innen 15. desember | 2026-12-15",
        "Ring 1. des | 2026-12-01",
        "Ring 15 December 2027 | 2027-12-15",
        "Call by December 15th | 2026-12-15",
        "Ring 2026-12-15 | 2026-12-15",
        "Ring fredag | 2026-12-04",
        "Ring Fredag, helst tidlig | 2026-12-04",
        "Ring fre | 2026-12-04",
        "Ring fre. | 2026-12-04",
        "Ring fylket fre #idrett | 2026-12-04",
        "Ring fre, #idrett #hall | 2026-12-04",
        "Ring innen man | 2026-11-30",
        "Ring laurdag | 2026-12-05",
        "Ring tysdag | 2026-12-01",
        "Call on Thursday | 2026-12-03",
        "Call by fri | 2026-12-04",
        "Ring i dag | 2026-11-28",
        "Ring i morgen | 2026-11-29",
        "Ring i morgon | 2026-11-29",
        "Call tomorrow | 2026-11-29",
        "Ring om to uker | 2026-12-12",
        "Ring om ei veke | 2026-12-05",
        "Call in 3 days | 2026-12-01",
        "Ring 28.11 | 2026-11-28",
        "Ring 27.11 | 2027-11-27",
        "Møtet i dag følges opp innen 15.12 | 2026-12-15"
      })
  void readsDaysAsPeopleWriteThem(String text, LocalDate day) {
    assertThat(DueDay.in(text, TODAY)).map(DueDay::day).hasValue(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Hva kan man gjøre",
        "Ring Tor",
        "Versjon 3.40",
        "Send 3.5 kg kaffe",
        "Lag kap 2.1 av planen",
        "Kjøp 1.5 l melk",
        "Les punkt 4.2 en gang til",
        "Ring kl 10.12",
        "31.2",
        "Det koster 3.5%",
        "fredagspizza",
        "Sun is out",
        "Se side 12",
        "192.168.1.1",
        "1.000,5",
        "Fri tilgang",
        "Ring fre #idrett og mer"
      })
  void whatIsNoDayIsNone(String text) {
    assertThat(DueDay.in(text, TODAY)).isEmpty();
  }
}

package no.samtakt.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {
  @ParameterizedTest
  @CsvSource({
    "ås, Åse Lie, true",
    "as, Åse Lie, false",
    "ÅS, åse lie, true",
    "ør, Ørjan Østby, true",
    "or, Ørjan Østby, false",
    "øs, Ørjan Østby, true",
    "ae, Ægir Berg, false",
    "æg, Ægir Berg, true",
    "jose, José García, true",
    "gar, José García, true",
    "an li, Anna Lie, true",
    "li an, Anna Lie, true",
    "lie, Anna-Lise Berg, false",
    "lis, Anna-Lise Berg, true",
    "na, Anna Lie, false"
  })
  void wordsAreFoundByTheirFirstLetters(String typed, String name, boolean found) {
    assertThat(NameSearch.of(typed).fits(name)).isEqualTo(found);
  }

  @Test
  void aRingThatIsWrittenApartIsTheSameLetter() {
    assertThat(NameSearch.of("a\u030As").fits("Åse Lie")).isTrue();
    assertThat(NameSearch.of("ås").fits("A\u030Ase Lie")).isTrue();
  }

  @Test
  void nothingTypedFitsEverything() {
    assertThat(NameSearch.of("  ").fits("Åse Lie")).isTrue();
    assertThat(NameSearch.of("").begins("Åse Lie")).isTrue();
  }

  @Test
  void namesThatBeginAsTypedAreMeantFirst() {
    assertThat(NameSearch.of("be").begins("Berit Dahl")).isTrue();
    assertThat(NameSearch.of("be").begins("Anna Berg")).isFalse();
    assertThat(NameSearch.of("berit d").begins("Berit Dahl")).isTrue();
  }
}

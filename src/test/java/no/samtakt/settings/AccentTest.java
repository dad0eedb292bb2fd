package no.samtakt.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {
  @ParameterizedTest
  @CsvSource({"#0b6875,#0B6875", "0B6875,#0B6875", "' #0bC ',#00BBCC", "#FFFFFF,#FFFFFF"})
  void aColourIsReadAsPeopleWriteIt(String written, String hex) {
    assertThat(Accent.of(written)).contains(new Accent(hex));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "blå", "#12345", "#1234567", "#GGGGGG", "##FFFFFF"})
  void anythingElseIsNone(String written) {
    assertThat(Accent.of(written)).isEmpty();
  }
}

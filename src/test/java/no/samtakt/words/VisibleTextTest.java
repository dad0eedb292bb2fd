package no.samtakt.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069",
        "\u200E", "\u200F", "\u061C", "\u0000", "\u0007", "\u001B", "\u007F", "\u009B", "\uFEFF",
        "\uFFFE", "\uD83D", "\uDE00", "\u2060", "\uDB40\uDC41"
      })
  void whatNobodySeesIsTakenOut(String sign) {
    assertThat(VisibleText.of("på" + sign + "norsk")).isEqualTo("pånorsk");
    assertThat(VisibleText.of(sign)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u000B", "\f", "\u0085", "\u2028", "\u2029"})
  void whatEndsALineStillDoes(String end) {
    assertThat(VisibleText.of("en" + end + "to")).isEqualTo("en\nto");
  }

  @Test
  void whatIsSeenStays() {
    String text =
        "Blåbærsyltetøy\t«ja»\r\n→ ✓ 👩🏽‍🚒 ❤️ שלום 你好 e\u0301 mellom\u00A0rom co\u00ADop";

    assertThat(VisibleText.of(text)).isSameAs(text);
  }
}

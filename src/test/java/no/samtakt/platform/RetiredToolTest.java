package no.samtakt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RetiredToolTest {
  private static final LocalDate CLOSED = LocalDate.of(2024, 12, 31);

  @Test
  void isKnownByItsNameOrByItsLink() {
    assertThat(RetiredTool.of("Google Jamboard", null))
        .hasValueSatisfying(tool -> assertThat(tool.since()).isEqualTo(CLOSED));
    assertThat(RetiredTool.of("Tavla", "https://jamboard.google.com/d/1")).isPresent();
  }

  @Test
  void aLinkIsSurerThanAName() {
    assertThat(RetiredTool.of("Miro (før Jamboard)", "https://miro.com/app/board/1")).isEmpty();
    assertThat(RetiredTool.of("Tavla", "https://example.org/from-jamboard-to-miro")).isEmpty();
    assertThat(RetiredTool.of("Jamboard", " ")).isPresent();
    assertThat(RetiredTool.of("Tavla", "jamboard med mellomrom")).isPresent();
  }

  @Test
  void whatStillOpensIsNotRetired() {
    assertThat(RetiredTool.of("Miro", "https://example.org/miro")).isEmpty();
    assertThat(RetiredTool.of("Jamboardish", null)).isEmpty();
  }
}

package no.samtakt.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CopiedListTest {
  @Test
  void twoLinesOrMoreLookLikeAList() {
    assertThat(CopiedList.in("Åse Solberg\r\nPål Mørk")).isEqualTo("Åse Solberg\r\nPål Mørk");
    assertThat(CopiedList.in("Åse Solberg\n\n  \n")).isEmpty();
    assertThat(CopiedList.in("https://eksempel.no/liste")).isEmpty();
    assertThat(CopiedList.in(null)).isEmpty();
    assertThat(CopiedList.in("a\n".repeat(400_000))).as("no list for a meeting").isEmpty();
  }
}

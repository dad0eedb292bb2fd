package no.samtakt;

import org.junit.jupiter.api.Test;

class SmokeTest {
  @Test
  void runs() {
    org.assertj.core.api.Assertions.assertThat(new no.samtakt.people.PersonId("a").value())
        .isEqualTo("a");
  }
}

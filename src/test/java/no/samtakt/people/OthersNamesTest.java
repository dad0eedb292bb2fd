package no.samtakt.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OthersNamesTest {
  private static final Person KARI = new Person(new PersonId("p1"), "Kari Nordmann", Map.of());
  private static final Person OLA = new Person(new PersonId("p2"), "Ola Nordmann", Map.of());

  private final OthersNames others = new OthersNames(KARI, List.of(OLA));

  @Test
  void anotherPersonsWholeNameIsNothingAboutANamesake() {
    String note = "Ringe @Ola Nordmann om rommet";

    assertThat(others.isAbout(note)).isFalse();
    assertThat(others.apply(note)).isEqualTo("Ringe @N.N. om rommet");
  }

  @Test
  void ownNamesStayAndASharedSurnameAloneIsOnesOwn() {
    assertThat(others.isAbout("Nordmann ringer")).isTrue();
    assertThat(others.apply("Kari og Ola Nordmann ringer"))
        .isEqualTo("Kari Nordmann og N.N. ringer");
    assertThat(others.apply("Kari ringer")).isEqualTo("Kari ringer");
  }

  @Test
  void aMentionCutShortIsTheOnesItBegins() {
    assertThat(others.isAbout("@Kar ringer")).isTrue();
    assertThat(others.isAbout("@Ol ringer")).isFalse();
    assertThat(others.apply("@Ol ringer")).isEqualTo("@N.N. ringer");
  }
}

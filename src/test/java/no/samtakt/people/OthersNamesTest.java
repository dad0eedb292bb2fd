package no.samtakt.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
    assertThat(others.apply("Kari og Ola Nordmann ringer")).isEqualTo("Kari og N.N. ringer");
    assertThat(others.apply("Kari ringer")).isEqualTo("Kari ringer");
  }

  @Test
  void ownNamesStayAsTheyWereWritten() {
    for (String own :
        List.of(
            "Fru Nordmann",
            "KARI",
            "kari.nordmann@gmail.com",
            "https://x.no/kari-nordmann",
            "K. N."))
      assertThat(others.apply(own + " og @Ola ringer")).isEqualTo(own + " og @N.N. ringer");
  }

  @Test
  void whatMayAsWellBeAnotherIsNotSurelyAboutOne() {
    Person tveit = new Person(new PersonId("p1"), "Anne Tveit", Map.of());
    Person thoresen = new Person(new PersonId("p2"), "Anne Thoresen", Map.of());
    for (OthersNames each :
        List.of(
            new OthersNames(tveit, List.of(thoresen)), new OthersNames(thoresen, List.of(tveit)))) {
      assertThat(each.isAbout("Anne mener dette")).isTrue();
      assertThat(each.isSurelyAbout("Anne mener dette")).isFalse();
      assertThat(each.apply("Anne mener dette")).isEqualTo("Anne mener dette");
      assertThat(each.isSurelyAbout("@Ann ringer")).isFalse();
    }
    OthersNames others = new OthersNames(tveit, List.of(thoresen));
    assertThat(others.isSurelyAbout("Anne Tveit mener dette")).isTrue();
    assertThat(others.isSurelyAbout("@AnneTv ringer")).isTrue();
    assertThat(others.isAbout("Anne Thoresen mener dette")).isFalse();
  }

  @Test
  void somebodyOnNoListIsNotFoundByWordsOfAnAddressOrByAnOrdinaryWord() {
    String address = "ukjent.person@vestfold-fylke.example.org";
    OthersNames unknown =
        OthersNames.unlisted(
            new Person(new PersonId("asked"), address, Map.of()), List.of(OLA), Set.of());
    assertThat(unknown.isAbout("Læringsnettverk Vestfold for hver Person")).isFalse();
    assertThat(unknown.isSurelyAbout("Skriv til " + address)).isTrue();

    Person kari = new Person(new PersonId("asked"), "Kari Samarbeid", Map.of());
    OthersNames other = OthersNames.unlisted(kari, List.of(OLA), Set.of("samarbeid"));
    assertThat(other.isAbout("Samarbeid på nye måter")).isFalse();
    assertThat(other.isSurelyAbout("Kari ringer")).isFalse();
    assertThat(other.isAbout("Kari ringer")).isTrue();
    assertThat(other.isSurelyAbout("Kari Samarbeid ringer")).isTrue();
  }

  @Test
  void aMentionCutShortIsTheOnesItBegins() {
    assertThat(others.isAbout("@Kar ringer")).isTrue();
    assertThat(others.isAbout("@Ol ringer")).isFalse();
    assertThat(others.apply("@Ol ringer")).isEqualTo("@N.N. ringer");
  }
}

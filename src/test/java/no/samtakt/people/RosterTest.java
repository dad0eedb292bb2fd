package no.samtakt.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RosterTest {
  private static final Roster LISTED =
      Roster.EMPTY.listed(
          List.of(
              entry("Kari Lie", "kari@x.example.org"),
              entry("Ola Berg", ""),
              entry("Kari", ""),
              entry("Kari", "")));

  @Test
  void equalListsGiveEqualIds() {
    assertThat(ids(LISTED)).containsExactly("p1", "p2", "p3", "p4");
    assertThat(ids(LISTED.listed(entries(LISTED)))).isEqualTo(ids(LISTED));
  }

  @Test
  void whoGetsOrLosesAnAddressIsStillThemselves() {
    Roster newer =
        LISTED.listed(
            List.of(
                entry("Ola Berg", "ola@x.example.org"), entry("kari  lie", ""), entry("Per", "")));
    assertThat(ids(newer)).containsExactly("p2", "p1", "p5");
  }

  @Test
  void whoChangesTheirNameIsKnownByTheAddress() {
    assertThat(ids(LISTED.listed(List.of(entry("Kari Dahl", "KARI@x.example.org")))))
        .containsExactly("p1");
  }

  @Test
  void anotherAddressIsAnotherPersonAndNamesakesKeepTheirOrder() {
    Roster newer =
        LISTED.listed(
            List.of(
                entry("Kari Lie", "other@x.example.org"),
                entry("Kari", ""),
                entry("Kari", ""),
                entry("Kari", "")));
    assertThat(ids(newer)).containsExactly("p5", "p3", "p4", "p6");
  }

  @Test
  void aSharedAddressKeepsThoseWhoShareItApart() {
    Roster both =
        Roster.EMPTY.listed(
            List.of(entry("Kari", "post@x.example.org"), entry("Ola", "post@x.example.org")));
    assertThat(ids(both.listed(entries(both).reversed()))).containsExactly("p2", "p1");
    Roster newer =
        both.listed(
            List.of(
                entry("Kari", "post@x.example.org"),
                entry("Per", "post@x.example.org"),
                entry("Ola Lie", "post@x.example.org")));
    assertThat(ids(newer)).containsExactly("p1", "p3", "p2");
    assertThat(ids(both.listed(List.of(entry("Per", "post@x.example.org"))))).containsExactly("p3");
  }

  @Test
  void whoIsNewAtAnAddressThatAnotherHasTooIsNotThatOther() {
    Roster one = Roster.EMPTY.listed(List.of(entry("Kari Lie", "post@x.example.org")));
    Roster newer =
        one.listed(
            List.of(
                entry("Per Lie", "post@x.example.org"), entry("Kari Dahl", "post@x.example.org")));
    assertThat(ids(newer)).containsExactly("p2", "p1");
  }

  @Test
  void aNameIsFoundHoweverItIsWritten() {
    assertThat(LISTED.named("LIE,  Kari")).map(Person::id).contains(new PersonId("p1"));
    assertThat(LISTED.named("Lie")).isEmpty();
  }

  private static Roster.Entry entry(String name, String email) {
    return new Roster.Entry(name, email.isEmpty() ? Map.of() : Map.of(Attribute.EMAIL, email));
  }

  private static List<Roster.Entry> entries(Roster roster) {
    return roster.people().stream()
        .map(person -> new Roster.Entry(person.name(), person.attributes()))
        .toList();
  }

  private static List<String> ids(Roster roster) {
    return roster.people().stream().map(person -> person.id().value()).toList();
  }
}

package no.samtakt.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameOrderTest {
  @Test
  void theNorwegianLettersComeLast() {
    assertInOrder("Ada", "Wenche", "Zahra", "Ærlig", "Øyvind", "Åse");
  }

  @Test
  void doubleAStandsWithTheLastLetter() {
    assertInOrder("Jørgen Vik", "Jørgen Ås", "Jørgen Aasen");
  }

  @Test
  void foreignLettersStandWithTheirLikes() {
    assertInOrder("Dag", "Đorđe", "Eli", "Élise", "Lars", "Łukasz", "Mari", "Yla", "Ülo", "Ylva");
    assertInOrder("Zoe", "Ægir", "Ärla", "Ødegård", "Öst", "Østby", "Ås");
  }

  @Test
  void aShorterNameComesBeforeALongerOneThatBeginsWithIt() {
    assertInOrder("Anne Berg", "Anne-Mari Bø", "Anne Åsen", "Annette Aas");
  }

  @Test
  void aLetterBuiltOfTwoSignsIsTheSameLetter() {
    assertInOrder("Zahra", "A\u030Ase Berg", "Åse Moe");
  }

  @Test
  void aBookKnowsShortNamesAndTheirOrder() {
    Roster roster =
        Roster.EMPTY.listed(
            List.of(entry("Åse Solberg"), entry("Anne Tveit"), entry("Anne Thoresen")));
    List<PersonId> ids = roster.people().stream().map(Person::id).toList();
    NameBook book = NameBook.of(roster, ids);
    assertThat(ids.stream().sorted(book.alphabetical()).map(book::shortName))
        .containsExactly("Anne Th.", "Anne Tv.", "Åse S.");
    assertThat(book.updated(roster, ids)).isSameAs(book);
    assertThat(book.updated(roster, ids.subList(0, 2)).shortName(ids.get(1))).isEqualTo("Anne T.");
    assertThat(book.shortName(new PersonId("p9"))).isEqualTo("p9");
  }

  private static Roster.Entry entry(String name) {
    return new Roster.Entry(name, Map.of());
  }

  private static void assertInOrder(String... names) {
    List<String> sorted = new ArrayList<>(List.of(names).reversed());
    sorted.sort(NameOrder.NORWEGIAN);
    assertThat(sorted).containsExactly(names);
  }
}

package no.samtakt.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ShortNamesTest {
  @Test
  void theInitialOfTheSurnameIsEnoughForMost() {
    assertThat(shorts("Åse Solberg", "Pål Mørk", "Øyvind Ingebrigtsen", "Mei-Lin Chen"))
        .containsExactly("Åse S.", "Pål M.", "Øyvind I.", "Mei-Lin C.");
  }

  @Test
  void thoseWhoShareItGetAsManyLettersAsItTakes() {
    assertThat(shorts("Anne Thoresen", "Anne Tveit", "Anne Berg", "Arne Tveit"))
        .containsExactly("Anne Th.", "Anne Tv.", "Anne B.", "Arne T.");
    assertThat(shorts("Anne Tande", "Anne Tangen", "Anne Tveit"))
        .containsExactly("Anne Tande", "Anne Tang.", "Anne Tv.");
  }

  @Test
  void aSurnameIsWrittenOutWhereThatIsNoLonger() {
    assertThat(shorts("Kari Lie", "Kari Lien")).containsExactly("Kari Lie", "Kari Lien");
    assertThat(shorts("Ola Bø", "Ola Berg")).containsExactly("Ola Bø", "Ola Be.");
  }

  @Test
  void namesInTheMiddleTellApartThoseWhoShareTheRest() {
    assertThat(shorts("Anne Lise Berg", "Anne Berit Berg", "Anne Berg"))
        .containsExactly("Anne Lise Berg", "Anne Berit Berg", "Anne Berg");
  }

  @Test
  void particlesAreNobodysInitial() {
    assertThat(shorts("Kari von Tangen", "Ahmed al-Sayed", "Luca d'Angelo", "Siri O'Brien"))
        .containsExactly("Kari T.", "Ahmed S.", "Luca A.", "Siri O.");
    assertThat(shorts("Kari von Tangen", "Kari Tangen"))
        .containsExactly("Kari von Tangen", "Kari Tangen");
  }

  @Test
  void whoIsListedByTheirSurnameIsCalledByTheirFirstName() {
    assertThat(shorts("Solberg, Åse", "Berg, Anne Lise", "Anne Tveit"))
        .containsExactly("Åse S.", "Anne B.", "Anne T.");
    assertThat(shorts("Solberg, Åse", "Åse Solberg"))
        .containsExactly("Solberg, Åse", "Åse Solberg");
  }

  @Test
  void oneWordIsANameToo() {
    assertThat(shorts("Madonna", "Anne", "Anne Tveit", "王小明"))
        .containsExactly("Madonna", "Anne", "Anne T.", "王小明");
  }

  @Test
  void whatIsInBracketsIsNoPartOfAName() {
    assertThat(shorts("Anne Tveit (hun)", "Per Ås [vert]", "Eli Vik - 2"))
        .containsExactly("Anne T.", "Per Å.", "Eli V.");
  }

  @Test
  void whatStandsBesideANameIsNobodysBusiness() {
    assertThat(shorts("Per (982 12 345)", "Kari (syk)", "Eva 982 12 345", "Siv [sjef]", "Nils (a"))
        .containsExactly("Per", "Kari", "Eva", "Siv", "Nils");
    assertThat(shorts("Anne Tveit (hun)", "Anne Tveit (syk)", "Åse Lie 98212345", "Åse Lie"))
        .containsExactly("Anne T. 1", "Anne T. 2", "Åse L. 1", "Åse L. 2");
    assertThat(shorts("Kari kari@example.org", "Ola <ola@example.org>", "(Eli)"))
        .containsExactly("Kari", "Ola", "Eli");
    assertThat(shorts("+47 982 12 345", "4798212399")).containsExactly("… 45", "… 99");
    assertThat(
            full("Per (982 12 345)", "Kari Lie (syk)", "Solberg, Åse", "Eva Moe eva@example.org"))
        .containsExactly("Per", "Kari Lie", "Solberg, Åse", "Eva Moe");
  }

  @Test
  void anAddressIsReadAsAName() {
    assertThat(
            shorts("ola.nordmann", "kari_lie", "anne-marie.berg2", "post", "Eva.Moe", "per@lo.no"))
        .containsExactly("Ola N.", "Kari L.", "Anne-Marie B.", "Post", "Eva M.", "Per");
    assertThat(shorts("J.R.", "O'Neal", "ola.n")).containsExactly("J.R.", "O'Neal", "Ola N.");
    assertThat(full("ola.nordmann")).containsExactly("Ola Nordmann");
  }

  @Test
  void lettersBuiltOfSeveralSignsAreNotSplit() {
    assertThat(shorts("Anna A\u030Asen", "अमिता शर्मा"))
        .containsExactly("Anna A\u030A.", "अमिता श.");
    assertThat(shorts("Nina Berg-Hansen", "Nina Berge"))
        .containsExactly("Nina Berg-H.", "Nina Berge");
    assertThat(shorts("Anne B", "Anne Berg")).containsExactly("Anne B", "Anne Be.");
  }

  @Test
  void theOrganisationTellsNamesakesApart() {
    Person one = person(1, "Anne Berg", "Frivilligsentralen Færder");
    Person two = person(2, "Anne Berg", "Frivilligsentralen Tønsberg");
    assertThat(ShortNames.of(List.of(one, two)).values())
        .containsExactly("Anne B. (Færder)", "Anne B. (Tønsberg)");
  }

  @Test
  void aNumberTellsThemApartWhereNothingElseDoes() {
    assertThat(shorts("Anne Berg", "ANNE BERG", "Anne Berg 1"))
        .containsExactly("Anne Berg 2", "ANNE BERG 3", "Anne Berg 1");
    Person one = person(1, "Anne Berg", "Horten kommune");
    Person two = person(2, "Anne Berg", "Horten kommune");
    assertThat(ShortNames.of(List.of(one, two)).values()).containsExactly("Anne B. 1", "Anne B. 2");
  }

  @Property
  void noTwoPeopleAreCalledTheSame(@ForAll("crowds") List<String> names) {
    assertThat(new HashSet<>(shorts(names.toArray(String[]::new)))).hasSameSizeAs(names);
  }

  @Provide
  Arbitrary<List<String>> crowds() {
    Arbitrary<String> first = Arbitraries.of("Anne", "Åse", "Anne-Mari", "Bo", "李");
    Arbitrary<String> middle = Arbitraries.of(" ", " Lise ", " von ", " 1 ");
    Arbitrary<String> last = Arbitraries.of("Berg", "berg", "Bergen", "B.", "B", "", "Berg 2");
    return net.jqwik.api.Combinators.combine(first, middle, last)
        .as((a, b, c) -> (a + b + c).strip())
        .list()
        .ofMaxSize(40);
  }

  private static Collection<String> full(String... names) {
    List<Person> people = new ArrayList<>();
    Arrays.stream(names).forEach(name -> people.add(person(people.size(), name, "")));
    return ShortNames.inFull(people).values();
  }

  private static Collection<String> shorts(String... names) {
    List<Person> people = new ArrayList<>();
    Arrays.stream(names).forEach(name -> people.add(person(people.size(), name, "")));
    return ShortNames.of(people).values();
  }

  private static Person person(int number, String name, String organisation) {
    return new Person(
        new PersonId("p" + number), name, Map.of(Attribute.ORGANISATION, organisation));
  }
}

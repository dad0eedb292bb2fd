package no.samtakt.people.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.samtakt.people.Attribute;
import no.samtakt.people.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that somebody copied from anywhere. */
class PastedListTest {
  @Test
  void zoomsPaneLosesItsMarks() {
    assertThat(Lists.names(RosterReader.read(Lists.file("pasted-zoom-pane.txt"))))
        .containsExactly(
            "Kari Nordmann", "Ola Hansen", "Åse Ørbeck", "Lin Nguyen", "Gro Li", "Sam Reed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Kari Nordmann, rådgiver, Færder kommune | Kari Nordmann | rådgiver | Færder kommune",
        "Kari Nordmann, Prosjektleder | Kari Nordmann | Prosjektleder | -",
        "Kari Nordmann (hun/henne), NAV | Kari Nordmann | - | NAV",
        "Kari Nordmann – Røde Kors | Kari Nordmann | - | Røde Kors",
        "Kari - dagleg leiar | Kari | dagleg leiar | -",
        "3) Dr. Kari Nordmann, Head of Office, City Library | Kari Nordmann | Head of Office | City"
            + " Library",
        "Kari Nordmann (NAV, Tønsberg) | Kari Nordmann (NAV, Tønsberg) | - | -",
        "von der Lippe, Kari | von der Lippe, Kari | - | -",
        "Kari-Anne Lie she/her | Kari-Anne Lie | - | -",
      })
  void whatIsWrittenAfterANameIsNotPartOfIt(
      String line, String name, String role, String organisation) {
    Roster.Entry entry = Lists.people(RosterReader.read("Ola Berg\n" + line)).entries().get(1);

    assertThat(entry.name()).isEqualTo(name);
    assertThat(entry.attributes().get(Attribute.ROLE)).isEqualTo(role);
    assertThat(entry.attributes().get(Attribute.ORGANISATION)).isEqualTo(organisation);
  }

  @Test
  void surnamesMayStandFirstInTheWholeList() {
    assertThat(Lists.names(RosterReader.read("Nordmann, Kari\nDahl Hansen, Per Erik\nMoe, Lise")))
        .containsExactly("Nordmann, Kari", "Dahl Hansen, Per Erik", "Moe, Lise");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kari Lie, Ola Berg, Per Moe",
        "Kari Lie, Ola Berg og Per Moe",
        "Kari Lie,\nOla Berg,\nPer Moe",
        "Kari Lie; Ola Berg; Per Moe;",
        "Kari Lie, Ola Berg,\nPer Moe",
        "Kari Lie،Ola Berg、Per Moe",
        "#1 Kari Lie\n#2 Ola Berg\n#3 Per Moe",
        "(1) Kari Lie\n(2) Ola Berg\n(3) Per Moe",
        "☐ Kari Lie\n✓ Ola Berg\n1: Per Moe",
        "Deltakere 20. mai 2026 (3)\nKari Lie\nOla Berg\nPer Moe",
        "Fjordvik kommune:\nKari Lie\nOla Berg\nLier:\nPer Moe",
        "Kari Lie\nOrganizer\nOla Berg\nGuest\nPer Moe\nArrangør",
        "1\tKari\tLie\tk@x.example.org\n"
            + "2\tOla\tBerg\to@x.example.org\n"
            + "3\tPer\tMoe\tp@x.example.org",
        "| Navn | Rolle |\n|---|---|\n| Kari Lie | leder |\n| Ola Berg | |\n| Per Moe | |",
        "Kari Lie - 99887766\nOla Berg +47 998 87 766\nPer Moe, 99 88 77 66",
        "Etternavn, Fornavn\nLie, Kari\nBerg, Ola\nMoe, Per",
        "Kari Lie\tFjordvik\n\u200EOla Berg\u200F\tLier\nPer\u00A0Moe\tNes",
      })
  void namesMayBePartedInManyWays(String text) {
    assertThat(Lists.names(RosterReader.read(text)))
        .containsExactly("Kari Lie", "Ola Berg", "Per Moe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Arrangører\nKari Lie\nDeltakere (2)\nOla Berg\nPer Moe",
        "Presenters (2)\nKari Lie\nOla Berg\n\nAttendees (1)\nPer Moe",
        "Kari Lie\nOla Berg\nNavn\nPer Moe",
        "Deltakere (1)\nKari Lie\nDeltakere (2)\nOla Berg\nPer Moe",
        "Arrangør\nKari Lie (Du)\nPresentatører 1\nOla Berg\nDeltakarar\nPer Moe",
        "Name\nKari Lie\nParticipants [2]\nOla Berg\nPer Moe",
      })
  void aHeadingAmongNamesIsPassedOver(String text) {
    var read = Lists.people(RosterReader.read(text));
    assertThat(Lists.names(read)).containsExactly("Kari Lie", "Ola Berg", "Per Moe");
    assertThat(read.notes()).isEmpty();
  }

  @Test
  void aTitleAboveAColumnIsLeftOutAndThatIsTold() {
    var read =
        Lists.people(RosterReader.read("Påmeldte til samling 3\n\nNavn\nKari Lie\nOla Berg"));
    assertThat(Lists.names(read)).containsExactly("Kari Lie", "Ola Berg");
    assertThat(Lists.said(read))
        .containsExactly("Ikke med, for det står over overskriften: Påmeldte til samling 3.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kari Lie, Ola Berg\nPer Moe, Ida Vik",
        "Kari Lie, Ola Berg\nPer Moe\nIda Vik, Gro I. Ås",
        "Kari Lie, Ola Berg og Per Moe\nIda Vik, Gro Ås",
        "Kari Lie <k@x.no>, Ola Berg <o@x.no>\nPer Moe <p@x.no>, Ida Vik <i@x.no>",
        "Arrangører\nKari Lie, Ola Berg\nDeltakere\nPer Moe, Ida Vik",
      })
  void severalNamesMayStandOnEachOfSeveralLines(String text) {
    var read = Lists.people(RosterReader.read(text));
    assertThat(Lists.names(read)).startsWith("Kari Lie", "Ola Berg", "Per Moe", "Ida Vik");
    assertThat(read.notes()).isEmpty();
    assertThat(read.entries())
        .noneMatch(entry -> entry.attributes().containsKey(Attribute.ORGANISATION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kari Lie, Røde Kors\nOla Berg, Norsk Folkehjelp",
        "Kari Lie, Head of Office, City Library\nOla Berg, Leader, City Library",
        "Kari Lie, Kystlaget\nOla Berg, Færder Kommune",
        "Kari Lie, kari@x.no\nOla Berg, ola@x.no",
      })
  void whereSomebodyIsFromIsNobody(String text) {
    var read = Lists.people(RosterReader.read(text));
    assertThat(Lists.names(read)).containsExactly("Kari Lie", "Ola Berg");
    assertThat(read.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kari Lie, Bratte Voll/Ola Berg, Bratte Voll/Per Moe | Bratte Voll",
        "Kari Lie, Ida Vik/Ola Berg, Kystlaget/Per Moe | Ida Vik",
        "Kari Lie, Ida Vik/Ola Berg/Per Moe | Ida Vik",
      })
  void whatMayBeANameButIsReadAsAPlaceIsTold(String text, String told) {
    var read = Lists.people(RosterReader.read(text.replace("/", "\n")));
    assertThat(Lists.names(read)).containsExactly("Kari Lie", "Ola Berg", "Per Moe");
    assertThat(Lists.said(read)).singleElement().asString().contains(": " + told + ". ");
  }

  @Test
  void twoNamesOnALineAreTwoPeopleAndOneWithARoleIsOne() {
    assertThat(Lists.names(RosterReader.read("Kari Nordmann, Ola Hansen")))
        .containsExactly("Kari Nordmann", "Ola Hansen");
    assertThat(Lists.names(RosterReader.read("Kari Nordmann, rådgiver, Færder kommune")))
        .containsExactly("Kari Nordmann");
    assertThat(Lists.names(RosterReader.read("kari, ola, per")))
        .containsExactly("kari", "ola", "per");
  }

  @Test
  void surnamesInQuotesMayHoldTheCommaThatPartsOthers() {
    String text = "\"Lie, Kari\" <k@x.example.org>, \"Berg, Ola\" <o@x.example.org>";
    assertThat(Lists.names(RosterReader.read(text))).containsExactly("Lie, Kari", "Berg, Ola");
  }

  @Test
  void manyTimesTheSameIsReadWithoutBeingSearchedOverAndOver() {
    for (String piece :
        List.of("a ", "1 ", "(", ",", "\"", "a,", "kari/ ", "-- ", "\t", "k@x.no;")) {
      String line = piece.repeat(200_000 / piece.length());
      assertThat(RosterReader.read(line)).isNotNull();
      assertThat(RosterReader.read("Navn;E-post\n" + line.replace(';', ' '))).isNotNull();
      assertThat(RosterReader.read("Ola,\n" + line + "\n" + line)).isNotNull();
    }
  }

  @Test
  void anAddressFieldOfTwoThousandIsRead() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      text.append("\"Etternavn")
          .append(i)
          .append(", Kari\" <k")
          .append(i)
          .append("@x.example.org>, ");
    }
    assertThat(Lists.names(RosterReader.read(text.toString()))).hasSize(2000);
  }

  @Test
  void aSecondColumnOfPlacesIsNoSurname() {
    assertThat(Lists.names(RosterReader.read("Kari\tLier\nOla\tLier\nPer\tNes\nSiv\tNes")))
        .containsExactly("Kari", "Ola", "Per", "Siv");
    assertThat(Lists.names(RosterReader.read("Hans\nMe\nHan Li"))).hasSize(3);
  }

  @Test
  void aColumnOfAddressesIsAListOfPeople() {
    assertThat(Lists.names(RosterReader.read("E-post\nkari@x.example.org\nola@x.example.org")))
        .containsExactly("kari", "ola");
  }

  @Test
  void anyScriptIsRead() {
    List<String> names = List.of("Олена Шевченко", "ليلى حداد", "李小龙", "Σοφία Νίκα", "สมชาย ใจดี");
    assertThat(Lists.names(RosterReader.read(String.join("\n", names)))).isEqualTo(names);
  }

  @Test
  void lettersBuiltOfTwoSignsAreTheSameLetters() {
    var read =
        Lists.people(RosterReader.read("A\u030Ase Dahl\nÅse Dahl\nAnne-Lise Vik\nAnne Lise Vik"));
    assertThat(Lists.names(read)).containsExactly("Åse Dahl", "Anne-Lise Vik");
    assertThat(read.merged()).containsExactly("Åse Dahl", "Anne Lise Vik");
  }

  @Test
  void addressesAreKeptWhereverTheyStand() {
    var read = RosterReader.read("Kari Lie (kari@x.example.org), leder\nmailto:ola@x.example.org");
    assertThat(Lists.people(read).entries())
        .containsExactly(
            new Roster.Entry(
                "Kari Lie", Map.of(Attribute.EMAIL, "kari@x.example.org", Attribute.ROLE, "leder")),
            new Roster.Entry("ola", Map.of(Attribute.EMAIL, "ola@x.example.org")));
  }
}

package no.samtakt.people.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.samtakt.people.Attribute;
import no.samtakt.people.NameBook;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Topic;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wishes for topics, as tables and chats tell them. */
class WishListTest {
  private static final List<Topic> TOPICS =
      List.of(
          new Topic("Når ildsjelen blir sliten", null, null, 1),
          new Topic("Søknader på én side", null, null, 1),
          new Topic("Unge, skole og fritid", null, null, 1),
          new Topic("Søndagsåpent bibliotek", null, null, 2),
          new Topic("Unge, skole og fritid", null, null, 2));

  private final Roster roster =
      Roster.EMPTY.listed(
          List.of(
              new Roster.Entry("Kari Nordmann", Map.of(Attribute.EMAIL, "kari@x.example.org")),
              new Roster.Entry("Ola Lie", Map.of()),
              new Roster.Entry("Åse Moe", Map.of()),
              new Roster.Entry("Per Vik", Map.of(Attribute.EMAIL, "per@x.example.org")),
              new Roster.Entry("Per Ås", Map.of())));

  private final List<PersonId> ids = roster.people().stream().map(Person::id).toList();

  private WishList.Understood read(String text) {
    return WishList.read(text).of(NameBook.of(roster, ids), ids, TOPICS);
  }

  private List<String> problems(String text) {
    return read(text).problems().stream()
        .map(each ->
            ((Place.InText) each.place()).line()
                + ": "
                + Words.in(Language.NB).text(each.message()))
        .toList();
  }

  @Test
  void aChat() {
    var understood =
        read(
            """
            Kari Nordmann: 2, 1, 3
            ola: 3 1

            10:02:11 From Åse Moe to Everyone: 1
            10:03\tPer V.: 2.
            """);
    assertThat(understood.problems()).isEmpty();
    assertThat(understood.wishes())
        .isEqualTo(
            Map.of(
                ids.get(0), List.of(1, 0, 2),
                ids.get(1), List.of(2, 0),
                ids.get(2), List.of(0),
                ids.get(3), List.of(1)));
  }

  @Test
  void whatIsNotUnderstoodIsToldByItsLineAndNothingIsGuessed() {
    String chat = "Kari: 2, 9\nPer: 1\nNora: 1\nhei alle sammen\nOla: sø\nÅse: 2";
    assertThat(problems(chat))
        .containsExactlyInAnyOrder(
            "1: «9» er ikke et tema; skriv et nummer fra 1 til 5, eller tittelen",
            "2: 2 på lista kan være «Per»; skriv mer av navnet",
            "3: «Nora» står ikke på lista",
            "4: er ikke et navn, et kolon og ønsker, slik som «Kari: 2, 1, 3»",
            "5: flere temaer begynner med «sø»; skriv mer av tittelen");
    assertThat(read(chat).wishes()).isEqualTo(Map.of(ids.get(2), List.of(1)));
  }

  @Test
  void ofSeveralLinesOfOnePersonTheLastCounts() {
    assertThat(read("Kari: 1\nOla: 1\nKari: 2, 1").wishes().get(ids.get(0))).containsExactly(1, 0);
  }

  @Test
  void titlesAreKnownByTheirBeginningAndMeantInAllTheirSlots() {
    assertThat(read("Kari: søknader, NÅR ILDSJELEN").wishes().get(ids.get(0)))
        .containsExactly(1, 0);
    assertThat(read("Kari: Unge, skole og fritid").wishes().get(ids.get(0))).containsExactly(2, 4);
    assertThat(read("Kari: unge; søndag; 2").wishes().get(ids.get(0))).containsExactly(2, 4, 3, 1);
  }

  @Test
  void columnsAreKnownInThreeLanguagesAndWhateverTheirOrder() {
    for (String header :
        List.of(
            "Ønske 2;Navn;Ønske 1",
            "2. ønske;Navn;1. ønske",
            "Andreønske;Namn;Fyrsteønske",
            "Andre ønske;Namn;Fyrste ønskje",
            "Andrevalg;Navn;Førstevalg",
            "Second choice;Name;First choice",
            "Wish 2;Name;Wish 1",
            "Choice 2;Full name;Choice 1",
            "2nd choice;Name;1st choice",
            "Prioritet 2 (valgfri);Navn;Prioritet 1")) {
      assertThat(
              read(header + "\n1;Kari Nordmann;Søknader\n;Ola Lie;3\n2;Åse Moe;\n;Per Ås;-")
                  .wishes())
          .as(header)
          .isEqualTo(
              Map.of(ids.get(0), List.of(1, 0), ids.get(1), List.of(2), ids.get(2), List.of(1)));
    }
  }

  @Test
  void oneColumnMayHoldThemAll() {
    for (String header : List.of("Ønsker", "Ønskjer", "Wishes", "Temaønsker", "Ønske")) {
      assertThat(read("Navn;" + header + "\nKari Nordmann;1, 3, 2").wishes())
          .as(header)
          .isEqualTo(Map.of(ids.get(0), List.of(0, 2, 1)));
    }
  }

  @Test
  void anAddressTellsNamesakesApartAndRowsAreNamedByTheirLine() {
    String table = "Liste\nE-post;Navn;Ønske 1\nPER@x.example.org;Per;1\n;Nora;1\n;Ola Lie;x";
    assertThat(read(table).wishes()).isEqualTo(Map.of(ids.get(3), List.of(0)));
    assertThat(problems(table))
        .containsExactly(
            "4: «Nora» står ikke på lista",
            "5: «x» er ikke et tema; skriv et nummer fra 1 til 5, eller tittelen");
  }

  @Test
  void aRosterWithoutSuchColumnsHasNone(@TempDir Path folder) throws Exception {
    assertThat(WishList.read("Navn;Rolle\nKari;vert").isChat()).isTrue();
    assertThat(WishList.read("Navn;Ønsker\nKari;").isChat()).isFalse();
    assertThat(WishList.read("Navn;Ønsker\nKari;").isEmpty()).isTrue();
    Path file = folder.resolve("liste.csv");
    Files.writeString(file, "Navn;Ønske 1\nÅse Moe;2\n", Charset.forName("windows-1252"));
    assertThat(WishList.read(file).of(NameBook.of(roster, ids), ids, TOPICS).wishes())
        .isEqualTo(Map.of(ids.get(2), List.of(1)));
    assertThat(RosterReader.read(file))
        .isInstanceOfSatisfying(
            RosterRead.People.class, people -> assertThat(people.entries()).hasSize(1));
  }
}

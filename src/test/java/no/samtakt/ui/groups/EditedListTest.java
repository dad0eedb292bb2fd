package no.samtakt.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samtakt.people.Attribute;
import no.samtakt.people.NameBook;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.people.file.RosterRead;
import no.samtakt.people.file.RosterReader;
import no.samtakt.runsheet.Place;
import no.samtakt.words.Message;
import org.junit.jupiter.api.Test;

class EditedListTest {
  @Property(tries = 200)
  void whatNobodyTouchedIsWhatItWas(@ForAll("lists") List<Roster.Entry> entries) {
    Roster roster = Roster.EMPTY.listed(entries);
    EditedList edited = edited(roster);
    assertThat(used(roster, edited.written())).isEqualTo(roster);
    assertThat(used(roster, "Deltakere (20)\n" + edited.written())).isEqualTo(roster);
  }

  @Property(tries = 200)
  void whoIsTakenOutTakesNobodyElseAlong(
      @ForAll("lists") List<Roster.Entry> entries, @ForAll int which) {
    Roster roster = Roster.EMPTY.listed(entries);
    int out = Math.floorMod(which, entries.size());
    List<String> lines = edited(roster).written().lines().toList();
    String rest =
        String.join(
            "\n",
            Stream.concat(
                    lines.subList(out + 1, lines.size()).stream(), lines.subList(0, out).stream())
                .toList());
    if (!rest.isEmpty()) {
      List<Person> left = used(roster, rest).people();
      assertThat(left).hasSize(entries.size() - 1).isSubsetOf(roster.people());
    }
  }

  @Provide
  Arbitrary<List<Roster.Entry>> lists() {
    Arbitrary<String> names =
        Arbitraries.of(
            "Kari Nordmann",
            "kari nordmann",
            "Kari",
            "Nordmann, Kari",
            "Ola Hansen | Bærum kommune",
            "Per Dal, Ida Moe",
            "Deltakere",
            "12 Åse",
            "Navn;E-post",
            "Rom 1:");
    Arbitrary<Map<Attribute, String>> told =
        Arbitraries.of(
            Map.of(),
            Map.of(Attribute.EMAIL, "k1@x.example.org"),
            Map.of(Attribute.EMAIL, "k2@x.example.org"),
            Map.of(Attribute.ORGANISATION, "Horten kommune"));
    return Combinators.combine(names, told).as(Roster.Entry::new).list().ofMinSize(1).ofMaxSize(12);
  }

  @Test
  void namesakesAreWrittenWithWhatTellsThemApart() {
    Roster roster =
        Roster.EMPTY.listed(
            List.of(
                entry("Kari Nordmann", Attribute.EMAIL, "k1@x.example.org"),
                entry("Kari Nordmann", Attribute.EMAIL, "k2@x.example.org"),
                entry("Ola Moe", Attribute.ORGANISATION, "Horten kommune"),
                entry("Ola Moe", Attribute.ORGANISATION, "Færder kommune"),
                new Roster.Entry("Åse Lie", Map.of())));
    assertThat(edited(roster).written())
        .isEqualTo(
            """
            Kari Nordmann <k1@x.example.org>
            Kari Nordmann <k2@x.example.org>
            Ola Moe (Horten)
            Ola Moe (Færder)
            Åse Lie\
            """);
    Roster one = used(roster, "Kari Nordmann <k2@x.example.org>\nÅse Lie");
    assertThat(one.people()).containsExactly(roster.people().get(1), roster.people().get(4));
  }

  @Test
  void onlyWhatIsNewIsUnderstoodAnewAndStandsWhereItWasWritten() {
    Roster roster =
        Roster.EMPTY.listed(
            List.of(
                new Roster.Entry("Nordmann, Kari", Map.of()),
                entry("Ola Hansen | Bærum kommune", Attribute.EMAIL, "o@x.example.org")));
    Roster longer =
        used(roster, "Nordmann, Kari\n1. Per Dal, rådgiver\nOla Hansen | Bærum kommune\n\nIda Moe");
    assertThat(longer.people())
        .containsExactly(
            roster.people().get(0),
            new Person(id(3), "Per Dal", Map.of(Attribute.ROLE, "rådgiver")),
            roster.people().get(1),
            new Person(id(4), "Ida Moe", Map.of()));
  }

  @Test
  void aFullNameThatIsThereAlreadyIsOnePersonAndThatIsTold() {
    Roster roster = Roster.EMPTY.listed(List.of(entry("Kari Lie", Attribute.ROLE, "leder")));
    EditedList.Again read = read(roster, "Kari Lie\nOla Berg\nLie, Kari\nkari lie");
    assertThat(read.people())
        .extracting(Roster.Entry::name)
        .containsExactly("Kari Lie", "Ola Berg");
    assertThat(read.notes()).extracting(Message::key).contains("people.note.merged");
  }

  @Test
  void whatIsWrongIsFoundOnItsLine() {
    Roster roster = Roster.EMPTY.listed(List.of(new Roster.Entry("Kari Lie", Map.of())));
    assertThat(read(roster, "Kari Lie\nOla;NAV\nPer;NAV").problems())
        .singleElement()
        .extracting(problem -> problem.place())
        .isEqualTo(new Place.InText(2, 1));
  }

  private static EditedList edited(Roster roster) {
    return new EditedList(
        roster.people(), NameBook.of(roster, roster.people().stream().map(Person::id).toList()));
  }

  private static EditedList.Again read(Roster roster, String text) {
    return edited(roster).read(text, EditedListTest::read);
  }

  private static Roster used(Roster roster, String text) {
    EditedList.Again read = read(roster, text);
    assertThat(read.problems()).isEmpty();
    return roster.listed(read.people(), read.same());
  }

  private static ListReader.Reading read(String text) {
    return switch (RosterReader.read(text)) {
      case RosterRead.People people ->
          new ListReader.Reading(people.entries(), people.notes(), List.of());
      case RosterRead.Broken broken -> new ListReader.Reading(List.of(), broken.problems());
    };
  }

  private static PersonId id(int number) {
    return new PersonId("p" + number);
  }

  private static Roster.Entry entry(String name, Attribute attribute, String told) {
    return new Roster.Entry(name, Map.of(attribute, told));
  }
}

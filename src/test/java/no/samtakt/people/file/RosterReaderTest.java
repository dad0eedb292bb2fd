package no.samtakt.people.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samtakt.people.Attribute;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Place;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterReaderTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"vestfold-71.csv, 71", "workshop-24.csv, 24", "liste-11.txt, 11"})
  void theSamplesAreRead(String file, int people) {
    var read = RosterReader.read(Path.of("samples/rosters").resolve(file));

    assertThat(people(read).entries()).hasSize(people);
    assertThat(people(read).merged()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Navn;E-post;Organisasjon;Kommune;Sektor;Rolle;Språk",
        "NAMN;Epost;Verksemd;kommune;sektor;rolle;språk",
        "Full name;E-mail;Company;Municipality;Sector;Role;Language",
        "\uFEFF\"Deltaker\";\"E-postadresse\";Virksomhet;Kommune:;Sektor;Rolle;Målform",
      })
  void columnsAreKnownByTheirHeaders(String header) {
    var read =
        RosterReader.read(header + "\nKari Nordmann;kari@x.no;Røde Kors;Færder;frivillig;leder;nn");

    assertThat(people(read).entries())
        .containsExactly(
            new Roster.Entry(
                "Kari Nordmann",
                Map.of(
                    Attribute.EMAIL, "kari@x.no",
                    Attribute.ORGANISATION, "Røde Kors",
                    Attribute.MUNICIPALITY, "Færder",
                    Attribute.SECTOR, "frivillig",
                    Attribute.ROLE, "leder",
                    Attribute.LANGUAGE, "nn")));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void theSeparatorIsSeenInTheHeader(String separator) {
    String text = "Avdeling;Fornavn;Etternavn\nHR;Kari;Nordmann\n;Ola;\n";

    assertThat(names(text.replace(";", separator))).containsExactly("Kari Nordmann", "Ola");
  }

  @Test
  void quotedFieldsMayHoldTheSeparator() {
    String text =
        "Name,Organisation\n\"Holm, Agnes\",\"Health \"\"and\"\" Care\"\nBo,\"two\nlines\"";

    assertThat(names(text)).containsExactly("Holm, Agnes", "Bo");
    assertThat(people(RosterReader.read(text)).entries().getFirst().attributes())
        .containsEntry(Attribute.ORGANISATION, "Health \"and\" Care");
  }

  @Test
  void theHeaderMayStandBelowATitle() {
    assertThat(names("sep=;\nPåmeldte;;\n;;\nNr;Navn;E-post\n1;Kari;k@x.no\n;;\n2;Ola;"))
        .containsExactly("Kari", "Ola");
  }

  @Test
  void zoomsReportIsATableToo() {
    String text =
        """
        Name (Original Name),User Email,Join Time
        Kari Nordmann (iPhone),kari@x.no,09:00
        Kari Nordmann,kari@x.no,09:30
        Ola (hun/henne),,09:01
        """;

    assertThat(names(text)).containsExactly("Kari Nordmann", "Ola");
  }

  @Test
  void plainListsLoseTheirMarks() {
    String text =
        """
        Deltakere:

        1. Kari Nordmann (hun/henne)
        2) Ola Hansen (Host, me)
        - Åse Ørbeck (she/her)
        • Per (Medvert)
        \t Guro Ellefsen,\t
        * Jens [han/ham]
        12 Ida Moe
        ----
        Anne-Lise (Vestfold)
        """;

    assertThat(names(text))
        .containsExactly(
            "Kari Nordmann",
            "Ola Hansen",
            "Åse Ørbeck",
            "Per",
            "Guro Ellefsen",
            "Jens",
            "Ida Moe",
            "Anne-Lise (Vestfold)");
  }

  @Test
  void addressesBesideNamesAreKept() {
    var read = RosterReader.read("Kari Nordmann <kari@x.no>; Ola Hansen <ola@x.no>; per.moe@x.no");

    assertThat(people(read).entries())
        .containsExactly(
            new Roster.Entry("Kari Nordmann", Map.of(Attribute.EMAIL, "kari@x.no")),
            new Roster.Entry("Ola Hansen", Map.of(Attribute.EMAIL, "ola@x.no")),
            new Roster.Entry("per.moe", Map.of(Attribute.EMAIL, "per.moe@x.no")));
    assertThat(names("Kari\tkari@x.no\n1\tOla\tola@x.no")).containsExactly("Kari", "Ola");
    assertThat(names("Kari, Ola, Per")).containsExactly("Kari", "Ola", "Per");
    assertThat(names("Nordmann, Kari")).containsExactly("Nordmann, Kari");
  }

  @Test
  void aPersonWhoStandsTwiceInATableIsOne() {
    String text =
        """
        Navn;E-post;Organisasjon
        Kari Nordmann;kari@x.no;
        kari nordmann;KARI@x.no;Røde Kors
        Ola;;
        Ola;;
        """;
    var people = people(RosterReader.read(text));

    assertThat(people.entries())
        .containsExactly(
            new Roster.Entry(
                "Kari Nordmann",
                Map.of(Attribute.EMAIL, "kari@x.no", Attribute.ORGANISATION, "Røde Kors")),
            new Roster.Entry("Ola", Map.of()));
    assertThat(people.merged()).containsExactly("kari nordmann", "Ola");
  }

  @Test
  void peopleOfOneNameAreTwoWhenSomethingTellsThemApart() {
    String text =
        """
        Navn;E-post;Organisasjon
        Anne Hansen;anne@x.no;
        Anne Hansen;anne@y.no;
        Per Moe;;Røde Kors
        Per Moe;;Speiderne
        Kari Dahl;post@kommune.no;
        Ola Lie;post@kommune.no;
        """;

    assertThat(people(RosterReader.read(text)).entries()).hasSize(6);
  }

  @Test
  void inAPlainListFirstNamesMayRepeatAndFullNamesNot() {
    assertThat(names("Kari\nKari\nOla Hansen\nola  hansen"))
        .containsExactly("Kari", "Kari", "Ola Hansen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n", "\uFEFF", "---\n1.\n2.", "Navn;E-post\n;\n"})
  void nobodyIsAProblem(String text) {
    assertThat(key(RosterReader.read(text))).isEqualTo("people.no-names");
  }

  @Test
  void columnsWithoutNamesAreAProblemInTheirPlace() {
    var read = RosterReader.read("\nE-post;Organisasjon\nkari@x.no;Røde Kors");
    assertThat(key(read)).isEqualTo("people.no-name-column");
    assertThat(((RosterRead.Broken) read).problems().getFirst().place())
        .isEqualTo(new Place.InText(2, 1));
    assertThat(key(RosterReader.read("Hvem;Avdeling\nKari;HR\nOla;IT")))
        .isEqualTo("people.no-name-column");
  }

  @Test
  void quotesThatDoNotMatchAreAProblemInTheirPlace() {
    var read = RosterReader.read("Navn;E-post\nKari;k@x.no\n\"Ola\" Hansen;o@x.no");
    assertThat(key(read)).isEqualTo("people.bad-quotes");
    assertThat(((RosterRead.Broken) read).problems().getFirst().place())
        .isEqualTo(new Place.InText(3, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
  void filesMayBeInAnyUsualEncoding(String encoding) throws IOException {
    byte[] bytes = "Navn;Språk\r\nÅse Ærø;nn\r\n".getBytes(Charset.forName(encoding));
    Path file = Files.write(folder.resolve("list.csv"), bytes);

    assertThat(people(RosterReader.read(file)).entries())
        .containsExactly(new Roster.Entry("Åse Ærø", Map.of(Attribute.LANGUAGE, "nn")));
  }

  @Test
  void whatIsNoTextIsAProblemOfTheWholeFile() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("workbook.xml"));
    }
    Path sheet = Files.write(folder.resolve("list.xlsx"), bytes.toByteArray());
    Path zeros = Files.write(folder.resolve("zeros.csv"), "a\0b".getBytes(StandardCharsets.UTF_8));

    assertThat(key(RosterReader.read(sheet))).isEqualTo("people.file-bad-workbook");
    assertThat(key(RosterReader.read(zeros))).isEqualTo("people.file-not-text");
    assertThat(key(RosterReader.read(folder))).isEqualTo("problem.file-folder");
    assertThat(key(RosterReader.read(folder.resolve("none")))).isEqualTo("problem.file-missing");
  }

  @Property
  void anyTextIsReadOrRefusedInWords(@ForAll("texts") String text) {
    switch (RosterReader.read(text)) {
      case RosterRead.People people ->
          assertThat(people.entries()).isNotEmpty().allMatch(each -> !each.name().isBlank());
      case RosterRead.Broken broken ->
          assertThat(Words.in(Language.NN).text(broken.problems().getFirst().message()))
              .isNotBlank();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Navn", "E-post", "Fornavn", ";", ",", "\t", "\n", "\"", "Kari", "Ola Å", "k@x.no",
            "(Host)", "1.", "- ", " ", "(", "[x]");
    return pieces.list().ofMaxSize(20).map(each -> String.join("", each));
  }

  private static List<String> names(String text) {
    return people(RosterReader.read(text)).entries().stream().map(Roster.Entry::name).toList();
  }

  private static RosterRead.People people(RosterRead read) {
    assertThat(read).isInstanceOf(RosterRead.People.class);
    return (RosterRead.People) read;
  }

  private static String key(RosterRead read) {
    assertThat(read).isInstanceOf(RosterRead.Broken.class);
    return ((RosterRead.Broken) read).problems().getFirst().message().key();
  }
}

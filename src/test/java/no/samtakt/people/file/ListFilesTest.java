package no.samtakt.people.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.samtakt.people.Attribute;
import no.samtakt.people.Roster;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as people have them: workbooks, old encodings, and things that are no lists. */
class ListFilesTest {
  @TempDir Path folder;

  @Test
  void aWorkbookWithTheTableFarDownOnItsSecondSheet() {
    var read = Lists.people("workbook.xlsx");

    assertThat(read.entries())
        .containsExactly(
            person(
                "Sølvi Aasen", "solvi.aasen@fjordvik.example.org", "Fjordvik kommune", "kommune"),
            person(
                "Brekke, Tuva Marie",
                "tuva.brekke@fjordvik.example.org",
                "Fjordvik kommune",
                "kommune"),
            new Roster.Entry(
                "Håkon Øyen",
                Map.of(Attribute.ORGANISATION, "Lagshuset", Attribute.SECTOR, "frivillig")),
            new Roster.Entry(
                "Maryam Haddad",
                Map.of(
                    Attribute.ORGANISATION, "Lagshuset",
                    Attribute.MUNICIPALITY, "Fjordvik",
                    Attribute.SECTOR, "frivillig")));
    assertThat(Lists.said(read))
        .containsExactly(
            "Flere linjer er tatt for samme person: håkon øyen.",
            "Leste arket «Påmeldte». Det står deltakere her også: Venteliste.");
  }

  @Test
  void aWorkbookOfTheOlderKind() throws IOException {
    try (Workbook book = new HSSFWorkbook()) {
      Sheet sheet = book.createSheet("Ark1");
      row(sheet, 0, "Liste per", 46300.5);
      row(sheet, 3, "Namn", "Verksemd", "Nr");
      row(sheet, 4, "Åse Ørbeck", "Huset", 12);
      assertThat(Lists.people(RosterReader.read(saved(book, "old.xls"))).entries())
          .containsExactly(new Roster.Entry("Åse Ørbeck", Map.of(Attribute.ORGANISATION, "Huset")));
    }
  }

  @Test
  void aSheetWithoutHeadersIsAPlainList() throws IOException {
    try (Workbook book = new HSSFWorkbook()) {
      Sheet sheet = book.createSheet("Ark1");
      row(sheet, 0, 1, "Åse Ørbeck", 3.5);
      row(sheet, 1, 2, "Per Moe", 4.5);
      assertThat(Lists.names(RosterReader.read(saved(book, "bare.xls"))))
          .containsExactly("Åse Ørbeck", "Per Moe");
    }
  }

  @Test
  void aWorkbookWithAPasswordSaysSo() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      lock.confirmPassword("hemmelig");
      try (OutputStream out = lock.getDataStream(container)) {
        Files.copy(Lists.file("workbook.xlsx"), out);
      }
      container.writeFilesystem(bytes);
    }
    Path file = Files.write(folder.resolve("locked.xlsx"), bytes.toByteArray());
    assertThat(Lists.key(RosterReader.read(file))).isEqualTo("people.file-password");
  }

  @Test
  void aWorkbookCutShortAnywhereIsReadOrRefusedInWords() throws IOException {
    byte[] whole = Files.readAllBytes(Lists.file("workbook.xlsx"));
    for (int length = 1; length < whole.length; length += 97) {
      byte[] cut = Arrays.copyOf(whole, length);
      Path file = Files.write(folder.resolve("cut.xlsx"), cut);
      if (RosterReader.read(file) instanceof RosterRead.Broken) {
        assertThat(Lists.key(RosterReader.read(file))).startsWith("people.");
      } else {
        assertThat(Lists.names(RosterReader.read(file))).hasSize(length < 4 ? 1 : 4);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "empty.csv, people.file-empty",
    "picture.csv, people.file-picture",
    "picture.xlsx, people.file-picture",
  })
  void whatIsNoListSaysWhatItIs(String file, String key) {
    assertThat(Lists.key(RosterReader.read(Lists.file(file)))).isEqualTo(key);
  }

  @Test
  void aDocumentAndADrawingAreNoListsEither() throws IOException {
    Path pdf = Files.writeString(folder.resolve("list.csv"), "%PDF-1.7\nKari Nordmann\n");
    Path photo =
        Files.write(
            folder.resolve("list.txt"),
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 16, 'J'});
    Path other = Files.write(folder.resolve("other.csv"), new byte[] {'a', 0, 1, 'b', 7});
    assertThat(Lists.key(RosterReader.read(pdf))).isEqualTo("people.file-pdf");
    assertThat(Lists.key(RosterReader.read(photo))).isEqualTo("people.file-picture");
    assertThat(Lists.key(RosterReader.read(other))).isEqualTo("people.file-not-text");
  }

  @Test
  void anOldSpreadsheetWroteWindows1252() {
    var read = Lists.people("windows-1252.csv");

    assertThat(Lists.names(read)).containsExactly("Bjørg Ødegård", "Aase Nærø", "Zoë Müller–Lie");
    assertThat(read.entries().get(1).attributes())
        .containsEntry(Attribute.ORGANISATION, "Frivilligsentralen «Huset»");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE"})
  void theMarkOfWideLettersMayBeMissing(String encoding) throws IOException {
    byte[] bytes = "Navn\tE-post\r\nÅse Ærø\ta@x.example.org\r\n".getBytes(encoding);
    Path file = Files.write(folder.resolve("wide.csv"), bytes);
    assertThat(Lists.names(RosterReader.read(file))).containsExactly("Åse Ærø");
  }

  @Test
  void whoDoesNotComeIsNamedAndLeftOutAndWhoComesLaterIsMarked() {
    var read =
        Lists.people(
            RosterReader.read(
                """
                Navn;Status
                Kari Lie;Påmeldt
                Ola Berg;Avmeldt 3. mai
                Gro Moe;Kommer seint
                Per Dahl;På venteliste
                Siv Aas;
                """));

    Roster roster = Roster.EMPTY.listed(read.entries());
    assertThat(roster.people())
        .extracting(person -> person.name() + " " + person.expected())
        .containsExactly("Kari Lie HERE", "Gro Moe LATE", "Siv Aas HERE");
    assertThat(Lists.said(read))
        .containsExactly(
            "Kommer ikke, etter det lista sier, og er derfor ikke med: Ola Berg, Per Dahl.");
  }

  @Test
  void twoThousandPeopleAreReadEachOnce() throws IOException {
    List<String> first =
        List.of("Åse", "Bjørn", "Chidi", "Daria", "Even", "Fatma", "Guro", "Hai", "Ines", "Jon");
    List<String> last =
        List.of("Lie", "Moe", "Nær", "Ødegård", "Pham", "Ruud", "Sæther", "Tveit", "Vik", "Østby");
    StringBuilder text = new StringBuilder("Navn;E-post;Organisasjon\r\n");
    for (int i = 0; i < 2000; i++) {
      String name = first.get(i % 10) + " " + last.get(i / 10 % 10);
      text.append(name)
          .append(";p")
          .append(i)
          .append("@x.example.org;Lag ")
          .append(i % 7)
          .append("\r\n");
    }
    Path file = Files.writeString(folder.resolve("all.csv"), text, StandardCharsets.UTF_8);

    var read = Lists.people(RosterReader.read(file));
    assertThat(read.entries()).hasSize(2000);
    assertThat(Lists.emails(read)).doesNotHaveDuplicates();
    assertThat(read.merged()).isEmpty();
  }

  private static Roster.Entry person(String name, String email, String where, String sector) {
    return new Roster.Entry(
        name,
        Map.of(
            Attribute.EMAIL, email,
            Attribute.ORGANISATION, where,
            Attribute.MUNICIPALITY, "Fjordvik",
            Attribute.SECTOR, sector));
  }

  private static void row(Sheet sheet, int number, Object... values) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number value) {
        row.createCell(i).setCellValue(value.doubleValue());
      } else {
        row.createCell(i).setCellValue(values[i].toString());
      }
    }
  }

  private Path saved(Workbook book, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return file;
  }
}

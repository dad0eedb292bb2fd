package no.samtakt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samtakt.cli.TestRun.Result;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteReportTest {
  private static final String SCRIPT =
      """
      {"at":"PT5M","do":"note","text":"=HYPERLINK(\\"https://evil.example\\";\\"klikk\\")"}
      {"at":"PT6M","do":"note","tag":"idea","text":"<script>alert(1)</script> blåbær på øya"}
      {"at":"PT7M","do":"note","tag":"decision","text":"Kari Berg leder gruppa, og Karis utvalg møtes"}
      {"at":"PT8M","do":"note","tag":"follow-up","text":"@Kari Berg kaller inn","owner":"Kari Berg","due":"2026-12-15"}
      """;

  @TempDir Path folder;
  private TestRun samtakt;

  @BeforeEach
  void rehearse() throws IOException {
    samtakt = new TestRun(folder.resolve("data"));
    Path script = Files.writeString(folder.resolve("manus.jsonl"), SCRIPT);
    Path people =
        Files.writeString(
            folder.resolve("liste.csv"),
            "Navn;Organisasjon\nKari Berg;Horten kommune\nOla Lie;Horten kommune\nSiv Moe;LAG\n");
    Path sheet =
        Files.writeString(
            folder.resolve("økt.yaml"),
            """
            title: Samskaping
            start: "09:00"
            zone: Europe/Oslo
            items:
              - {title: Velkommen, duration: 10}
              - {title: Par, kind: pairs, duration: 10}
            """);
    Result done =
        samtakt.run(
            "rehearse",
            sheet.toString(),
            "--people",
            people.toString(),
            "--script",
            script.toString(),
            "--seed",
            "1");
    assertThat(done.exit()).as(done.err()).isZero();
  }

  @Test
  void htmlShowsNotesAsTheyWereTypedAndWithoutNames() throws IOException {
    String html = written("r.html");

    assertThat(html).doesNotContainIgnoringCase("<script").doesNotContain("Kari", "Ola Lie");
    assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt; blåbær på øya");
    assertThat(html)
        .contains("N.N. leder gruppa", "Navn på deltakere er utelatt", "Andre (2 organisasjoner)")
        .as("a few of an organisation could be known by it")
        .doesNotContain("Horten kommune", "LAG");
    assertThat(html).contains("Dette var en øving");
  }

  @Test
  void csvRunsNothing() throws IOException {
    String csv = written("r.csv");

    assertThat(csv)
        .startsWith("\uFEFF")
        .contains("'=HYPERLINK(")
        .doesNotContain(";=", "\n=", "\"=");
    assertThat(written("oppfølging.csv", "--follow-ups")).contains("en deltaker", "2026-12-15");
  }

  @Test
  void namesAreThereWhenTheyAreAskedFor() throws IOException {
    String html = written("r.html", "--names");

    assertThat(html)
        .contains(
            "Kari Berg, Horten kommune",
            "Ansvarlig: Kari Berg · Frist: 15. desember 2026",
            "Ola Lie");
    assertThat(html).doesNotContain("utelatt");
    assertThat(written("r.ics", "--names").replace("\r\n ", "")).contains("CONTACT:Kari Berg");
    assertThat(written("uten.ics")).doesNotContain("Kari");
  }

  @Test
  void wordHasHeadingsTablesAndItsLanguage() throws IOException {
    Path file = save("r.docx", "--language", "nn");

    try (InputStream bytes = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(bytes);
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(text.getText()).contains("Avgjerder", "N.N. leder gruppa").doesNotContain("Kari");
      assertThat(document.getParagraphs().stream().map(XWPFParagraph::getStyle))
          .contains("Title", "Heading1", "Heading2");
      assertThat(document.getTables())
          .isNotEmpty()
          .allSatisfy(table -> assertThat(table.getRow(0).isRepeatHeader()).isTrue());
      assertThat(document.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Rapport: Samskaping");
      assertThat(
              document
                  .getStyles()
                  .getCtStyles()
                  .getDocDefaults()
                  .getRPrDefault()
                  .getRPr()
                  .getLangArray(0)
                  .getVal())
          .isEqualTo("nn-NO");
    }
  }

  @Test
  void pdfIsTaggedWithTitleLanguageAndBookmarks() throws IOException {
    Path file = save("r.pdf", "--language", "en");

    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Report: Samskaping");
      assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo("Decisions");
      assertThat(new PDFTextStripper().getText(document))
          .contains("blåbær på øya", "N.N. leder gruppa")
          .doesNotContain("Kari");
    }
  }

  @Test
  void markdownIsEscaped() throws IOException {
    assertThat(written("r.md"))
        .contains("\\<script\\>", "\\=HYPERLINK", "# Rapport: Samskaping")
        .doesNotContain("Kari");
  }

  @ParameterizedTest
  @ValueSource(strings = {"r.txt", "r.doc", "rapport", "pdf"})
  void anEndingThatCannotBeWrittenIsRefused(String name) {
    Result result = samtakt.run("report", "last", "--out", folder.resolve(name).toString());

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains(".docx, .pdf, .html, .md, .csv");
    assertThat(folder.resolve(name)).doesNotExist();
  }

  @Test
  void anUnknownLanguageIsRefusedByTheOptionThatWasGiven() {
    Result result =
        samtakt.run(
            "report", "last", "--out", folder.resolve("r.md").toString(), "--language", "fr");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("--language er nb, nn eller en, ikke «fr»");
  }

  @Test
  void whatIsThereIsOnlyReplacedWhenAsked() throws IOException {
    Path file = Files.writeString(folder.resolve("r.md"), "min");

    assertThat(samtakt.run("report", "last", "--out", file.toString()).exit()).isEqualTo(1);
    assertThat(file).hasContent("min");
    assertThat(samtakt.run("report", "last", "--out", file.toString(), "--force").exit()).isZero();
    assertThat(Files.readString(file)).startsWith("# Rapport");
  }

  @Test
  void whoIsForgottenIsNotNamedByAnythingElse() throws IOException {
    assertThat(samtakt.run("forget", "last", "--anonymise").exit()).isZero();
    Path file = folder.resolve("r.md");
    Result result = samtakt.run("report", "last", "--out", file.toString(), "--names");

    assertThat(result.out()).contains("Deltakerdata er slettet, så rapporten har ingen navn.");
    assertThat(Files.readString(file))
        .contains("Runde 1:")
        .doesNotContain("rom 1")
        .doesNotContainPattern("\\bp\\d+\\b");
  }

  @Test
  void aLanguageThatIsNotThereIsRefusedByTheNameOfItsOption() {
    String file = folder.resolve("r.md").toString();
    Result result = samtakt.run("report", "last", "--out", file, "--language", "fr");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("--language er nb, nn eller en, ikke «fr».");
  }

  @Test
  void anUnknownSessionIsNamed() {
    Result result = samtakt.run("report", "nope", "--out", folder.resolve("r.md").toString());

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains("Det er ingen økt «nope»");
  }

  @Test
  void theRehearsalSaysWhatItsReportIsCalledBy() throws IOException {
    Result rehearsed =
        samtakt.run("rehearse", folder.resolve("økt.yaml").toString(), "--json", "--seed", "2");
    String session = rehearsed.json().get("session").asString();
    Path file = folder.resolve("en.md");

    assertThat(samtakt.run("report", session, "--out", file.toString()).exit()).isZero();
    assertThat(Files.readString(file)).contains("Samskaping");
  }

  private String written(String name, String... more) throws IOException {
    return Files.readString(save(name, more), StandardCharsets.UTF_8);
  }

  private Path save(String name, String... more) {
    Path file = folder.resolve(name);
    String[] all = new String[more.length + 4];
    all[0] = "report";
    all[1] = "last";
    all[2] = "--out";
    all[3] = file.toString();
    System.arraycopy(more, 0, all, 4, more.length);
    Result result = samtakt.run(all);
    assertThat(result.exit()).as(result.err()).isZero();
    return file;
  }
}

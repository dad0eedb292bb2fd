package no.samtakt.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.notes.Tag;
import no.samtakt.report.Led;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionId;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a note says, it says it and does nothing. */
class WriterTest {
  private static final String FORMULA = "=HYPERLINK(\"https://evil.example\";\"klikk\")";
  private static final String SCRIPT = "Hei <script>alert(1)</script> <img src=x onerror=alert(2)>";
  private static final String SHEET =
      """
      title: Økt & <b>prøve</b>
      zone: Europe/Oslo
      items:
        - {title: "Velkommen | <i>alle</i>", duration: 10}
      """;

  @Test
  void htmlHasNoScriptAndEveryTextAsText() {
    String html =
        text(
            Format.HTML,
            SCRIPT,
            "[klikk](javascript:alert(1)) [trygg](https://example.org/?a=1&b=2)");

    assertThat(html)
        .doesNotContainIgnoringCase("<script", "<img", "href=\"javascript", "<i>alle", "<b>");
    assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(html).contains("href=\"https://example.org/?a=1&amp;b=2\"");
    assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"nb-NO\">");
    assertThat(html).contains("<title>Rapport: Økt &amp; &lt;b&gt;prøve&lt;/b&gt;</title>");
    assertThat(html)
        .contains("scope=\"col\"", "scope=\"row\"", "<caption>", "<h1>", "<h2 ", "<h3 ");
    assertThat(html).doesNotContain("http-equiv=\"refresh\"", "<link", "url(");
  }

  @Test
  void noteMarkupIsRendered() {
    String html = text(Format.HTML, "**viktig**\nnestelinje\n\n1. en\n2. to\n\n> sagt\n\n`kode`");

    assertThat(html).contains("<strong>viktig</strong><br>nestelinje", "<ol>", "<li>en</li>");
    assertThat(html).contains("<blockquote><p>sagt</p></blockquote>", "<code>kode</code>");
  }

  @Test
  void markdownCannotBeBrokenByANote() {
    String markdown =
        text(
            Format.MARKDOWN,
            SCRIPT,
            "# Stor\n| a | b |\n[x](javascript:y) <b>",
            "```\n<x>\n````",
            FORMULA);

    List<String> found = new ArrayList<>();
    Parser.builder()
        .build()
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(HtmlBlock block) {
                found.add(block.getLiteral());
              }

              @Override
              public void visit(HtmlInline inline) {
                found.add(inline.getLiteral());
              }

              @Override
              public void visit(Link link) {
                found.add(link.getDestination());
              }
            });
    assertThat(found).isEmpty();
    assertThat(markdown.lines().filter(line -> line.startsWith("# "))).hasSize(1);
    assertThat(markdown).contains("Velkommen \\| \\<i\\>alle\\</i\\>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+47 900 00 000", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1", "\r=1"})
  void noCellBeginsAsAFormulaDoes(String text) {
    String cell = CsvText.cell(text);

    assertThat(cell).matches(Pattern.compile("\"?'.*", Pattern.DOTALL));
    assertThat(cell).contains(text);
  }

  @Test
  void whatWasNotedBeforeTheStartStandsFirstAndIsCalledAsInThePane() {
    Led led =
        Led.opened(SHEET)
            .at("08:55")
            .note(Tag.IDEA, "Tidlig")
            .at("09:00")
            .give(new SessionCommand.Start(Duration.ZERO));
    led.at("09:01").note(Tag.IDEA, "Midt i").at("09:10").end().at("09:12").note(Tag.IDEA, "Sent");
    String markdown =
        new String(file(led, Language.NB).in(Format.MARKDOWN), StandardCharsets.UTF_8);

    assertThat(markdown)
        .containsSubsequence("### Før start", "Tidlig", "### Velkommen", "Midt i", "Sent");
    assertThat(markdown).contains("### " + Words.in(Language.NB).text("notes.after-end"));
  }

  @Test
  void csvIsWhatExcelReads() {
    String csv = text(Format.CSV, FORMULA, "linje; med \"hermetegn\"");

    assertThat(csv).startsWith("\uFEFFRad;Post;Dato;");
    assertThat(csv).contains("\"'=HYPERLINK(\"\"https://evil.example\"\";\"\"klikk\"\")\"");
    assertThat(csv).contains("\"linje; med \"\"hermetegn\"\"\"").endsWith("\r\n");
    String english = new String(file(Language.EN, FORMULA).in(Format.CSV), StandardCharsets.UTF_8);
    assertThat(english).startsWith("\uFEFFRow,Item,Date,");
  }

  @Test
  void followUpsAreToDosThatCalendarsRead() {
    String long75 = "Ø".repeat(80) + ", og; så\nlinje\\to";
    String calendar = text(Format.CALENDAR, long75);

    assertThat(calendar)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VCALENDAR\r\n");
    assertThat(Arrays.asList(calendar.split("\r\n")))
        .allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(calendar.replace("\r\n ", ""))
        .contains("DESCRIPTION:" + "Ø".repeat(80) + "\\, og\\; så\\nlinje\\\\to\\n\\n")
        .contains("UID:prøve".replace("ø", "o") + "-1@samtakt")
        .contains("STATUS:NEEDS-ACTION");
    assertThat(calendar.replace("\r\n", "")).doesNotContain("\n");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageCanBeWritten(Language language) {
    for (Format format : Format.values()) {
      byte[] bytes = file(language, SCRIPT, FORMULA).in(format);

      assertThat(bytes).as("%s", format).isNotEmpty();
    }
  }

  @Test
  void endingsSayTheFormat() {
    assertThat(Format.of("C:\\Rapport.DOCX")).contains(Format.WORD);
    assertThat(Format.of("a.csv")).contains(Format.CSV);
    assertThat(Format.of("a.txt")).isEmpty();
    assertThat(Format.of("pdf")).isEmpty();
  }

  private static String text(Format format, String... notes) {
    return new String(file(Language.NB, notes).in(format), StandardCharsets.UTF_8);
  }

  static ReportFile file(Language language, String... notes) {
    Led led = Led.of(SHEET);
    for (String note : notes) {
      led.note(Tag.FOLLOW_UP, note);
    }
    return file(led.at("09:10").end(), language);
  }

  private static ReportFile file(Led led, Language language) {
    return new ReportFile(
        led.report(),
        new SessionId("prove"),
        Words.in(language),
        BuiltInDeck.load(),
        id -> Optional.empty(),
        true,
        Instant.parse("2026-11-24T09:00:00Z"));
  }
}

package no.samtakt.notes.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import no.samtakt.notes.Harvest;
import no.samtakt.notes.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HarvestReaderTest {
  @Test
  void aSavedChatOfZoom() {
    Harvest chat =
        HarvestReader.read(
            """
            09:41:23 From Kari Nordmann to Everyone:
            \tHei alle:
            \tvelkommen!
            09:42:01 From Ola Vik to Kari Nordmann (direct message):
            \themmelig
            09:42:05 From Åse-Marie O'Neill to Everyone:
            \tReplying to "Hei alle..."

            \tTakk!
            09:42:10 From Ola Vik to Everyone:
            \tReacted to "Takk!" with \uD83D\uDC4D
            """);
    assertThat(chat.origin()).isEqualTo(Origin.CHAT);
    assertThat(chat.lines())
        .extracting(Harvest.Line::time, Harvest.Line::author, Harvest.Line::text)
        .containsExactly(
            tuple(LocalTime.of(9, 41, 23), "Kari Nordmann", "Hei alle:\nvelkommen!"),
            tuple(LocalTime.of(9, 42, 5), "Åse-Marie O'Neill", "Takk!"));
    assertThat(chat.left()).isEqualTo(2);
    assertThat(chat.unread()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "09:41:23 Fra Kari Nordmann til Alle:\n\tHei",
        "2026-11-24 09:41:23 From Kari Nordmann to Everyone:\n\tHei",
        "09:41:23\t From  Kari Nordmann : Hei",
        "09:41:23\tKari Nordmann:\tHei",
        "Kari Nordmann to Everyone 9:41 AM\nHei",
        "Kari Nordmann til Alle (09:41)\nHei",
        "[09:41] Kari Nordmann\nHei",
        "[24.11.2026 09:41] Kari Nordmann\n    Hei",
        "[I går 09:41] Kari Nordmann: Hei",
        "Kari Nordmann 09:41\nHei\nKari Nordmann 09:42\nHei",
        "Kari Nordmann  24.11.2026 09:41\nHei\nOla Vik  24.11.2026 09:42\nHei",
        "Kari Nordmann\n09:41\nHei\nOla Vik\n09:42\nHei"
      })
  void chatsInTheirManyForms(String text) {
    assertThat(HarvestReader.isChat(text)).isTrue();
    Harvest.Line first = HarvestReader.read(text).lines().getFirst();
    assertThat(first.author()).isEqualTo("Kari Nordmann");
    assertThat(first.time().truncatedTo(java.time.temporal.ChronoUnit.MINUTES))
        .isEqualTo(LocalTime.of(9, 41));
    assertThat(first.text()).isEqualTo("Hei");
    if (text.contains("2026")) {
      assertThat(first.day()).isEqualTo(LocalDate.of(2026, 11, 24));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Vi møtes 09:41",
        "To linjer\nsom er ett notat",
        "- punkt en\n- punkt to",
        "Husk: ring fylket\nog kommunen",
        "Møtet begynner 09:30\nog varer til 11:00",
        "Text,Author,Color",
        "Tekst og navn, begge deler\nmå med",
        "Navn, tid og sted\nkommer, sa hun",
        "Text,Author\n\"uten slutt, Liv"
      })
  void ordinaryTextIsNoChat(String text) {
    assertThat(HarvestReader.isChat(text)).isFalse();
    assertThat(HarvestReader.isHarvest(text)).isFalse();
  }

  @Test
  void whatStandsBeforeTheFirstMessageIsTold() {
    Harvest chat =
        HarvestReader.read("09:41:23 From Kari to Everyone:\n\tHei\n\n\nVideo: «x»".indent(0));
    assertThat(chat.lines().getFirst().text()).isEqualTo("Hei\n\nVideo: «x»");
    Harvest later =
        ChatLog.read("Overskrift\n09:41:23 From Kari to Everyone:\n\tHei".lines().toList());
    assertThat(later.unread()).containsExactly(1);
  }

  @Test
  void aBoardOfPadletNamesItsColumns() {
    String csv =
        "\uFEFFSection,Created at,Author,Subject,Body\n"
            + "Ideer,2026-11-24 09:41:05,Kari,\"Åpen hall\",\"Linje en\nlinje \"\"to\"\"\"\n"
            + "Ideer,2026-11-24 08:41 UTC,,,Bare tekst\n"
            + "Tom,,,,\n";
    Harvest board = HarvestReader.read(csv.getBytes(StandardCharsets.UTF_8));
    assertThat(board.origin()).isEqualTo(Origin.BOARD);
    assertThat(board.lines())
        .extracting(Harvest.Line::time, Harvest.Line::author, Harvest.Line::text)
        .containsExactly(
            tuple(LocalTime.of(9, 41, 5), "Kari", "Ideer\nÅpen hall\nLinje en\nlinje \"to\""),
            tuple(LocalTime.of(8, 41), "", "Ideer\nBare tekst"));
    assertThat(board.lines())
        .extracting(Harvest.Line::offset)
        .containsExactly(null, ZoneOffset.UTC);
    assertThat(board.unread()).containsExactly(4);
  }

  @Test
  void aBoardIsKnownWhenItIsPasted() {
    String csv = "Text,Author,Color\n\"Ungdomshall, åpen søndag\",Liv Ås,yellow";
    assertThat(HarvestReader.isHarvest(csv)).isTrue();
    assertThat(HarvestReader.read(csv).origin()).isEqualTo(Origin.BOARD);
    assertThat(HarvestReader.read(csv).lines())
        .containsExactly(new Harvest.Line(null, null, "Liv Ås", "Ungdomshall, åpen søndag"));
    assertThat(HarvestReader.isHarvest("Tittel\tInnhold\r\nHall\tÅpen søndag\r\n")).isTrue();
    assertThat(HarvestReader.isHarvest("09:41:23 From Kari to Everyone:\n\tHei")).isTrue();
  }

  @Test
  void eachCellOfMiroIsANoteWhateverItsEncoding() {
    Harvest board =
        HarvestReader.read(
            "Åpen hall;Flere møter\n;\"Et; til\"\n".getBytes(Charset.forName("windows-1252")));
    assertThat(board.lines())
        .extracting(Harvest.Line::text)
        .containsExactly("Åpen hall", "Flere møter", "Et; til");
  }

  @Test
  void ofOtherTextEachLineIsANote() {
    assertThat(HarvestReader.read("- en\n\n* to\nTre").lines())
        .extracting(Harvest.Line::text)
        .containsExactly("en", "to", "Tre");
  }

  @Test
  void aBoardIsReadTheSameWhetherItIsPastedOrLiesInAFile() {
    for (String csv :
        new String[] {
          "Felles booking,Ungdom,\"Meir kveld\"",
          "Felles booking,Ungdom\r\n,\"Meir kveld\"\r\n",
          "\"Felles booking\";\"Ungdom\";\"Meir kveld\"",
          "Felles booking\tUngdom\t\"Meir kveld\"\n",
          "\"Felles booking\"\nUngdom\n\"Meir kveld\""
        }) {
      assertThat(HarvestReader.read(csv).lines())
          .as(csv)
          .extracting(Harvest.Line::text)
          .containsExactly("Felles booking", "Ungdom", "Meir kveld");
      assertThat(HarvestReader.read(csv.getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(HarvestReader.read(csv));
    }
    assertThat(HarvestReader.isHarvest("Felles booking,Ungdom,\"Meir kveld\"")).isTrue();
    assertThat(HarvestReader.read("\"Et «sitat» \"\"her\"\"\",\"To\nlinjer, ja\"").lines())
        .extracting(Harvest.Line::text)
        .containsExactly("Et «sitat» \"her\"", "To\nlinjer, ja");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hall, kaffe og kake",
        "1,5 millioner",
        "«Ja», sa hun; så gikk hun",
        "\"Ja\", sa hun",
        "Hun sa \"ja, det går"
      })
  void sentencesAreNoTables(String text) {
    assertThat(HarvestReader.isHarvest(text)).isFalse();
    for (Harvest read :
        new Harvest[] {
          HarvestReader.read(text), HarvestReader.read(text.getBytes(StandardCharsets.UTF_8))
        }) {
      assertThat(read.lines()).extracting(Harvest.Line::text).containsExactly(text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-28T20:50:11+00:00         | 2026-11-28 | 20:50:11 | Z",
        "2026-11-28T20:50:11.123Z          | 2026-11-28 | 20:50:11 | Z",
        "2026-11-28 20:50:11 UTC           | 2026-11-28 | 20:50:11 | Z",
        "2026-11-28 20:50:11 +0000         | 2026-11-28 | 20:50:11 | Z",
        "2026-11-28 20:50 GMT              | 2026-11-28 | 20:50    | Z",
        "2026-11-28T21:50:11+01:00         | 2026-11-28 | 21:50:11 | +01:00",
        "2026-11-28 15:50 (UTC-05:00)      | 2026-11-28 | 15:50    | -05:00",
        "2026-11-28 22:50 GMT+2            | 2026-11-28 | 22:50    | +02:00",
        "28.11.2026 21:50                  | 2026-11-28 | 21:50    | ",
        "11/28/2026 8:50 PM                | 2026-11-28 | 20:50    | ",
        "Nov 28, 2026, 8:50 PM             | 2026-11-28 | 20:50    | ",
        "28. november 2026 kl. 21:50       | 2026-11-28 | 21:50    | ",
        "28 desember 2026                  | 2026-12-28 |          | ",
        "en gang                           |            |          | ",
        "2026-13-41 25:61                  |            |          | "
      })
  void boardsTellTimesInManyWays(
      String when, @Nullable LocalDate day, @Nullable LocalTime time, @Nullable String offset) {
    Harvest.Line line =
        HarvestReader.read("Created At,Author,Body\n\"" + when + "\",Kari,Hei").lines().getFirst();
    assertThat(line)
        .isEqualTo(
            new Harvest.Line(
                day, time, offset == null ? null : ZoneOffset.of(offset), "Kari", "Hei"));
  }

  @Test
  void aChatThatWasCopiedFromWithinAMessageIsOneToo() {
    String text =
        """
        slutten av en melding
        09:41:23 From Kari to Ola (direct message):
        \themmelig
        09:42:01 From Ola to Everyone:
        \tHei
        """;
    assertThat(HarvestReader.isHarvest(text)).isTrue();
    Harvest chat = HarvestReader.read(text);
    assertThat(chat.lines()).extracting(Harvest.Line::text).containsExactly("Hei");
    assertThat(chat.left()).isEqualTo(1);
    assertThat(chat.unread()).containsExactly(1);
  }
}

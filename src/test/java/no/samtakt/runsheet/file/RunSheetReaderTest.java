package no.samtakt.runsheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.CardChoice;
import no.samtakt.runsheet.Cut;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Mode;
import no.samtakt.runsheet.Phase;
import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Rounds;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.ScriptLine;
import no.samtakt.runsheet.Shape;
import no.samtakt.runsheet.ToolLink;
import no.samtakt.runsheet.Topic;
import no.samtakt.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunSheetReaderTest {
  private static final ZoneId OSLO = Sheets.OSLO;

  @TempDir Path folder;

  @Test
  void fiveLinesAreASheet() {
    RunSheet sheet =
        Sheets.yaml(
            """
            title: Samarbeidsmøte
            items:
              - {title: Velkommen, duration: 5}
              - {title: Samtale, duration: 15}
              - {title: Utsjekk, duration: 5}
            """);

    assertThat(sheet.title()).isEqualTo("Samarbeidsmøte");
    assertThat(sheet.language()).isEqualTo(Language.NB);
    assertThat(sheet.zone()).isEqualTo(OSLO);
    assertThat(sheet.start()).isNull();
    assertThat(sheet.participants()).isZero();
    assertThat(sheet.length()).isEqualTo(Duration.ofMinutes(25));
    Item first = sheet.items().getFirst();
    assertThat(first.id()).hasToString("velkommen");
    assertThat(first.kind()).isEqualTo(Kind.CUSTOM);
    assertThat(first.end()).isEqualTo(AtZero.OVERTIME);
    assertThat(first.shortest()).isEqualTo(Duration.ofMinutes(5));
    assertThat(first.cut()).isNull();
    assertThat(first.at()).isNull();
    assertThat(first.script()).isEmpty();
  }

  @Test
  void theSheetsOwnKeys() {
    RunSheet sheet =
        Sheets.yaml(
            """
            title: "Fagdag: unge"
            purpose: >-
              Alle går herfra
              med én idé.
            language: nn
            date: 12.11.2026
            start: kl. 9
            zone: Europe/London
            platform: teams
            link: https://example.org/x
            series: Nettverk
            participants: 71
            team: [{name: Ingrid, role: leder}, {name: Jonas}]
            rules: [Kamera på, 7]
            before: [{task: Send lenke, due: 2026-11-01}]
            prework: {text: Les, deadline: i morgen}
            items: [{title: A, duration: 5}]
            after: [{task: Rydd}]
            mute: [{check: whole-length, reason: avtalt}]
            """);

    assertThat(sheet.purpose()).isEqualTo("Alle går herfra med én idé.");
    assertThat(sheet.language()).isEqualTo(Language.NN);
    assertThat(sheet.date()).isEqualTo(LocalDate.of(2026, 11, 12));
    assertThat(sheet.start()).isEqualTo(LocalTime.of(9, 0));
    assertThat(sheet.zone()).isEqualTo(ZoneId.of("Europe/London"));
    assertThat(sheet.platform()).isEqualTo("teams");
    assertThat(sheet.participants()).isEqualTo(71);
    assertThat(sheet.team()).hasSize(2);
    assertThat(sheet.rules()).containsExactly("Kamera på", "7");
    assertThat(sheet.before().getFirst().due()).isEqualTo("2026-11-01");
    assertThat(sheet.prework()).isNotNull();
    assertThat(sheet.after().getFirst().due()).isNull();
    assertThat(sheet.mute().getFirst().reason()).isEqualTo("avtalt");
  }

  @Test
  void anItemsKeys() {
    Item item =
        Sheets.item(
            """
            id: sp
            title: Speed date
            kind: groups
            rounds: {count: 2, duration: 6 min, swap: 30 s}
            shortest: 8 min 30 s
            cut: 3
            at: 10.45
            lead: Jonas
            prompt: |-
              Linje én
              Linje to
            script:
              - {say: Hei, by: cohost}
              - {do: Åpne rom, chat: Vi åpner rom}
            card: {category: speed-date}
            chat: [Velkommen]
            tools: [{name: Miro, link: x, purpose: y, fallback: z}]
            warn: [2 min, 30 s]
            end: go-on
            plan_b: Ring
            topics: [{title: A, room: R, slot: 2, places: 8}, {title: B}]
            notes: Husk
            """);

    assertThat(item.id()).hasToString("sp");
    assertThat(item.shape())
        .isEqualTo(
            new Shape.InRounds(new Rounds(2, Duration.ofMinutes(6), Duration.ofSeconds(30), 2)));
    assertThat(item.length()).isEqualTo(Duration.ofSeconds(750));
    assertThat(item.shortest()).isEqualTo(Duration.ofSeconds(510));
    assertThat(item.cut()).isEqualTo(new Cut.InOrder(3));
    assertThat(item.at()).isEqualTo(LocalTime.of(10, 45));
    assertThat(item.prompt()).isEqualTo("Linje én\nLinje to");
    assertThat(item.script())
        .containsExactly(
            new ScriptLine(ScriptLine.Act.SAY, "Hei", null, "cohost"),
            new ScriptLine(ScriptLine.Act.DO, "Åpne rom", "Vi åpner rom", null));
    assertThat(item.card()).isEqualTo(new CardChoice("speed-date", null));
    assertThat(item.tools()).containsExactly(new ToolLink("Miro", "x", "y", "z"));
    assertThat(item.warn()).containsExactly(Duration.ofMinutes(2), Duration.ofSeconds(30));
    assertThat(item.end()).isEqualTo(AtZero.GO_ON);
    assertThat(item.planB()).isEqualTo("Ring");
    assertThat(item.topics())
        .containsExactly(new Topic("A", null, "R", 2, 8), new Topic("B", null, null, 1));
    assertThat(item.notes()).isEqualTo("Husk");
  }

  @Test
  void groupPhasesHaveAUsualSizeAndOthersNone() {
    Item item =
        Sheets.item(
            """
            title: IGP
            duration: 18 min
            cut: never
            phases:
              - {mode: individual, duration: 3}
              - {mode: group, duration: 9, swap: 1}
              - {mode: plenary, duration: 6}
            """);

    Duration none = Duration.ZERO;
    assertThat(item.shape())
        .isEqualTo(
            new Shape.Phased(
                List.of(
                    new Phase(Mode.INDIVIDUAL, Duration.ofMinutes(3), 0, none),
                    new Phase(Mode.GROUP, Duration.ofMinutes(9), 4, Duration.ofMinutes(1)),
                    new Phase(Mode.PLENARY, Duration.ofMinutes(6), 0, none))));
    assertThat(item.cut()).isEqualTo(new Cut.Never());
  }

  @Test
  void whatIsLeftEmptyIsLeftOut() {
    Item item = Sheets.item("title: A\nduration: 5\nlead:\nprompt: ''\nscript:\nphases: []\ncard:");

    assertThat(item.lead()).isNull();
    assertThat(item.prompt()).isNull();
    assertThat(item.script()).isEmpty();
    assertThat(item.card()).isNull();
  }

  @Test
  void textsAreTakenAsTheyAreWritten() {
    assertThat(Sheets.item("title: 007\nduration: 5").title()).isEqualTo("007");
    assertThat(Sheets.item("title: Yes\nduration: 5").title()).isEqualTo("Yes");
    assertThat(Sheets.item("title: 1_000\nduration: 5").title()).isEqualTo("1_000");
    assertThat(Sheets.item("title: 2026-01-01\nduration: 5").title()).isEqualTo("2026-01-01");
    assertThat(Sheets.item("title: \"null\"\nduration: 5").title()).isEqualTo("null");
    assertThat(Sheets.item("title: Se https://x.no\nduration: 5").title())
        .isEqualTo("Se https://x.no");
  }

  @Test
  void languageOfASheetThatNamesNoneIsTheOneGiven() {
    String text = Sheets.sheetOf("title: A\nduration: 5");
    Read read = RunSheetReader.read(text, Format.YAML, ZoneId.of("Asia/Tokyo"), Language.EN);

    assertThat(Sheets.good(read).language()).isEqualTo(Language.EN);
    assertThat(Sheets.good(read).zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
  }

  @Test
  void norwegianWithoutAFormIsBokmaal() {
    assertThat(Sheets.yaml("language: no\n" + Sheets.sheetOf("title: A\nduration: 5")).language())
        .isEqualTo(Language.NB);
  }

  @Test
  void jsonHasTheSameKeys() {
    String json = "{\"title\":\"T\",\"items\":[{\"title\":\"A\",\"duration\":5,\"cut\":1}]}";
    Read read = RunSheetReader.read(json, Format.JSON, OSLO, Language.NB);

    assertThat(Sheets.good(read)).isEqualTo(Sheets.yaml(json));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sheet.yaml", "sheet.YML", "sheet.json"})
  void filesAreReadByTheirNames(String name) throws IOException {
    String json =
        "\uFEFF{\"title\": \"Møte\", \"items\": [{\"title\": \"A\", \"duration\": 5}]}\r\n";
    Path file = Files.writeString(folder.resolve(name), json);

    assertThat(Sheets.good(RunSheetReader.read(file, OSLO, Language.NB)).title()).isEqualTo("Møte");
  }

  @Test
  void whatIsNoFileIsAProblemOfTheWholeFile() throws IOException {
    Path text = Files.writeString(folder.resolve("sheet.txt"), "title: A");
    Path empty = Files.writeString(folder.resolve("empty.yaml"), "\n# nothing\n");

    assertThat(keyOfWholeFile(folder.resolve("none.yaml"))).isEqualTo("problem.file-missing");
    assertThat(keyOfWholeFile(folder)).isEqualTo("problem.file-folder");
    assertThat(keyOfWholeFile(text)).isEqualTo("problem.file-format");
    assertThat(keyOfWholeFile(empty)).isEqualTo("problem.file-empty");
  }

  @Test
  void otherEncodingsAreRefusedAtTheFirstBadByte() throws IOException {
    byte[] latin = "title: Hei\nitems: [Møte]".getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("latin.yaml"), latin);
    Read read = RunSheetReader.read(file, OSLO, Language.NB);

    assertThat(read).isInstanceOf(Read.Broken.class);
    var problem = ((Read.Broken) read).problems().getFirst();
    assertThat(problem.place()).isEqualTo(new Place.InText(2, 10));
    assertThat(problem.message().key()).isEqualTo("problem.file-not-utf8");
  }

  private static String keyOfWholeFile(Path file) {
    Read read = RunSheetReader.read(file, OSLO, Language.NB);
    assertThat(read).isInstanceOf(Read.Broken.class);
    var problem = ((Read.Broken) read).problems().getFirst();
    assertThat(problem.place()).isEqualTo(new Place.WholeFile());
    return problem.message().key();
  }
}

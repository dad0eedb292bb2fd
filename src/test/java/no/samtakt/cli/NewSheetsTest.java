package no.samtakt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samtakt.cli.TestRun.Result;
import no.samtakt.settings.PreparedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class NewSheetsTest {
  @TempDir Path folder;

  @Test
  void aNewSheetCanBeOpenedAndIsWhenItWasAskedFor() throws IOException {
    String file = file("økt.yaml");
    Result made =
        samtakt()
            .run(
                "new",
                "open-space",
                "--language",
                "nn",
                "--start",
                "2026-12-01T10:15",
                "--out",
                file);
    assertThat(made).isEqualTo(new Result(0, "Lagret som " + file + "\n", ""));
    assertThat(Files.readString(Path.of(file)))
        .contains("\ndate: 2026-12-01\nstart: \"10:15\"\n", "Marknadsplassen");
    assertThat(samtakt().run("check", file).exit()).isEqualTo(0);
  }

  @Test
  void aFileThatIsThereIsRefusedUnlessForced() throws IOException {
    String file = file("økt.yaml");
    Files.writeString(Path.of(file), "min egen\n");
    Result refused = samtakt().run("new", "webinar", "--out", file);
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err()).contains("finnes fra før");
    assertThat(Path.of(file)).hasContent("min egen");
    assertThat(samtakt().run("new", "webinar", "--out", file, "--force").exit()).isEqualTo(0);
    assertThat(samtakt().run("check", file).exit()).isEqualTo(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          new                                          | Hvilken mal?
          new webinarr --out x.yaml                    | ingen mal «webinarr»
          new webinar                                  | --out
          new webinar --out x.txt                      | .yaml
          new webinar --out x.yaml --start i-morgen    | i-morgen
          new webinar --out x.yaml --start 2026-02-30  | 2026-02-30
          new webinar --out x.yaml --language sv       | sv
          new webinar --out x.yaml --json              | --list
          before x.yaml --json --invitation            | --invitation
          before x.yaml --force                        | --ics
          """)
  void wrongUseIsRefusedInWords(String call, String said) {
    Result result = samtakt().run(call.split(" "));
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(said);
    assertThat(Path.of("x.yaml")).doesNotExist();
  }

  @Test
  void theListTellsLengthPeopleAndPurpose() {
    Result text = samtakt().run("new", "--list");
    assertThat(text.lines()).hasSize(10);
    assertThat(text.lines().getFirst())
        .startsWith("dialogue-meeting: Dialogmøte, 1 t 36 min, 20 deltakere. ");
    JsonNode json = samtakt().run("new", "--list", "--json", "--lang", "en").json();
    assertThat(json).hasSize(10);
    assertThat(json.get(3).get("template").stringValue()).isEqualTo("open-space");
    assertThat(json.get(3).get("minutes").intValue()).isEqualTo(178);
    assertThat(json.get(3).get("title").stringValue()).isEqualTo("Digital Open Space");
  }

  @Test
  void whatIsLeftToDoIsToldWithItsDay() throws IOException {
    String file = file("økt.yaml");
    samtakt().run("new", "digital-trim", "--start", "2026-11-27T09:00", "--out", file);
    PreparedFile ticks = new PreparedFile(folder);
    String sheet = PreparedFile.key(Path.of(file), "");
    assertThat(ticks.save(sheet, java.util.Set.of("Bytt ut møtelenken i kjøreplanen"))).isEmpty();

    Result list = samtakt().run("before", file);

    assertThat(list.exit()).isEqualTo(0);
    assertThat(list.lines())
        .containsExactly(
            "[over fristen] Send invitasjonen, og skriv at ingen trenger treningstøy"
                + " (fredag 20. november 2026)",
            "[gjort] Bytt ut møtelenken i kjøreplanen (tirsdag 24. november 2026)",
            "[senere] Prøv fossen og speilingen med medverten (torsdag 26. november 2026)",
            "[senere] Gi medverten rett til å åpne grupperom (fredag 27. november 2026 kl. 08:30)",
            "1 av 4 er gjort. 1 er over fristen.");
    JsonNode json = samtakt().run("before", file, "--json").json();
    assertThat(json.get(0).get("state").stringValue()).isEqualTo("overdue");
    assertThat(json.get(3).get("by").stringValue()).isEqualTo("2026-11-27T08:30");
  }

  @Test
  void theInvitationIsPrintedAndTheEventSaved() throws IOException {
    String file = file("økt.yaml");
    samtakt().run("new", "harvest", "--start", "2026-12-01", "--out", file);
    assertThat(samtakt().run("before", file, "--invitation").lines())
        .startsWith("Velkommen til «Evaluering og høsting»")
        .contains("Når: tirsdag 1. desember 2026 kl. 10:00–11:20");
    assertThat(samtakt().run("before", file, "--invitation").err())
        .contains("https://example.org/bytt-ut/motet", "link i kjøreplanen", "«Møteleder»");
    assertThat(samtakt().run("before", file).err()).contains("tools i «");
    String ics = file("økt.ics");
    assertThat(samtakt().run("before", file, "--ics", ics).exit()).isEqualTo(0);
    assertThat(Files.readString(Path.of(ics))).contains("DTSTART:20261201T090000Z\r\n");
    assertThat(samtakt().run("before", file, "--ics", ics).exit()).isEqualTo(1);
    assertThat(samtakt().run("before", TestRun.VESTFOLD, "--ics", file("b.ics")).err())
        .contains("både date og start");
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private TestRun samtakt() {
    return new TestRun(folder);
  }
}

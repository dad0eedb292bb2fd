package no.samtakt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A rehearsal in which items take longer than planned. */
class LateRehearsalTest {
  @TempDir private Path folder;
  private TestRun samtakt;
  private String sheet;

  @BeforeEach
  void begin() throws IOException {
    samtakt = new TestRun(folder.resolve("data"));
    sheet =
        Files.writeString(
                folder.resolve("sheet.yaml"),
                """
                title: Prøveøkt
                start: "09:00"
                items:
                  - {id: inn, title: "Innsjekk = start", duration: 10}
                  - {id: innlegg, title: Innlegg, duration: 20, shortest: 12}
                  - {id: luft, title: Luft, kind: buffer, duration: 5}
                  - {id: ut, title: Utsjekk, duration: 5}
                """)
            .toString();
  }

  private JsonNode rehearsed(String... more) {
    String[] all = new String[more.length + 3];
    all[0] = "rehearse";
    all[1] = sheet;
    all[2] = "--json";
    System.arraycopy(more, 0, all, 3, more.length);
    return samtakt.run(all).json();
  }

  @Test
  void theLateItemTellsHowToEndOnTime() {
    JsonNode json = rehearsed("--late", "Innsjekk = start=+7");

    JsonNode late = json.get("items").get(0);
    assertThat(late.get("actual_end").asString()).isEqualTo("09:17:00");
    assertThat(late.get("end_before").asString()).isEqualTo("09:47:00");
    assertThat(late.get("end_after").asString()).isEqualTo("09:40:00");
    assertThat(late.get("catch_up").toString())
        .isEqualTo(
            """
            [{"item":"innlegg","from":"PT20M","to":"PT18M","action":"shrink"},\
            {"item":"luft","from":"PT5M","to":"PT0S","action":"buffer"}]\
            """);
    assertThat(json.get("items").get(1).has("catch_up")).isFalse();
    assertThat(json.get("drift").asString()).isEqualTo("PT7M");
  }

  @Test
  void acceptedItEndsOnTime() {
    JsonNode json = rehearsed("--late", "inn=7", "--accept-catch-up");

    assertThat(json.get("drift").asString()).isEqualTo("PT0S");
    assertThat(json.get("ended").asString()).isEqualTo("09:40:00");
    assertThat(json.get("items").get(2).get("actual_start").isNull()).isTrue();
  }

  @Test
  void severalItemsMayBeLate() {
    JsonNode json = rehearsed("--late", "inn=+2", "--late", "innlegg=+1");

    assertThat(json.get("items").get(0).get("catch_up")).hasSize(1);
    assertThat(json.get("items").get(1).get("catch_up").get(0).get("to").asString())
        .isEqualTo("PT2M");
    assertThat(json.get("drift").asString()).isEqualTo("PT3M");
  }

  @Test
  void asTextItIsALineOfItsOwn() {
    assertThat(samtakt.run("rehearse", sheet, "--late", "inn=7").lines())
        .contains(
            "Slik kan dere ta igjen tida: Innlegg 20 → 18 min, dropp Luft. Da er dere ferdige"
                + " kl. 09:40.");
    assertThat(samtakt.run("rehearse", sheet, "--late", "ut=7").lines())
        .contains("Det er ikke noe å ta igjen, eller ikke noe å ta det igjen med.");
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    assertThat(samtakt.run("rehearse", sheet, "--late", "inn").exit()).isEqualTo(2);
    assertThat(samtakt.run("rehearse", sheet, "--late", "inn=-3").err()).contains("--late");
    assertThat(samtakt.run("rehearse", sheet, "--accept-catch-up").exit()).isEqualTo(2);
    var unknown = samtakt.run("rehearse", sheet, "--late", "Pause=3");
    assertThat(unknown.exit()).isEqualTo(1);
    assertThat(unknown.err()).contains("«Pause»");
  }
}

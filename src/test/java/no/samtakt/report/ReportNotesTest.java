package no.samtakt.report;

import static no.samtakt.report.Led.SHEET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import no.samtakt.notes.Origin;
import no.samtakt.notes.Tag;
import no.samtakt.runsheet.Kind;
import no.samtakt.session.SessionCommand;
import org.junit.jupiter.api.Test;

/** Where notes stand in a report. */
class ReportNotesTest {
  @Test
  void notesStandByTheirTimesAlsoWhereTheyWereHarvestedLater() {
    Led led = Led.of(SHEET).at("09:08").note(Tag.IDEA, "Tredje").at("09:09");
    List<SessionCommand.Gathered> chat =
        List.of(said("09:02", led, "Andre"), said("08:55", led, "Første"));
    Report report = led.give(new SessionCommand.GatherNotes(Origin.CHAT, chat, List.of())).report();

    assertThat(report.notes())
        .extracting(ReportNote::text)
        .containsExactly("Første", "Andre", "Tredje");
    assertThat(report.outside(true)).extracting(ReportNote::text).containsExactly("Første");
    assertThat(report.outside(false)).isEmpty();
  }

  private static SessionCommand.Gathered said(String time, Led led, String text) {
    LocalDate day = led.report().heading().date();
    return new SessionCommand.Gathered(
        day.atTime(LocalTime.parse(time)).atZone(ZoneId.of("Europe/Oslo")).toInstant(),
        null,
        null,
        text,
        null);
  }

  @Test
  void notesStandUnderTheItemThatRanAlsoWhenItWasSplit() {
    Led led = Led.of(SHEET).at("09:10").next().at("09:15");
    led.give(
        new SessionCommand.InsertItem(Kind.BREAK, "Pust", Duration.ofMinutes(5), true, "forts."));
    Report report = led.at("09:20").next().note(Tag.DECISION, "Vi går videre").report();

    assertThat(report.tagged(Tag.DECISION))
        .singleElement()
        .satisfies(note -> {
          assertThat(note.itemTitle()).isEqualTo("Innlegg");
          assertThat(note.at()).isEqualTo(LocalTime.of(9, 20));
        });
  }
}

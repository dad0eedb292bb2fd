package no.samtakt.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.RunSheet;
import org.junit.jupiter.api.Test;

/** A newer sheet, or the same, in a session whose agenda was changed while it ran. */
class ChangedAgendaTakeOverTest extends ImprovisedAgenda {
  @Test
  void whatWasPutOffStaysPutOffByANewerSheetWhicheverItemComesNextInIt() {
    inTheTalk().done(new SessionCommand.DelayAhead(Duration.ofMinutes(10)));
    Instant before = play.timeline().plannedEnd();
    RunSheet opened = play.state().sheet();
    List<Item> others =
        opened.items().stream().filter(item -> !item.id().equals(DIALOGUE)).toList();
    play.done(new SessionCommand.TakeOver(opened.withItems(others)));
    assertThat(play.timeline().drift()).isZero();
    assertThat(play.timeline().plannedEnd()).isEqualTo(before.minus(Duration.ofMinutes(15)));
  }

  @Test
  void theFileThatWasOpenedIsNoNewerSheet() {
    RunSheet opened = play.state().sheet();
    inTheTalk().done(insert("Ekstra", 5)).done(move(END, -1)).done(BREAK);
    play.refused(new SessionCommand.TakeOver(opened), "session.nothing-new");
    play.at("09:58").done(NEXT).at("10:10").done(NEXT).at("10:15").done(NEXT);
    play.refused(new SessionCommand.TakeOver(opened), "session.nothing-new");
  }

  @Test
  void theFileIsNoNewerSheetWhileAMovedItemRuns() {
    RunSheet opened = play.state().sheet();
    inTheTalk().done(move(END, -1)).at("10:00").done(NEXT);
    assertThat(play.current().item().id()).isEqualTo(END);
    play.refused(new SessionCommand.TakeOver(opened), "session.nothing-new");
  }

  @Test
  void whatWasPutInIsKeptWhenANewerSheetIsTakenOver() {
    inTheTalk().done(insert("Ekstra", 5)).done(BREAK);
    RunSheet newer =
        Sheets.sheet(
            "09:30",
            Agenda.of("Innsjekk", 10).item(),
            Agenda.of("Innlegg", 20).shortest(12).item(),
            Agenda.of("Samtale", 25).item(),
            Agenda.of("Ny post", 4).item(),
            Agenda.of("Utsjekk", 5).item());
    play.done(new SessionCommand.TakeOver(newer));
    assertThat(agenda())
        .containsExactly(
            "Innsjekk 10",
            "Innlegg 8",
            "Pause 10",
            "Innlegg (forts.) 12",
            "Ekstra 5",
            "Samtale 25",
            "Ny post 4",
            "Utsjekk 5");
    assertThat(play.timeline().plannedEnd())
        .as("10 + 20 + 25 + 4 + 5")
        .isEqualTo(Play.clock("10:34"));
    assertThat(play.timeline().drift()).isEqualTo(Duration.ofMinutes(15));
    play.refused(new SessionCommand.TakeOver(newer), "session.nothing-new");
  }
}

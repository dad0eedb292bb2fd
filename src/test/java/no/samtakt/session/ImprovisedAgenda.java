package no.samtakt.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import org.junit.jupiter.api.AfterEach;

/** A session of four items that begins at 09:30, and whose agenda is changed while it runs. */
abstract class ImprovisedAgenda {
  static final ItemId TALK = new ItemId("Innlegg");
  static final ItemId DIALOGUE = new ItemId("Samtale");
  static final ItemId END = new ItemId("Utsjekk");
  static final SessionCommand BREAK =
      new SessionCommand.InsertItem(Kind.BREAK, "Pause", Duration.ofMinutes(10), true, "(forts.)");
  static final SessionCommand SPLIT = new SessionCommand.SplitItem("(forts.)");
  static final SessionCommand NEXT = new SessionCommand.Next();
  static final SessionCommand UNDO = new SessionCommand.Undo();

  Play play =
      Play.of(
              Sheets.sheet(
                  "09:30",
                  Agenda.of("Innsjekk", 10).item(),
                  Agenda.of("Innlegg", 20).shortest(12).item(),
                  Agenda.of("Samtale", 15).cut(1).item(),
                  Agenda.of("Utsjekk", 5).never().item()))
          .at("09:30")
          .start();

  @AfterEach
  void itReplaysToWhereItWas() {
    assertThat(Session.replay(play.journal())).isEqualTo(play.state());
  }

  /** Eight of the talk's twenty minutes have gone. */
  Play inTheTalk() {
    return play.at("09:40").done(NEXT).at("09:48");
  }

  /** Titles and minutes. */
  List<String> agenda() {
    return play.state().sheet().items().stream()
        .map(item -> item.title() + " " + item.length().toMinutes())
        .toList();
  }

  static SessionCommand insert(String title, int minutes) {
    return new SessionCommand.InsertItem(
        Kind.CUSTOM, title, Duration.ofMinutes(minutes), false, "(forts.)");
  }

  static SessionCommand move(ItemId item, int by) {
    return new SessionCommand.MoveItem(item, by);
  }
}

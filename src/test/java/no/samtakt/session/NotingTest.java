package no.samtakt.session;

import static no.samtakt.session.Sheets.item;
import static no.samtakt.session.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Origin;
import no.samtakt.notes.Tag;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.ItemId;
import org.junit.jupiter.api.Test;

class NotingTest {
  private static final ItemId FIRST = new ItemId("innsjekk");
  private static final NoteId ONE = new NoteId(1);

  private final Play play =
      Play.of(sheet("09:30", item("Innsjekk", 10), item("Samtale", 20))).at("09:30").start();

  @Test
  void aNoteIsEditedMovedAndTickedOff() {
    PersonId kari = new PersonId("p1");
    FollowUp friday = new FollowUp(kari, LocalDate.of(2026, 11, 27), false);
    play.done(new SessionCommand.TakeNote(Tag.IDEA, "  Ring\n"));
    play.done(new SessionCommand.EditNote(ONE, Tag.FOLLOW_UP, "Ring fylket", friday));
    play.done(new SessionCommand.MoveNote(ONE, new ItemId("samtale")));
    play.done(new SessionCommand.MarkFollowUp(ONE, true));
    assertThat(play.state().notes())
        .containsExactly(
            new Note(
                ONE,
                Play.clock("09:30"),
                "samtale",
                Tag.FOLLOW_UP,
                "Ring fylket",
                new FollowUp(kari, LocalDate.of(2026, 11, 27), true),
                Origin.WRITTEN,
                null,
                null));
  }

  @Test
  void aNoteThatIsNoFollowUpHasNoOwner() {
    FollowUp some = new FollowUp(new PersonId("p1"), null, false);
    play.done(new SessionCommand.TakeNote(Tag.IDEA, "Idé", some, null));
    play.done(new SessionCommand.TakeNote(Tag.FOLLOW_UP, "Ring"));
    assertThat(play.state().notes())
        .extracting(Note::followUp)
        .containsExactly(null, FollowUp.OPEN);
    play.refused(new SessionCommand.MarkFollowUp(ONE, true), "session.no-such-note");
  }

  @Test
  void whatChangesNothingIsRefused() {
    play.done(new SessionCommand.TakeNote(null, "Idé"));
    play.refused(new SessionCommand.EditNote(ONE, null, " Idé ", null), "session.note-as-it-was");
    play.refused(new SessionCommand.EditNote(ONE, null, " ", null), "session.note-empty");
    play.refused(new SessionCommand.MoveNote(ONE, FIRST), "session.note-as-it-was");
    play.refused(new SessionCommand.MoveNote(ONE, new ItemId("x")), "session.no-such-item");
    play.refused(
        new SessionCommand.EditNote(new NoteId(2), null, "x", null), "session.no-such-note");
  }

  @Test
  void aDeletedNoteComesBackToItsPlaceAndUndoLeavesNotesAlone() {
    for (String text : List.of("en", "to", "tre")) {
      play.done(new SessionCommand.TakeNote(null, text));
    }
    List<Note> all = play.state().notes();
    play.done(new SessionCommand.DeleteNotes(List.of(new NoteId(2), ONE)));
    assertThat(play.state().notes()).extracting(Note::text).containsExactly("tre");
    play.refused(new SessionCommand.DeleteNotes(List.of(ONE)), "session.no-such-note");
    play.done(new SessionCommand.TakeNote(null, "fire"));
    assertThat(play.state().notes().getLast().id()).isEqualTo(new NoteId(4));
    play.done(new SessionCommand.RestoreNotes(List.of(ONE, new NoteId(2))));
    assertThat(play.state().notes().subList(0, 3)).isEqualTo(all);
    play.refused(new SessionCommand.RestoreNotes(List.of(ONE)), "session.no-such-note");
    play.done(new SessionCommand.Undo());
    assertThat(play.state().notes()).hasSize(4);
  }

  @Test
  void whatWasSaidBelongsToTheItemThatRanThen() {
    play.at("09:41").done(new SessionCommand.Next());
    play.at("09:50")
        .done(
            new SessionCommand.GatherNotes(
                Origin.CHAT,
                List.of(
                    said("09:20", "før"),
                    said("09:35", "under"),
                    said("09:41", "på streken"),
                    new SessionCommand.Gathered(null, null, null, "når som helst", null),
                    new SessionCommand.Gathered(null, null, null, "  ", null)),
                List.of()));
    assertThat(play.state().notes())
        .extracting(Note::item)
        .containsExactly(null, "innsjekk", "samtale", "samtale");
    assertThat(play.state().notes().get(1).at()).isEqualTo(Play.clock("09:35"));
    assertThat(play.state().notebook().harvest(new NoteId(3)).orElseThrow().notes()).hasSize(4);
    play.done(
        new SessionCommand.DeleteNotes(play.state().notebook().harvest(ONE).orElseThrow().notes()));
    assertThat(play.state().notes()).isEmpty();
  }

  @Test
  void lettersInTwoPiecesBecomeOne() {
    play.done(new SessionCommand.TakeNote(null, "A\u030Apen hall"));
    assertThat(play.state().notes().getFirst().text()).isEqualTo("Åpen hall");
  }

  private static SessionCommand.Gathered said(String time, String text) {
    return new SessionCommand.Gathered(Play.clock(time), null, null, text, null);
  }
}

package no.samtakt.ui.moment;

import static org.assertj.core.api.Assertions.assertThat;

import no.samtakt.notes.Draft;
import no.samtakt.notes.Tag;
import no.samtakt.ui.PlayedDesk;
import no.samtakt.ui.Seminar;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import org.junit.jupiter.api.Test;

/** Text being typed survives the program. */
class NoteDraftsTest {
  private final PlayedDesk desk =
      new PlayedDesk(Seminar.sheet(Language.NB, Seminar.item("Velkommen", 10)), "09:30");
  private final KeptDrafts drafts = new KeptDrafts();

  private NoteWriting open() {
    return drafts.writing(desk);
  }

  @Test
  void manyChangesWithinAMomentAreOneWriteOfTheLast() {
    NoteWriting model = open();
    model.textProperty().set("M");
    model.textProperty().set("Mø");
    model.toggle(Tag.IDEA);
    assertThat(drafts.written).isEmpty();
    assertThat(drafts.timersRunning()).isEqualTo(1);

    drafts.aMomentPasses();
    assertThat(drafts.written).containsExactly(new Draft(Tag.IDEA, "Mø"));

    model.textProperty().set("Møt");
    drafts.aMomentPasses();
    assertThat(drafts.written).last().isEqualTo(new Draft(Tag.IDEA, "Møt"));
  }

  @Test
  void whatWasBeingTypedIsThereAgain() {
    drafts.before(new Draft(Tag.QUOTE, "Halvferdig setn"));
    NoteWriting model = open();

    assertThat(model.textProperty().get()).isEqualTo("Halvferdig setn");
    assertThat(model.tagProperty().get()).isEqualTo(Tag.QUOTE);
    assertThat(drafts.timersRunning()).isZero();
  }

  @Test
  void whoTypesFasterThanTheDiskReadsLosesNothing() {
    drafts.before(new Draft(null, "Fra sist")).slowDisk();
    NoteWriting model = open();
    model.textProperty().set("Nytt");
    drafts.diskAnswers();

    assertThat(model.textProperty().get()).isEqualTo("Fra sist\nNytt");
    drafts.aMomentPasses();
    assertThat(drafts.read().text()).isEqualTo("Fra sist\nNytt");
  }

  @Test
  void aSavedNoteIsNoLongerADraft() {
    NoteWriting model = open();
    model.textProperty().set("Ferdig");
    model.save();
    assertThat(drafts.read()).isEqualTo(Draft.EMPTY);

    // The timer that was running when the note was saved has nothing left to write.
    drafts.aMomentPasses();
    assertThat(drafts.read()).isEqualTo(Draft.EMPTY);
  }

  @Test
  void aNoteThatCouldNotBeSavedIsStillADraft() {
    desk.breakDown(Message.of("session.is-closed"));
    NoteWriting model = open();
    model.textProperty().set("Ferdig");
    model.save();

    assertThat(drafts.read()).isEqualTo(new Draft(null, "Ferdig"));
  }

  @Test
  void aWindowThatClosesKeepsItsDraftAtOnce() {
    NoteWriting model = open();
    model.textProperty().set("Uferdig");
    model.close();

    assertThat(drafts.written).containsExactly(new Draft(null, "Uferdig"));
  }
}

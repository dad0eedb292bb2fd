package no.samtakt.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Origin;
import no.samtakt.people.NameBook;
import no.samtakt.ui.Seminar;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class NoteRowsTest {
  @Test
  void whatWasGatheredStandsByWhenItWasSaid() {
    List<Note> asSaved =
        List.of(
            note(1, "09:30", Origin.WRITTEN, "Velkommen"),
            note(2, "09:50", Origin.WRITTEN, "Etter chatten"),
            note(3, "09:41", Origin.CHAT, "Hei"),
            note(4, "09:41", Origin.CHAT, "Hei igjen"),
            note(5, "09:29", Origin.CHAT, "Først"));
    NoteRows rows =
        new NoteRows(
            asSaved,
            Seminar.sheet(Language.NB, Seminar.item("Velkommen", 10)),
            null,
            NameBook.EMPTY,
            null,
            null,
            Words.in(Language.NB));
    assertThat(rows.rows())
        .extracting(NoteRow::text)
        .containsExactly("Etter chatten", "Hei igjen", "Hei", "Velkommen", "Først");
  }

  private static Note note(int id, String clock, Origin origin, String text) {
    Instant at = Instant.parse("2026-11-24T" + clock + ":00Z");
    return new Note(new NoteId(id), at, null, null, text, null, origin, null, null);
  }
}

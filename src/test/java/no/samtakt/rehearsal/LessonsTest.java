package no.samtakt.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Origin;
import no.samtakt.notes.Tag;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.Mending;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.ui.PlayedSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonsTest {
  private static final Instant AT = Instant.parse("2026-11-24T08:00:00Z");

  private static RunSheet sheet(String language) {
    return PlayedSession.written(
        "title: T\nlanguage: "
            + language
            + "\nitems:\n  - {title: Innsjekk, duration: 5}\n  - {title: Prat, duration: 9}\n");
  }

  private static Note note(int id, @Nullable String item, String text) {
    return new Note(new NoteId(id), AT, item, null, text);
  }

  private static List<String> lines(RunSheet sheet, Note... notes) {
    return Lessons.of(sheet, List.of(notes)).stream()
        .map(line -> line.item() + ": " + line.line().text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"nb, Husk: be Åse lukke", "nn, Hugs: be Åse lukke", "en, Remember: be Åse lukke"})
  void aNoteBecomesSomethingToRememberInTheSheetsOwnLanguage(String language, String line) {
    assertThat(lines(sheet(language), note(1, "prat", " be Åse\n lukke ")))
        .containsExactly("prat: " + line);
  }

  @Test
  void theyComeInTheOrderInWhichTheyWereWrittenAndOnlyOnce() {
    assertThat(
            lines(
                sheet("nb"),
                note(3, "innsjekk", "husk å vente"),
                note(1, "prat", "sett på lyd"),
                note(2, "prat", "sett på lyd")))
        .containsExactly("prat: Husk: sett på lyd", "innsjekk: husk å vente");
  }

  @Test
  void whatStandsThereAlreadyIsNotOfferedAgain() {
    RunSheet sheet = sheet("nb");
    Note[] notes = {note(1, "prat", "sett på lyd"), note(2, "prat", "tell ned")};
    List<Mend> first = List.copyOf(Lessons.of(sheet, List.of(notes[0])));
    assertThat(lines(Mending.of(sheet, first), notes)).containsExactly("prat: Husk: tell ned");
  }

  @Test
  void whatIsNoThoughtOfTheRehearsalIsLeftOut() {
    Stream<Note> others =
        Stream.of(Origin.CHAT, Origin.BOARD, Origin.PICTURE, Origin.CARRIED)
            .map(from ->
                new Note(new NoteId(9), AT, "prat", Tag.IDEA, "hei", null, from, null, null));
    Stream<Note> outside =
        Stream.of(note(1, null, "før start"), note(2, "satt-inn", "x"), note(3, "prat", "  "));
    assertThat(Stream.concat(others, outside).toList())
        .allSatisfy(note -> assertThat(Lessons.of(sheet("nb"), note)).isEmpty());
  }
}

package no.samtakt.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.history.FoundNote;
import no.samtakt.history.NoteQuery;
import no.samtakt.history.NoteSearch;
import no.samtakt.live.Desk;
import no.samtakt.live.Outcome;
import no.samtakt.notes.Draft;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Tag;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionId;
import no.samtakt.ui.PlayedDesk;
import no.samtakt.ui.Seminar;
import no.samtakt.ui.moment.KeptDrafts;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NotesViewModelTest {
  private static final RunSheet SHEET =
      Seminar.sheet(
          Language.NN, Seminar.item("Velkommen", 10), Seminar.item("Erfaringsdeling", 25));

  private final PlayedDesk desk = new PlayedDesk(SHEET, "09:30");
  private final ObjectProperty<Words> words = new SimpleObjectProperty<>(Words.in(Language.NB));
  private final KeptDrafts drafts = new KeptDrafts();
  private final List<String> copied = new ArrayList<>();
  private final List<Runnable> background = new ArrayList<>();
  private final List<NoteQuery> asked = new ArrayList<>();
  private List<FoundNote> answer = List.of();
  private final NoteSearch search =
      query -> {
        asked.add(query);
        return answer;
      };
  private final NotesViewModel model = model(desk);

  private NotesViewModel model(Desk where) {
    NotesViewModel made =
        new NotesViewModel(
            drafts.writing(where),
            new NoteDoings(where, Runnable::run),
            new NoteFinding(search, new SessionId("denne"), background::add, Runnable::run),
            words,
            copied::add);
    desk.follow(made::show);
    return made;
  }

  private NotesScreen screen() {
    return model.screenProperty().get();
  }

  private void write(String text) {
    model.writing().textProperty().set(text);
  }

  @Test
  void theFieldIsEmptiedOnlyWhenTheNoteIsCommitted() {
    desk.at("10:55");
    write("Møteplass på tvers");
    model.writing().toggle(Tag.IDEA);
    desk.hold();
    model.writing().save();
    assertThat(model.writing().textProperty().get()).isEqualTo("Møteplass på tvers");
    assertThat(screen().saved()).isEmpty();

    desk.release();
    assertThat(desk.asked())
        .containsExactly(new SessionCommand.TakeNote(Tag.IDEA, "Møteplass på tvers"));
    assertThat(model.writing().textProperty().get()).isEmpty();
    assertThat(model.writing().tagProperty().get()).isNull();
    assertThat(screen().saved()).isEqualTo("Lagret 10:55");
    assertThat(screen().count()).isEqualTo("1 notat");
  }

  @Test
  void whatIsTypedWhileSavingBeginsTheNextNote() {
    write("En");
    desk.hold();
    model.writing().save();
    write("En to");
    desk.release();

    assertThat(desk.asked()).hasSize(1);
    assertThat(model.writing().textProperty().get()).isEqualTo("to");
  }

  @Test
  void whatIsRewrittenWhileSavingIsLeftAlone() {
    write("En");
    desk.hold();
    model.writing().save();
    write("Noe annet");
    desk.release();

    assertThat(model.writing().textProperty().get()).isEqualTo("Noe annet");
  }

  @Test
  void aNoteThatCouldNotBeKeptStaysInTheFieldUntilItCan() {
    desk.breakDown(Message.of("session.is-closed"));
    write("Viktig");
    model.writing().toggle(Tag.DECISION);
    model.writing().save();
    assertThat(model.writing().textProperty().get()).isEqualTo("Viktig");
    assertThat(model.writing().tagProperty().get()).isEqualTo(Tag.DECISION);
    assertThat(screen().trouble()).isEqualTo("Økta er lukket.");

    words.set(Words.in(Language.EN));
    assertThat(screen().trouble()).isEqualTo("The session is closed.");

    desk.repair();
    model.writing().save();
    assertThat(model.writing().textProperty().get()).isEmpty();
    assertThat(screen().trouble()).isEmpty();
  }

  @Test
  void aRefusalAndADeskWithoutAnswerAreToldToo() {
    NotesViewModel refused =
        model(command ->
            CompletableFuture.completedFuture(
                new Outcome.Refused(Message.of("session.note-empty"))));
    refused.writing().textProperty().set("Tekst");
    refused.writing().save();
    assertThat(refused.screenProperty().get().trouble())
        .isEqualTo("Skriv noe i notatet før du lagrer det.");
    refused.writing().textProperty().set("Tekst!");
    assertThat(refused.screenProperty().get().trouble()).isEmpty();

    NotesViewModel unanswered =
        model(command -> CompletableFuture.failedFuture(new IllegalStateException("gone")));
    unanswered.writing().textProperty().set("Tekst");
    unanswered.writing().save();
    assertThat(unanswered.writing().textProperty().get()).isEqualTo("Tekst");
    assertThat(unanswered.screenProperty().get().trouble())
        .isEqualTo("Notatet ble ikke lagret. Teksten står i feltet, så prøv igjen.");
  }

  @Test
  void anEmptyFieldIsNotSaved() {
    write(" \n ");
    model.writing().save();

    assertThat(desk.asked()).isEmpty();
    assertThat(screen().trouble()).isEmpty();
  }

  @Test
  void thatItIsSavedIsSaidUntilSomethingNewIsTyped() {
    write("En");
    model.writing().save();
    assertThat(screen().saved()).isEqualTo("Lagret 09:30");
    write("T");
    assertThat(screen().saved()).isEmpty();
  }

  @Test
  void notesStandNewestFirstWithTimeTagAndItem() {
    desk.at("09:28").done(new SessionCommand.TakeNote(null, "Klar"));
    desk.at("09:30").done(new SessionCommand.Start(Duration.ZERO));
    desk.at("09:34").done(new SessionCommand.TakeNote(Tag.FOLLOW_UP, "Ring kommunen"));
    desk.at("09:41").done(new SessionCommand.Next()).done(new SessionCommand.End());
    desk.at("09:42").done(new SessionCommand.TakeNote(Tag.QUOTE, "«Fint»"));

    assertThat(screen().rows())
        .containsExactly(
            row(3, "09:42", Tag.QUOTE, "Sitat", "Etter slutt", "«Fint»", ""),
            row(2, "09:34", Tag.FOLLOW_UP, "Oppfølging", "Velkommen", "Ring kommunen", "Å gjøre"),
            row(1, "09:28", null, "", "Før start", "Klar", ""));
    assertThat(screen().count()).isEqualTo("3 notater");

    words.set(Words.in(Language.EN));
    assertThat(screen().rows().getLast().item()).isEqualTo("Before the start");
    assertThat(screen().count()).isEqualTo("3 notes");
    model.copy(screen().rows().get(1));
    assertThat(copied).containsExactly("Ring kommunen");
  }

  @Test
  void nothingIsRepaintedWhenOnlyTheClockHasMoved() {
    desk.done(new SessionCommand.TakeNote(null, "Klar"));
    List<NotesScreen> painted = new ArrayList<>();
    model.screenProperty().addListener((observed, before, now) -> painted.add(now));
    desk.at("09:31").follow(model::show);

    assertThat(painted).isEmpty();
  }

  @Test
  void oneTagAtMostIsChosenAndItCanBeLetGo() {
    model.writing().toggle(Tag.IDEA);
    model.writing().toggle(Tag.PARKED);
    assertThat(model.writing().tagProperty().get()).isEqualTo(Tag.PARKED);
    model.writing().toggle(Tag.PARKED);
    assertThat(model.writing().tagProperty().get()).isNull();
  }

  private static NoteRow row(
      int number,
      String time,
      @Nullable Tag tag,
      String tagName,
      String item,
      String text,
      String followUp) {
    String spoken =
        Stream.of(time, tagName, item, text, followUp)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new NoteRow(
        number, false, time, tag, tagName, item, text, followUp, false, "", null, List.of(),
        spoken);
  }

  @Test
  void anExclamationMarkIsAFollowUpAndItsDayIsUnderstoodBeforeItIsSaved() {
    write("! Ring kommunen innen 15.12 @Ukjent");
    assertThat(model.writing().understoodProperty().get().followUp())
        .isEqualTo(new FollowUp(null, LocalDate.of(2026, 12, 15), false));
    assertThat(model.writing().understoodProperty().get().unknown()).containsExactly("Ukjent");
    model.writing().save();
    assertThat(screen().rows().getFirst().text()).isEqualTo("Ring kommunen innen 15.12 @Ukjent");
    assertThat(screen().rows().getFirst().followUp())
        .isEqualTo("Å gjøre · innen 15. desember 2026");
    assertThat(model.writing().textProperty().get()).isEmpty();
    write("!");
    model.writing().save();
    assertThat(desk.asked()).hasSize(1);
  }

  @Test
  void parkingSavesWhatIsTypedOrWaitsForIt() {
    assertThat(model.writing().park()).isFalse();
    assertThat(model.writing().tagProperty().get()).isEqualTo(Tag.PARKED);
    write("Senere");
    assertThat(model.writing().park()).isTrue();
    assertThat(desk.state().notes().getFirst().tag()).isEqualTo(Tag.PARKED);
  }

  @Test
  void aNoteIsChangedMovedTickedDeletedAndBroughtBack() {
    desk.at("09:30").done(new SessionCommand.Start(Duration.ZERO));
    write("Ring");
    model.writing().save();
    model.retag(screen().rows().getFirst(), Tag.FOLLOW_UP);
    model.edit(screen().rows().getFirst());
    assertThat(model.editing().isOf(screen().rows().getFirst())).isTrue();
    model.editing().textProperty().set("Ring i morgen");
    model.saveEdit();
    assertThat(model.editing().noteProperty().get()).isNull();
    model.move(screen().rows().getFirst(), SHEET.items().get(1).id());
    model.tick(screen().rows().getFirst());
    assertThat(screen().rows().getFirst().spoken())
        .isEqualTo(
            "09:30, Oppfølging, Erfaringsdeling, Ring i morgen, "
                + "Gjort · innen 25. november 2026");

    model.delete(screen().rows().getFirst());
    assertThat(screen().rows()).isEmpty();
    assertThat(screen().deleted()).isEqualTo("Notatet er slettet");
    model.doings().takeBack();
    assertThat(screen().rows()).hasSize(1);
    assertThat(screen().deleted()).isEmpty();
    model.doings().takeBack();
    assertThat(screen().rows().getFirst().done()).isFalse();
    model.doings().takeBack();
    model.doings().takeBack();
    model.doings().takeBack();
    assertThat(model.doings().canTakeBack()).isFalse();
    assertThat(desk.state().notes())
        .containsExactly(
            new Note(
                new NoteId(1),
                desk.snapshot().now(),
                SHEET.items().getFirst().id().value(),
                null,
                "Ring"));
  }

  @Test
  void whatWasDeletedComesBackOneByOne() {
    for (String each : List.of("En", "To", "Tre")) {
      desk.done(new SessionCommand.TakeNote(null, each));
    }
    model.delete(screen().rows().getLast());
    model.delete(screen().rows().getFirst());
    assertThat(screen().rows()).extracting(NoteRow::text).containsExactly("To");
    model.doings().takeBack();
    assertThat(screen().deleted()).isEqualTo("Notatet er slettet");
    model.doings().takeBack();
    model.doings().takeBack();
    assertThat(screen().rows()).hasSize(3);
  }

  @Test
  void aChangeIsKeptWhileItIsMadeAndGoneOnWithWhereTheProgramDied() {
    desk.done(new SessionCommand.TakeNote(null, "Ring"));
    model.edit(screen().rows().getFirst());
    model.editing().textProperty().set("Ring Åse");
    model.editing().tagProperty().set(Tag.IDEA);
    model.writing().close();
    assertThat(drafts.read().changed())
        .isEqualTo(new Draft.Changed(new NoteId(1), Tag.IDEA, "Ring Åse"));

    NotesViewModel again = model(desk);
    assertThat(again.editing().textProperty().get()).isEqualTo("Ring Åse");
    assertThat(again.editing().tagProperty().get()).isEqualTo(Tag.IDEA);
    again.saveEdit();
    assertThat(desk.state().notes().getFirst().text()).isEqualTo("Ring Åse");
    again.writing().close();
    assertThat(drafts.read()).isEqualTo(Draft.EMPTY);
  }

  @Test
  void whoeverChangesAnotherNoteSavesTheChangeThatIsUnderway() {
    desk.done(new SessionCommand.TakeNote(null, "En"))
        .done(new SessionCommand.TakeNote(null, "To"));
    model.edit(screen().rows().getFirst());
    model.editing().textProperty().set("To og tre");
    model.edit(screen().rows().getLast());
    assertThat(model.editing().textProperty().get()).isEqualTo("En");
    assertThat(desk.state().notes()).extracting(Note::text).containsExactly("En", "To og tre");
  }

  @Test
  void notesHandedInFasterThanTheyAreKeptAreAllKeptInTheirOrder() {
    desk.hold();
    write("Rask 1");
    model.writing().save();
    write("Rask 1Rask 2");
    model.writing().save();
    write("Rask 1Rask 2! Rask 3");
    model.writing().save();
    write("Rask 1Rask 2! Rask 3og så");
    desk.release();
    assertThat(desk.state().notes())
        .extracting(Note::text)
        .containsExactly("Rask 1", "Rask 2", "Rask 3");
    assertThat(desk.state().notes().getLast().tag()).isEqualTo(Tag.FOLLOW_UP);
    assertThat(model.writing().textProperty().get()).isEqualTo("og så");
  }

  @Test
  void aChangeThatCannotBeKeptGoesOnBeingMade() {
    write("Ring");
    model.writing().save();
    model.edit(screen().rows().getFirst());
    model.editing().textProperty().set("Ring igjen");
    desk.breakDown(Message.of("session.is-closed"));
    model.saveEdit();
    assertThat(screen().trouble()).isEqualTo("Økta er lukket.");
    assertThat(model.editing().textProperty().get()).isEqualTo("Ring igjen");
    desk.repair();
    model.saveEdit();
    assertThat(screen().trouble()).isEmpty();
    assertThat(screen().rows().getFirst().text()).isEqualTo("Ring igjen");
  }

  @Test
  void notesAreNarrowedByTagAndItem() {
    desk.at("09:28").done(new SessionCommand.TakeNote(Tag.IDEA, "Før"));
    desk.at("09:30").done(new SessionCommand.Start(Duration.ZERO));
    desk.done(new SessionCommand.TakeNote(Tag.IDEA, "Under"));
    desk.done(new SessionCommand.TakeNote(null, "Uten"));
    model.filter(Tag.IDEA, false);
    assertThat(screen().rows()).extracting(NoteRow::text).containsExactly("Under", "Før");
    assertThat(screen().count()).isEqualTo("2 notater");
    model.filter(null, true);
    assertThat(screen().rows()).extracting(NoteRow::text).containsExactly("Uten", "Under");
    assertThat(screen().heading()).isEqualTo("I denne posten");
    model.filter(Tag.QUOTE, true);
    assertThat(screen().none()).isEqualTo("Ingen notater passer");
  }

  @Test
  void theNewestQuestionWinsAndFoundNotesSayWhereTheyAreFrom() {
    desk.done(new SessionCommand.TakeNote(null, "Neste møte"));
    Note here = desk.state().notes().getFirst();
    Note there =
        new Note(new NoteId(4), Instant.parse("2026-03-05T10:00:00Z"), "i", null, "Forrige MØTE");
    answer = List.of(found("denne", here, null), found("eldre", there, "Innsjekk"));
    model.searchProperty().set("mø");
    model.searchProperty().set("møt");
    List.copyOf(background).forEach(Runnable::run);
    assertThat(asked).extracting(NoteQuery::text).containsExactly("møt");
    assertThat(screen().rows())
        .extracting(NoteRow::time, NoteRow::item, NoteRow::elsewhere)
        .containsExactly(
            tuple("09:30", "Før start", false),
            tuple("5. mars 2026 kl. 11:00", "Nettverk – Innsjekk", true));
    assertThat(screen().rows().getFirst().marks()).hasSize(1);
    assertThat(model.note(screen().rows().getLast())).as("can only be read").isEmpty();
    model.searchProperty().set("");
    assertThat(screen().rows()).hasSize(1);
    assertThat(screen().heading()).isEqualTo("Siste notater");
  }

  private static FoundNote found(String session, Note note, @Nullable String item) {
    return new FoundNote(
        new SessionId(session), "Nettverk", note.at(), false, note, item, List.of());
  }
}

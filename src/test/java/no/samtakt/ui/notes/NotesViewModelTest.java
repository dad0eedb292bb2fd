package no.samtakt.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.live.Desk;
import no.samtakt.live.Outcome;
import no.samtakt.notes.Tag;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedDesk;
import no.samtakt.ui.Seminar;
import no.samtakt.ui.moment.KeptDrafts;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class NotesViewModelTest {
  private static final RunSheet SHEET =
      Seminar.sheet(
          Language.NN, Seminar.item("Velkommen", 10), Seminar.item("Erfaringsdeling", 25));

  private final PlayedDesk desk = new PlayedDesk(SHEET, "09:30");
  private final ObjectProperty<Words> words = new SimpleObjectProperty<>(Words.in(Language.NB));
  private final KeptDrafts drafts = new KeptDrafts();
  private final List<String> copied = new ArrayList<>();
  private final NotesViewModel model = model(desk);

  private NotesViewModel model(Desk where) {
    NotesViewModel made = new NotesViewModel(drafts.writing(where), words, copied::add);
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
    model.writing().save();
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
            new NoteRow(
                3,
                "09:42",
                Tag.QUOTE,
                "Sitat",
                "Etter slutt",
                "«Fint»",
                "09:42, Sitat, Etter slutt, «Fint»"),
            new NoteRow(
                2,
                "09:34",
                Tag.FOLLOW_UP,
                "Oppfølging",
                "Velkommen",
                "Ring kommunen",
                "09:34, Oppfølging, Velkommen, Ring kommunen"),
            new NoteRow(1, "09:28", null, "", "Før start", "Klar", "09:28, Før start, Klar"));
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
}

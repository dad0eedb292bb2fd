package no.samtakt.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.history.PastFollowUps;
import no.samtakt.live.Desk;
import no.samtakt.live.Outcome;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Harvest;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Origin;
import no.samtakt.notes.Picture;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Tag;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionId;
import no.samtakt.ui.PlayedSession;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HarvestViewModelTest {
  private static final String SHEET =
      """
      title: Nettverk
      series: Nettverket
      language: nb
      zone: Europe/Oslo
      items:
        - {id: inn, title: Innsjekk, duration: 10}
        - {id: prat, title: Prat, duration: 20}
      """;

  private final PlayedSession desk = PlayedSession.of(SHEET).listing("Kari Nordmann", "Ola Vik");
  private final ObjectProperty<Words> words = new SimpleObjectProperty<>(Words.in(Language.NB));
  private final NoteDoings doings = new NoteDoings(desk, Runnable::run);
  private final Clip clip = new Clip();
  private final HarvestViewModel model =
      new HarvestViewModel(clip, doings, words, Runnable::run, this::inTurn);

  /** The window sees the session before it is told how something went. */
  private void inTurn(Runnable work) {
    show();
    work.run();
  }

  private void show() {
    if (model != null) {
      model.show(desk.snapshot());
    }
  }

  private HarvestScreen screen() {
    return model.screenProperty().get();
  }

  private void play() {
    desk.at("09:30").start();
    desk.at("09:40").done(new SessionCommand.Next());
    desk.at("09:50");
    show();
  }

  @Test
  void whatWasUnderstoodIsToldAndAddedOnlyWhenThatIsAskedFor() {
    play();
    clip.chat =
        new Harvest(
            Origin.CHAT,
            List.of(
                said("09:31", "kari nordmann", "Hei"),
                said("09:45", "Ukjent Gjest", "Vi trenger møteplasser"),
                said("09:46", "Ukjent Gjest", "og kaffe")),
            List.of(1, 4),
            1);
    clip.text = "en chat";
    assertThat(model.paste()).isTrue();
    assertThat(screen())
        .isEqualTo(
            new HarvestScreen(
                "3 meldinger fra chatten, 09:31–09:46",
                List.of(
                    "Innsjekk: 1",
                    "Prat: 2",
                    "Én privat melding eller reaksjon er utelatt",
                    "2 linjer ble ikke forstått: 1, 4"),
                "Legg til 3 notater",
                false));
    assertThat(desk.state().notes()).isEmpty();

    model.accept();
    assertThat(desk.state().notes())
        .extracting(Note::item, Note::text, note -> desk.snapshot().people().people().size())
        .containsExactly(
            tuple("inn", "Hei", 2),
            tuple("prat", "Vi trenger møteplasser", 2),
            tuple("prat", "og kaffe", 2));
    SessionCommand.GatherNotes given = (SessionCommand.GatherNotes) desk.asked().getLast();
    assertThat(given.authors()).extracting(Person::name).containsExactly("Ukjent Gjest");
    assertThat(given.notes().getFirst().by()).isEqualTo(new PersonId("p1"));
    assertThat(screen().accept()).isEqualTo("Slett alle 3 igjen");

    model.accept();
    assertThat(desk.state().notes()).isEmpty();
    doings.takeBack();
    assertThat(desk.state().notes()).hasSize(3);
  }

  @Test
  void ordinaryTextIsLeftToTheFieldUnlessItIsAskedFor() {
    play();
    clip.text = "to linjer\nsom er ett notat";
    assertThat(model.paste()).isFalse();
    clip.chat =
        new Harvest(Origin.BOARD, List.of(new Harvest.Line(null, null, "", "to")), List.of(), 0);
    model.pasteAsHarvest();
    assertThat(screen().heading()).isEqualTo("Ett notat fra en tavle eller liste");
    assertThat(screen().lines()).containsExactly("Prat: 1");
  }

  @Test
  void asSoonAsItIsAcceptedThereIsNothingToAcceptUntilTheAnswerIsHere() {
    play();
    clip.offers(said("09:31", "", "Hei"), said("09:45", "", "Kaffe"));
    SlowDesk slow = new SlowDesk(desk);
    NoteDoings slowly = new NoteDoings(slow, Runnable::run);
    HarvestViewModel pressed =
        new HarvestViewModel(clip, slowly, words, Runnable::run, Runnable::run);
    pressed.show(desk.snapshot());
    pressed.paste();
    pressed.accept();
    assertThat(pressed.isOffer()).isFalse();
    assertThat(pressed.screenProperty().get().heading()).startsWith("2 meldinger");
    pressed.accept();
    slow.answer();
    assertThat(desk.state().notes()).hasSize(2);
    assertThat(pressed.screenProperty().get().accept()).isEqualTo("Slett alle 2 igjen");
    pressed.accept();
    slow.answer();
    assertThat(desk.state().notes()).isEmpty();
  }

  @Test
  void whatWasNotSavedIsOfferedAgain() {
    play();
    clip.offers(said("09:31", "", "Hei"));
    SlowDesk full = new SlowDesk(desk);
    HarvestViewModel pressed =
        new HarvestViewModel(
            clip, new NoteDoings(full, Runnable::run), words, Runnable::run, Runnable::run);
    pressed.show(desk.snapshot());
    pressed.paste();
    for (int i = 0; i < 2; i++) {
      pressed.accept();
      assertThat(pressed.isOffer()).isFalse();
      full.refuse();
      assertThat(pressed.isOffer()).isTrue();
    }
    pressed.accept();
    full.answer();
    assertThat(desk.state().notes()).hasSize(1);
  }

  @Test
  void whatIsHereAlreadyIsLeftOutAlsoWhereItWasDeleted() {
    play();
    clip.offers(
        said("09:31:10", "Kari Nordmann", "Hei"),
        said("09:45:02", "Ola Vik", "Ja"),
        said("09:45:30", "Kari Nordmann", "Ja"),
        said("09:46", "", "Kaffe"));
    model.paste();
    model.accept();
    doings.delete(List.of(desk.state().notes().getLast().id()));
    model.dismiss();
    show();

    clip.offers(
        said("09:31", "Kari Nordmann", " Hei"),
        said("09:45", "Ola Vik", "Ja"),
        said("09:45", "Kari Nordmann", "Ja"),
        said("09:46", "", "Kaffe"),
        said("09:47", "", "Kaffe"),
        said("09:45", "Ola Vik", "Ja"));
    model.paste();
    assertThat(screen())
        .isEqualTo(
            new HarvestScreen(
                "6 meldinger fra chatten, 09:31–09:47",
                List.of("4 av 6 er her fra før", "Én av dem er slettet", "Prat: 2"),
                "Legg til 2 notater",
                false));
    model.accept();
    assertThat(desk.state().notes())
        .extracting(Note::text)
        .containsExactly("Hei", "Ja", "Ja", "Kaffe", "Ja");
    show();

    model.paste();
    assertThat(screen().lines()).containsExactly("Alle 6 er her fra før", "Én av dem er slettet");
    assertThat(model.isOffer()).isFalse();
    model.accept();
    assertThat(desk.state().notes()).hasSize(5);
  }

  @Test
  void ofABoardWithoutTimesTheTextTells() {
    play();
    clip.chat =
        new Harvest(
            Origin.BOARD,
            List.of(
                new Harvest.Line(null, null, "", "Hall"), new Harvest.Line(null, null, "", "Ja")),
            List.of(),
            0);
    clip.text = "en chat";
    model.paste();
    model.accept();
    desk.at("09:55");
    show();
    model.paste();
    assertThat(screen().lines()).containsExactly("Alle 2 er her fra før");
    clip.offers(said("09:50", "", "Hall"));
    model.paste();
    assertThat(model.isOffer()).as("what a chat says is not what a board says").isTrue();
  }

  @Test
  void namesAreFoundAsMeetingProgramsWriteThem() {
    desk.listing("Kari Nordmann", "Ola Vik", "Per Li (Larvik)");
    play();
    clip.offers(
        said("09:31", "Nordmann, Kari (Færder kommune)", "a"),
        said("09:32", "Ola Vik [gjest]", "b"),
        said("09:33", "Li, Per", "c"),
        said("09:34", "Per Li (Færder)", "d"),
        said("09:35", "Per Li (Larvik)", "e"));
    model.paste();
    model.accept();
    SessionCommand.GatherNotes given = (SessionCommand.GatherNotes) desk.asked().getLast();
    PersonId per = desk.people().named("Per Li (Larvik)").orElseThrow().id();
    assertThat(given.authors()).extracting(Person::name).containsExactly("Per Li (Færder)");
    assertThat(given.notes())
        .extracting(SessionCommand.Gathered::by)
        .containsExactly(
            new PersonId("p1"), new PersonId("p2"), per, given.authors().getFirst().id(), per);
  }

  @Test
  void whereSeveralHaveTheNameNobodyIsGuessedAt() {
    desk.listing("Kari Nordmann", "Kari Nordmann");
    play();
    clip.offers(said("09:31", "Kari Nordmann", "a"), said("09:32", "Nordmann, Kari (Færder)", "b"));
    model.paste();
    model.accept();
    SessionCommand.GatherNotes given = (SessionCommand.GatherNotes) desk.asked().getLast();
    assertThat(given.notes().getFirst().by()).isNull();
    assertThat(given.authors()).extracting(Person::name).containsExactly("Nordmann, Kari (Færder)");
  }

  @Test
  void timesOfOtherZonesAreTheMeetingsOwn() {
    play();
    clip.offers(
        new Harvest.Line(
            LocalDate.of(2026, 11, 24), LocalTime.of(8, 45), ZoneOffset.UTC, "", "Prat"),
        new Harvest.Line(null, LocalTime.of(8, 33), ZoneOffset.UTC, "", "Innsjekk"));
    model.paste();
    assertThat(screen().heading()).isEqualTo("2 meldinger fra chatten, 09:33–09:45");
    assertThat(screen().lines()).containsExactly("Prat: 1", "Innsjekk: 1");
    clip.offers(said("09:33", "", "Hei"), new Harvest.Line(null, null, "", "Ja"));
    model.paste();
    assertThat(screen().heading()).isEqualTo("2 meldinger fra chatten, 09:33");
  }

  @Test
  void fromElsewhereTheCardIsShownOnlyWhereItAsksOrTells() {
    play();
    List<String> shown = new ArrayList<>();
    clip.picture = () -> new HarvestSource.Read.Shown(new Picture("image/png", new byte[] {1}));
    assertThat(model.pasteElsewhere(() -> shown.add("bilde"))).isTrue();
    assertThat(desk.state().notes()).hasSize(1);
    assertThat(shown).isEmpty();
    clip.picture = null;
    clip.text = "vanlig tekst";
    assertThat(model.pasteElsewhere(() -> shown.add("tekst"))).isFalse();
    clip.offers(said("09:33", "", "Hei"));
    assertThat(model.pasteElsewhere(() -> shown.add("chat"))).isTrue();
    model.accept();
    clip.picture = () -> new HarvestSource.Read.Unreadable(Message.of("notes.harvest.no-picture"));
    model.pasteElsewhere(() -> shown.add("uleselig"));
    assertThat(shown).containsExactly("chat", "uleselig");
  }

  @Test
  void aPictureIsKeptBeforeANoteShowsIt() {
    play();
    clip.picture = () -> new HarvestSource.Read.Shown(new Picture("image/png", new byte[] {1}));
    assertThat(model.paste()).isTrue();
    assertThat(desk.state().notes())
        .extracting(Note::picture, Note::origin)
        .containsExactly(tuple(new PictureId(1), Origin.PICTURE));
    clip.full = true;
    model.paste();
    assertThat(screen().heading()).isEqualTo("Bildet ble ikke lagret.");
    assertThat(desk.state().notes()).hasSize(1);
  }

  @Test
  void whatCannotBeReadIsTold() {
    play();
    clip.picture = () -> new HarvestSource.Read.Unreadable(Message.of("notes.harvest.no-picture"));
    model.paste();
    assertThat(screen().heading()).isEqualTo("Bildet kunne ikke leses.");
    model.dismiss();
    assertThat(screen()).isEqualTo(HarvestScreen.NONE);
    clip.picture = null;
    model.pasteAsHarvest();
    assertThat(screen().heading())
        .isEqualTo("Det ligger ikke noe på utklippstavla som kan bli notater.");
  }

  @Test
  void openFollowUpsAreTakenAlongOnceAndOnlyWhenAskedFor() {
    PersonId then = new PersonId("p7");
    Note open =
        new Note(
            new NoteId(3),
            Instant.EPOCH,
            "inn",
            Tag.FOLLOW_UP,
            "Ring fylket",
            new FollowUp(then, LocalDate.of(2026, 12, 1), false),
            Origin.WRITTEN,
            null,
            null);
    PastFollowUps past =
        new PastFollowUps(
            "Nettverk i mai",
            Instant.parse("2026-05-05T08:00:00Z"),
            List.of(new PastFollowUps.Open(open, new Person(then, "Ola Vik", Map.of()))));
    CarryViewModel carry = carry(past);
    carry.show(desk.snapshot());
    assertThat(carry.offerProperty().get())
        .isEqualTo("Én oppfølging er åpen etter «Nettverk i mai» 5. mai 2026.\n• Ring fylket");
    assertThat(desk.state().notes()).isEmpty();
    carry.take();
    carry.take();
    answers.forEach(Runnable::run);
    assertThat(desk.state().notes()).as("pressed twice").hasSize(1);
    Note carried = desk.state().notes().getFirst();
    assertThat(carried.origin()).isEqualTo(Origin.CARRIED);
    assertThat(carried.followUp())
        .isEqualTo(new FollowUp(new PersonId("p2"), LocalDate.of(2026, 12, 1), false));
    assertThat(carry.offerProperty().get()).isEmpty();

    CarryViewModel again = carry(past);
    again.show(desk.snapshot());
    assertThat(again.offerProperty().get()).as("they are here").isEmpty();
  }

  /** What the desk has answered, and nobody has been told yet. */
  private final List<Runnable> answers = new ArrayList<>();

  private CarryViewModel carry(PastFollowUps past) {
    return new CarryViewModel(
        new NoteDoings(desk, answers::add),
        words,
        (series, except) -> series.equals("Nettverket") ? Optional.of(past) : Optional.empty(),
        new SessionId("denne"),
        Runnable::run,
        Runnable::run,
        trouble -> {});
  }

  private static Harvest.Line said(String time, String author, String text) {
    return new Harvest.Line(null, LocalTime.parse(time), author, text);
  }

  /** A clipboard that holds what it is given. */
  private static final class Clip implements HarvestSource {
    private @Nullable String text;
    private @Nullable Work picture;
    private Harvest chat = new Harvest(Origin.CHAT, List.of(), List.of(), 0);
    private boolean full;

    private void offers(Harvest.Line... lines) {
      chat = new Harvest(Origin.CHAT, List.of(lines), List.of(), 0);
      text = "en chat";
    }

    @Override
    public Pasted clipboard() {
      return new Pasted(text, picture == null ? List.of() : List.of(picture));
    }

    @Override
    public boolean isHarvest(String pasted) {
      return pasted.equals("en chat");
    }

    @Override
    public Harvest read(String pasted) {
      return chat;
    }

    @Override
    public void choose(Consumer<Work> chosen) {
      // No file is asked for here.
    }

    @Override
    public Optional<PictureId> keep(Picture kept) {
      return full ? Optional.empty() : Optional.of(new PictureId(1));
    }
  }

  /** A desk that takes its time, and may find the disk full. */
  private static final class SlowDesk implements Desk {
    private final PlayedSession desk;
    private final List<SessionCommand> asked = new ArrayList<>();
    private final List<CompletableFuture<Outcome>> answers = new ArrayList<>();

    SlowDesk(PlayedSession desk) {
      this.desk = desk;
    }

    @Override
    public CompletableFuture<Outcome> submit(SessionCommand command) {
      asked.add(command);
      answers.add(new CompletableFuture<>());
      return answers.getLast();
    }

    private void answer() {
      for (int i = 0; i < asked.size(); i++) {
        answers.get(i).complete(desk.submit(asked.get(i)).join());
      }
      asked.clear();
      answers.clear();
    }

    private void refuse() {
      answers.forEach(each -> each.complete(new Outcome.Refused(Message.of("notes.not-done"))));
      asked.clear();
      answers.clear();
    }
  }
}
